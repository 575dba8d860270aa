// The photos of one field: taken or chosen, shrunk, sent ahead of the form, and read before it is sent.
import { SignedOut, Told } from "/form.js";
import { withSerial } from "./codes.js";
import { cropOf, readyToSend } from "./shrink.js";
import { isWhole, upload } from "./upload.js";

const SHOWN = /^image\/(png|jpeg|webp|bmp)$/;

/** `changed` is called when there is more or less to keep; `offered` when a serial number was read that nobody typed. */
export class Photos {
  constructor(frame, { changed, offered }) {
    this.frame = frame;
    this.form = frame.closest("form");
    this.input = frame.querySelector("input[type=file]");
    this.name = this.input.name;
    this.list = this.form.querySelector("#" + frame.dataset.photos);
    this.reads = "read" in frame.dataset;
    this.changed = changed;
    this.offered = offered;
    this.photos = [];
    this.showButtons();
  }

  /** Where the case is known already, none need be asked for. */
  get serialField() {
    return this.form.elements.namedItem("serial");
  }

  get serial() {
    return (this.serialField?.value ?? this.form.dataset.serial).trim();
  }

  get any() {
    return this.photos.length > 0;
  }

  /** A serial number that was read where none is typed. */
  get offer() {
    return this.photos.find(photo => photo.read && photo.read !== this.serial)?.read ?? "";
  }

  showButtons() {
    this.input.hidden = true;
    this.buttons = this.frame.querySelector(".shoot");
    this.buttons.hidden = false;
    const camera = this.frame.querySelector("[data-camera]");
    this.shot = Object.assign(document.createElement("input"), { type: "file", accept: "image/*", hidden: true });
    this.shot.setAttribute("capture", "environment");
    this.frame.append(this.shot);
    camera.addEventListener("click", () => this.shot.click());
    this.frame.querySelector("[data-gallery]").addEventListener("click", () => this.input.click());
    for (const input of [this.input, this.shot]) {
      input.addEventListener("change", () => {
        this.add([...input.files]);
        // What was chosen is kept here, and the same file can be chosen again.
        input.value = "";
      });
    }
    this.frame.addEventListener("dragover", event => event.preventDefault());
    this.frame.addEventListener("drop", event => {
      event.preventDefault();
      this.add([...event.dataTransfer.files]);
    });
  }

  shoot() {
    this.shot.click();
  }

  async add(files) {
    const added = files.map(file => this.begin({ name: file.name, chosen: file }));
    await Promise.all(added.map(async photo => {
      photo.file = await readyToSend(photo.chosen);
      this.changed();
      this.send(photo);
    }));
  }

  /** What was kept of an earlier visit. */
  restore(kept) {
    for (const { file, upload: id } of kept) {
      const photo = this.begin({ name: file.name, chosen: file, file, upload: id });
      this.send(photo);
    }
  }

  toKeep() {
    return this.photos.map(photo => ({ file: photo.file ?? photo.chosen, upload: photo.upload }));
  }

  begin(photo) {
    photo.stop = new AbortController();
    photo.line = document.createElement("li");
    photo.line.dataset.state = "sending";
    this.photos.push(photo);
    this.list.append(photo.line);
    this.draw(photo);
    this.frame.classList.toggle("full", true);
    this.changed();
    return photo;
  }

  draw(photo) {
    const words = document.createElement("div");
    if (SHOWN.test(photo.chosen.type)) {
      const picture = document.createElement("img");
      picture.src = URL.createObjectURL(photo.chosen);
      picture.alt = "";
      photo.line.append(picture);
    }
    const name = document.createElement("b");
    name.textContent = photo.name;
    photo.bar = Object.assign(document.createElement("progress"), { max: 1, value: 0 });
    photo.bar.setAttribute("aria-label", say("sendingFile", { file: photo.name }));
    photo.state = document.createElement("p");
    photo.state.className = "state";
    photo.state.tabIndex = -1;
    photo.seen = document.createElement("div");
    photo.seen.className = "seen";
    const remove = button(say("remove"), "plain", () => this.remove(photo));
    remove.setAttribute("aria-label", say("removeFile", { file: photo.name }));
    words.append(name, photo.bar, photo.state, remove);
    photo.line.append(words, photo.seen);
    tell(photo, "", say("gettingReady"));
  }

  remove(photo) {
    photo.stop.abort();
    this.photos.splice(this.photos.indexOf(photo), 1);
    photo.line.remove();
    this.frame.classList.toggle("full", this.any);
    this.changed();
    this.frame.querySelector("button").focus();
    if (photo.upload) {
      fetch("/uploads/" + photo.upload, { method: "DELETE", headers: { "X-CSRF-TOKEN": this.token } }).catch(() => {});
    }
  }

  get token() {
    return this.form.elements.namedItem("csrf-token").value;
  }

  /** Ahead of the form. Whatever hinders it, the form brings the file itself. */
  async send(photo) {
    photo.sending = this.sent(photo, true).catch(trouble => {
      if (trouble instanceof Told) {
        photo.refused = true;
        tell(photo, "stop", trouble.message);
      } else if (trouble instanceof SignedOut) {
        tell(photo, "warn", say("signedOutSentLater"));
      }
      return false;
    });
    if (await photo.sending && this.reads) {
      await this.read(photo);
    }
  }

  async sent(photo, patient) {
    photo.arrived = false;
    photo.bar.hidden = false;
    photo.upload = await upload(photo.file, photo.upload, {
      signal: photo.stop.signal,
      token: () => this.token,
      begun: id => {
        photo.upload = id;
        this.changed();
      },
      share: share => {
        photo.bar.value = share;
        photo.line.dataset.state = "sending";
        tell(photo, "", say("sendingPart", { percent: Math.round(share * 100) }));
      },
      waiting: () => {
        photo.line.dataset.state = "waiting";
        tell(photo, "warn", say("waiting"));
        if (!patient) {
          throw new Error("No connection");
        }
      },
    });
    photo.arrived = true;
    photo.bar.hidden = true;
    photo.line.dataset.state = "sent";
    tell(photo, "", say("sent"));
    return true;
  }

  /** Again for each serial number that is typed. */
  readAgain() {
    this.photos.filter(photo => photo.arrived).forEach(photo => this.read(photo));
  }

  async read(photo) {
    photo.reading?.abort();
    photo.reading = new AbortController();
    const { signal } = photo.reading;
    const parcel = new FormData();
    parcel.append("upload", photo.upload);
    parcel.append("serial", this.serial);
    photo.line.dataset.state = "reading";
    tell(photo, "", say("reading"));
    try {
      const answer = await fetch("/evidence-checks", { method: "POST", headers: { "X-CSRF-TOKEN": this.token }, body: parcel, signal });
      const found = await answer.json();
      const crop = found.page === 1 ? await cropOf(photo.chosen, found.box) : null;
      signal.throwIfAborted();
      this.show(photo, found, crop);
    } catch {
      if (!signal.aborted) {
        // Not read now, for whatever reason: the desk reads it when it is sent.
        tell(photo, "", say("sentReadLater"));
        photo.line.dataset.state = "done";
      }
    }
  }

  show(photo, found, crop) {
    photo.line.dataset.state = "done";
    photo.read = "";
    photo.seen.replaceChildren();
    if (found.problems) {
      tell(photo, "stop", found.problems.map(problem => problem.message).join(" "));
    } else if (found.verdict === "MATCH") {
      tell(photo, "ok", ...withSerial("weRead", found.read));
    } else if (found.read) {
      photo.read = found.read;
      tell(photo, found.verdict ? "stop" : "", ...found.verdict ? [found.advice] : withSerial("isThatTheOne", found.read));
      if (this.serialField) {
        photo.seen.append(this.useOf(photo, found.read));
      }
    } else {
      tell(photo, "warn", found.advice);
      photo.seen.append(button(say("takeAgain"), "second", () => {
        this.remove(photo);
        this.shoot();
      }));
    }
    if (crop) {
      photo.seen.prepend(crop);
    }
    this.offered();
  }

  // He confirms, we don't guess.
  useOf(photo, read) {
    const use = button("", "", () => {
      this.serialField.value = read;
      this.serialField.dispatchEvent(new Event("input", { bubbles: true }));
      this.serialField.dispatchEvent(new Event("change", { bubbles: true }));
      // Into the field it would bring the keyboard up.
      photo.state.focus({ preventScroll: true });
    });
    const words = document.createElement("span");
    words.append(...withSerial("use", read));
    use.append(words);
    return use;
  }

  /** Into the form's parcel, by their uploads. What has not come is sent now, and if it can't be, nothing is. */
  async addTo(parcel) {
    parcel.delete(this.name);
    for (const photo of this.photos.filter(each => !each.refused)) {
      await this.arrive(photo);
      parcel.append(this.name + "Upload", photo.upload);
    }
  }

  async arrive(photo) {
    if (photo.arrived && await isWhole(photo.upload, photo.stop.signal, this.token)) {
      return;
    }
    photo.stop.abort();
    photo.stop = new AbortController();
    try {
      await this.sent(photo, false);
    } catch (trouble) {
      this.send(photo);
      throw trouble;
    }
  }
}

function button(words, kind, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = kind;
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

function tell(photo, tone, ...content) {
  const words = content.every(part => typeof part === "string") && content.join("");
  if (words !== photo.state.textContent) {
    photo.state.replaceChildren(...content);
  }
  photo.state.className = "state " + tone;
}
