// A photo as the check needs it and a slow network bears it.

// Measured with the desk's readers on labelled photos: at this size and quality all verdicts stay (README).
const LONGEST_SIDE = 2560;
const QUALITY = 0.9;
const SMALL = 1_000_000;
const OPENED_BY_DESK = /\.(png|jpe?g|bmp|webp)$/i;

/** The file to send: smaller where it is large, as JPEG where the desk can't open it but this phone can, otherwise as it is. */
export async function readyToSend(file) {
  const foreign = file.type.startsWith("image/") && !OPENED_BY_DESK.test(file.name);
  if (!file.type.startsWith("image/") || file.size <= SMALL && !foreign) {
    return file;
  }
  const picture = await opened(file);
  if (!picture) {
    return file;
  }
  const share = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * share);
  canvas.height = Math.round(picture.height * share);
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const shrunk = await new Promise(resolve => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  const worthIt = shrunk && (foreign || shrunk.size < 0.8 * file.size);
  return worthIt ? new File([shrunk], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" }) : file;
}

/** Upright, as its camera says it is; null for what this browser can't open. */
async function opened(file) {
  return createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
}

/** The place of a finding on its picture, with some room around it, so that somebody can compare it with the label. */
export async function cropOf(file, box) {
  const picture = box && await opened(file);
  if (!picture) {
    return null;
  }
  const height = Math.max(box.h * picture.height * 2.4, picture.height * 0.03);
  const width = Math.max(box.w * picture.width * 1.3, height * 3);
  const left = Math.max(0, (box.x + box.w / 2) * picture.width - width / 2);
  const top = Math.max(0, (box.y + box.h / 2) * picture.height - height / 2);
  const canvas = document.createElement("canvas");
  const scale = Math.min(4, 640 / width);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d").drawImage(picture, left, top, width, height, 0, 0, canvas.width, canvas.height);
  picture.close();
  canvas.className = "reading";
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", say("readPart"));
  return canvas;
}
