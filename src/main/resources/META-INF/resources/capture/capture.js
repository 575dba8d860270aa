// The form for a new case, on a ladder: photo first, a scanner, and nothing that was begun is lost.
import { manner, showNotice, showWhatMethodNeeds, Told } from "/form.js";
import { mustNotBeKept, wrongAsResetString } from "./codes.js";
import * as drafts from "./drafts.js";
import { showNext } from "./next.js";
import { Photos } from "./photos.js";

const form = document.querySelector("form[data-account]");
const field = name => form.elements.namedItem(name);
const maker = field("maker").value;
const draftKey = `${ form.dataset.account } ${ maker }`;
const SINGLE_FILES = ["resetQr", "export"];
const NOT_KEPT = ["csrf-token", "maker"];
const blank = fieldsNow();

// ---- Photos
const frames = [...form.querySelectorAll("[data-photos]")].map(frame => new Photos(frame, { changed, offered: () => lookForNext() }));
const labels = frames[0];
field("serial").addEventListener("change", () => frames.forEach(photos => photos.reads && photos.readAgain()));

// ---- What was begun
const keptLine = document.getElementById("kept");
let saving;
let over = false;

function changed() {
  clearTimeout(saving);
  saving = setTimeout(save, 300);
  lookForNext();
}

async function save() {
  if (over) {
    return;
  }
  const now = Date.now();
  const draft = { at: now, fields: fieldsNow(), photos: {}, files: {} };
  frames.forEach(photos => draft.photos[photos.name] = photos.toKeep());
  SINGLE_FILES.forEach(name => draft.files[name] = field(name)?.files[0] ?? null);
  const empty = JSON.stringify({ ...draft.fields, idempotencyKey: "" }) === JSON.stringify({ ...blank, idempotencyKey: "" })
    && frames.every(photos => !photos.any) && SINGLE_FILES.every(name => !draft.files[name]);
  try {
    await (empty ? drafts.discard(draftKey) : drafts.keep(draftKey, draft));
    keptLine.hidden = empty;
    keptLine.querySelector("[data-kept]").textContent = `Kept on this phone, ${ timeOf(now) }`;
  } catch {
    // No room, or a private window: the form works as before, and doesn't say that it is kept.
    keptLine.hidden = true;
  }
}

function fieldsNow() {
  const fields = {};
  new FormData(form).forEach((value, name) => {
    if (typeof value === "string" && !NOT_KEPT.includes(name)) {
      fields[name] = value;
    }
  });
  return fields;
}

function timeOf(moment) {
  return new Date(moment).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

function restore(draft) {
  for (const [name, value] of Object.entries(draft.fields)) {
    const place = field(name);
    if (place instanceof RadioNodeList || place?.type === "radio") {
      form.querySelectorAll(`[name="${ name }"]`).forEach(choice => choice.checked = choice.value === value);
    } else if (place?.type === "checkbox") {
      place.checked = true;
    } else if (place) {
      place.value = value;
    }
  }
  frames.forEach(photos => photos.restore(draft.photos[photos.name] ?? []));
  for (const [name, file] of Object.entries(draft.files)) {
    if (file && field(name)) {
      const files = new DataTransfer();
      files.items.add(file);
      field(name).files = files.files;
      field(name).dispatchEvent(new Event("change"));
    }
  }
  form.querySelectorAll("details").forEach(part => part.open ||= [...part.querySelectorAll("input, textarea")].some(each => each.value));
  showWhatMethodNeeds();
  field("serial").dispatchEvent(new Event("input", { bubbles: true }));
}

async function begin() {
  await drafts.forgetOld(Date.now());
  const draft = await drafts.kept(draftKey);
  if (!draft) {
    await offerOtherMaker();
  } else if (blank.serial && blank.serial !== draft.fields.serial) {
    // This address came with a device of its own, so what was begun waits until it is asked for.
    offer(`You began another case, at ${ timeOf(draft.at) }.`, "Go on with that one", () => restore(draft));
  } else {
    restore(draft);
  }
}

async function offerOtherMaker() {
  const mine = (await drafts.keys()).filter(key => key.startsWith(form.dataset.account + " "));
  const other = mine.map(key => key.split(" ")[1]).map(id => document.querySelector(`#maker a[href$="=${ CSS.escape(id) }"]`)).find(Boolean);
  if (other) {
    offer(`You began a case for ${ other.textContent }.`, "Go on with that one", () => location.assign(other.href));
  }
}

function offer(words, act, go) {
  const notice = document.createElement("div");
  notice.className = "notice calm row";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "second";
  button.textContent = act;
  button.addEventListener("click", () => {
    notice.remove();
    go();
  });
  notice.append(words, button);
  form.before(notice);
}

keptLine.querySelector("button").addEventListener("click", async () => {
  over = true;
  await drafts.discard(draftKey);
  location.assign("/cases/new?maker=" + maker);
});
form.addEventListener("input", changed);
form.addEventListener("change", changed);
// A phone may end a page that is not seen, and says nothing.
document.addEventListener("visibilitychange", () => document.hidden && save());

// ---- Sending
manner.parcel = async () => {
  const parcel = new FormData(form);
  if (!navigator.onLine) {
    throw new Told(unsent());
  }
  for (const photos of frames) {
    await photos.addTo(parcel);
  }
  return parcel;
};
manner.accepted = () => {
  over = true;
  return drafts.discard(draftKey).catch(() => {});
};
manner.unsent = unsent;

function unsent() {
  save();
  addEventListener("online", backAgain, { once: true });
  return "No network. All of it is kept on this phone: send it when you are back.";
}

function backAgain() {
  const send = document.createElement("button");
  send.type = "button";
  send.textContent = "Send it now";
  send.addEventListener("click", () => form.requestSubmit());
  const notice = showNotice(form, "The network is back. ", send);
  notice.className = "notice ok row";
}

// ---- The wrong text
// A label's code holds the verification code of the device's video, an app's list passwords: out of the field at once.
const resetString = field("resetString");
const said = document.getElementById("resetString-said");
resetString?.addEventListener("input", () => {
  const text = resetString.value.trim();
  if (mustNotBeKept(text)) {
    resetString.value = "";
    said.textContent = wrongAsResetString(text, field("serial").value);
  } else if (text) {
    said.textContent = "";
  }
});

// ---- The scanner
form.querySelectorAll("[data-scan]").forEach(button => {
  button.hidden = false;
  button.addEventListener("click", () => scan(button.dataset.scan));
});

async function scan(name) {
  const { scanned } = await import("./scanner.js");
  const found = await scanned(name, { anyForm: maker !== "hikvision", claimed: field("serial").value });
  if (found) {
    field(name).value = found.text;
    const model = field("model");
    if (found.model && !model.value) {
      model.value = found.model;
    }
    field(name).dispatchEvent(new Event("input", { bubbles: true }));
    field(name).dispatchEvent(new Event("change", { bubbles: true }));
  }
  // Into the field it would bring the keyboard up, unless it is to be typed.
  (found ? form.querySelector(`[data-scan="${ name }"]`) : field(name)).focus({ preventScroll: true });
}

// ---- What is next
const goTo = place => {
  place.scrollIntoView({ block: "center", behavior: "smooth" });
  place.querySelector("input:not([hidden]), textarea, button")?.focus({ preventScroll: true });
};
const part = name => form.querySelector(`[data-field="${ name }"]`);
const at = name => ({ place: () => part(name), act: () => goTo(part(name)) });
const isAsked = name => part(name) && !part(name).hidden;
const sends = ["resetString", "resetQr", "export"];
const lookForNext = showNext(form, [
  { undone: () => !labels.any, words: () => "Take a photo of the label", place: () => labels.buttons, act: () => labels.shoot() },
  {
    undone: () => !field("serial").value && labels.offer,
    words: () => "Look at what we read",
    place: () => labels.list.querySelector(".seen button"),
    act: () => goTo(labels.list),
  },
  { undone: () => !field("serial").value, words: () => "Scan the serial number", place: () => field("serial"), act: () => scan("serial") },
  { undone: () => !form.querySelector("[name=method]:checked"), words: () => "Say what the device asks for", ...at("method") },
  { undone: () => isAsked("startTime") && !field("startTime").value, words: () => "Enter the start time", ...at("startTime") },
  {
    undone: () => isAsked("resetString") && sends.every(name => !field(name)?.value),
    words: () => "Scan the reset QR code",
    place: () => form.querySelector("[data-scan=resetString]"),
    act: () => scan("resetString"),
  },
  {
    undone: () => sends.some(isAsked) && sends.every(name => !isAsked(name) || !field(name).value),
    words: () => "Add the exported file",
    ...at("export"),
  },
  { undone: () => !field("undertaking").checked, words: () => "Read and confirm", ...at("undertaking") },
  { undone: () => true, words: () => "Send it", place: () => form.querySelector(".actions"), act: () => form.requestSubmit() },
]);

begin().catch(() => {});
