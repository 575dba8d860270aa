// The form for a new case, on a ladder: photo first, a scanner, and nothing that was begun is lost.
import { Begun, timeOf } from "./begun.js";
import * as drafts from "./drafts.js";
import { showNext } from "./next.js";
import { watchResetString } from "./resetString.js";

const form = document.querySelector("form[data-account]");
const field = name => form.elements.namedItem(name);
const maker = field("maker").value;
const draftKey = `${ form.dataset.account } ${ maker }`;
const begun = new Begun(form, draftKey, {
  discarded: "/cases/new?maker=" + maker,
  changed: () => lookForNext(),
  offered: () => lookForNext(),
});
const labels = begun.frames[0];

// ---- What was begun
async function begin() {
  await drafts.forgetOld(Date.now());
  const draft = await drafts.kept(draftKey);
  if (!draft) {
    await offerOtherMaker();
  } else if (begun.blank.serial && begun.blank.serial !== draft.fields.serial) {
    // This address came with a device of its own, so what was begun waits until it is asked for.
    offer(say("begunAnother", { time: timeOf(draft.at) }), say("goOnWithThat"), () => begun.restore(draft));
  } else {
    begun.restore(draft);
  }
}

async function offerOtherMaker() {
  const mine = (await drafts.keys()).filter(key => key.startsWith(form.dataset.account + " "));
  const other = mine.map(key => key.split(" ")[1]).map(id => document.querySelector(`#maker a[href$="=${ CSS.escape(id) }"]`)).find(Boolean);
  if (other) {
    offer(say("begunFor", { maker: other.textContent }), say("goOnWithThat"), () => location.assign(other.href));
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

const resetString = field("resetString");
if (resetString) {
  watchResetString(resetString, () => field("serial").value);
}

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
  { undone: () => !labels.any, words: () => say("nextPhoto"), place: () => labels.buttons, act: () => labels.shoot() },
  {
    undone: () => !field("serial").value && labels.offer,
    words: () => say("nextLook"),
    place: () => labels.list.querySelector(".seen button"),
    act: () => goTo(labels.list),
  },
  { undone: () => !field("serial").value, words: () => say("nextSerial"), place: () => field("serial"), act: () => scan("serial") },
  { undone: () => !form.querySelector("[name=method]:checked"), words: () => say("nextMethod"), ...at("method") },
  { undone: () => isAsked("startTime") && !field("startTime").value, words: () => say("nextTime"), ...at("startTime") },
  {
    undone: () => isAsked("resetString") && sends.every(name => !field(name)?.value),
    words: () => say("nextQr"),
    place: () => form.querySelector("[data-scan=resetString]"),
    act: () => scan("resetString"),
  },
  {
    undone: () => sends.some(isAsked) && sends.every(name => !isAsked(name) || !field(name).value),
    words: () => say("nextExport"),
    ...at("export"),
  },
  { undone: () => !field("undertaking").checked, words: () => say("nextConfirm"), ...at("undertaking") },
  { undone: () => true, words: () => say("nextSend"), place: () => form.querySelector(".actions"), act: () => form.requestSubmit() },
]);

begin().catch(() => {});
