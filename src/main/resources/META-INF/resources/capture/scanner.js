// A live scanner for QR and bar codes: loaded when somebody opens it.
import { normalised, readLabel, withSerial, wrongAsResetString, wrongAsSerial } from "./codes.js";

const WORDS = {
  serial: ["scanSerial", "scanSerialHow"],
  resetString: ["scanReset", "scanResetHow"],
};
const LONGEST_SIDE = { live: 1280, chosen: 2560 };
const PAUSE = 80;

/** Resolves to { text, model } or null. `kind` is the field: serial or resetString. */
export async function scanned(kind, { anyForm, claimed }) {
  const dialog = drawn(kind);
  document.body.append(dialog);
  dialog.showModal();
  const reader = await readerOf();
  const judge = text => judged(kind, text, anyForm, claimed);
  try {
    return await new Promise(resolve => look(dialog, reader, judge, resolve));
  } finally {
    reader.close();
    dialog.stop?.();
    dialog.remove();
  }
}

/** What a code is good for: { text, model, sure } or { wrong }. A label's verification code ends here. */
function judged(kind, text, anyForm, claimed) {
  const label = readLabel(text);
  if (kind === "resetString") {
    const wrong = wrongAsResetString(text, claimed);
    return wrong ? { wrong } : { text: text.replace(/\s+/g, ""), sure: true };
  }
  if (label) {
    return { text: label.serial, model: label.model, sure: true };
  }
  const wrong = wrongAsSerial(text, anyForm);
  return wrong ? { wrong } : { text: normalised(text) };
}

function look(dialog, reader, judge, resolve) {
  const part = name => dialog.querySelector(`[data-part="${ name }"]`);
  const tell = words => part("said").textContent !== words && (part("said").textContent = words);
  let open = true;
  const end = found => {
    open = false;
    dialog.close();
    resolve(found);
  };
  const take = texts => {
    const all = texts.map(judge);
    const sure = all.find(code => code.sure);
    const good = all.find(code => code.text);
    if (sure) {
      end(sure);
    } else if (good) {
      offer(good);
    } else if (all.length) {
      tell(all[0].wrong);
    }
    return all.length > 0;
  };
  // A bar code is one of several on a label: he says whether it is the one.
  const offer = code => {
    const words = document.createElement("span");
    words.append(...withSerial("use", code.text));
    part("use").replaceChildren(words);
    part("use").onclick = () => end(code);
    if (part("use").hidden) {
      part("use").hidden = false;
      part("use").focus();
    }
    tell(say("numberBesideSn"));
  };
  dialog.addEventListener("cancel", () => end(null));
  part("type").onclick = () => end(null);
  part("gallery").onclick = () => part("picture").click();
  part("picture").onchange = async () => {
    const [file] = part("picture").files;
    tell(say("looking"));
    const picture = file && await createImageBitmap(file).catch(() => null);
    const found = picture && take(await reader.read(picture, LONGEST_SIDE.chosen, true));
    if (open && !found) {
      tell(picture ? say("noCodeFound") : say("pictureNotOpened"));
    }
    part("picture").value = "";
  };
  live(dialog, part, tell).then(async video => {
    while (open && video) {
      if (video.readyState >= video.HAVE_CURRENT_DATA) {
        take(await reader.read(video, LONGEST_SIDE.live, false));
      }
      await new Promise(done => setTimeout(done, PAUSE));
    }
  }).catch(() => open && tell(say("scannerNotStarted")));
}

/** The camera's picture; null where there is none to be had. */
async function live(dialog, part, tell) {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } },
    });
    dialog.stop = () => stream.getTracks().forEach(track => track.stop());
    if (!dialog.open) {
      dialog.stop();
      return null;
    }
    const video = part("video");
    video.srcObject = stream;
    await video.play();
    offerTorch(stream.getVideoTracks()[0], part("torch"));
    return video;
  } catch (trouble) {
    part("view").hidden = true;
    tell(trouble.name === "NotAllowedError"
      ? say("cameraNotAllowed")
      : say("noCamera"));
    return null;
  }
}

function offerTorch(track, button) {
  if (!track.getCapabilities?.().torch) {
    return;
  }
  let on = false;
  button.hidden = false;
  button.onclick = async () => {
    on = !on;
    await track.applyConstraints({ advanced: [{ torch: on }] }).catch(() => {});
    button.setAttribute("aria-pressed", on);
  };
}

function drawn(kind) {
  const dialog = document.createElement("dialog");
  dialog.className = "scanner";
  dialog.setAttribute("aria-labelledby", "scanner-title");
  dialog.innerHTML = `
    <h2 id="scanner-title"></h2>
    <p class="hint"></p>
    <div data-part="view"><video data-part="video" playsinline muted></video></div>
    <p data-part="said" role="status"></p>
    <button type="button" data-part="use" hidden></button>
    <div class="row">
      <button type="button" class="second" data-part="torch" aria-pressed="false" hidden></button>
      <button type="button" class="second" data-part="gallery"></button>
      <button type="button" class="second" data-part="type"></button>
    </div>
    <input type="file" accept="image/*" data-part="picture" hidden>`;
  [dialog.querySelector("h2").textContent, dialog.querySelector(".hint").textContent] = WORDS[kind].map(key => say(key));
  const part = name => dialog.querySelector(`[data-part="${ name }"]`);
  part("torch").textContent = say("light");
  part("gallery").textContent = say("choosePicture");
  part("type").textContent = say("typeInstead");
  part("picture").setAttribute("aria-label", say("pictureOfCode"));
  return dialog;
}

// ---- Readers
/** The browser's own where it reads QR codes, otherwise ours. read(picture, longest side, thorough) gives texts. */
async function readerOf() {
  const formats = await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => []) ?? [];
  return formats.includes("qr_code") ? browsersOwn(formats) : ours();
}

function browsersOwn(formats) {
  const wanted = ["qr_code", "data_matrix", "code_128", "code_39", "ean_13"].filter(format => formats.includes(format));
  const detector = new BarcodeDetector({ formats: wanted });
  return {
    read: async picture => (await detector.detect(picture).catch(() => [])).map(code => code.rawValue),
    close: () => {},
  };
}

function ours() {
  const worker = new Worker("/scanner/worker.js");
  let number = 0;
  const read = (picture, longest, thorough) => new Promise((resolve, reject) => {
    const mine = ++number;
    const hear = ({ data }) => {
      if (data.number === mine) {
        worker.removeEventListener("message", hear);
        data.trouble ? reject(new Error(data.trouble)) : resolve(data.texts);
      }
    };
    worker.addEventListener("message", hear);
    worker.onerror = () => reject(new Error("The reader of codes did not start"));
    worker.postMessage({ number: mine, picture: pixelsOf(picture, longest), thorough });
  });
  return { read, close: () => worker.terminate() };
}

function pixelsOf(picture, longest) {
  const width = picture.videoWidth ?? picture.width;
  const height = picture.videoHeight ?? picture.height;
  const share = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * share);
  canvas.height = Math.round(height * share);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
