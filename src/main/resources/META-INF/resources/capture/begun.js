// A form that was begun on this phone: its photos, and a draft of all that is in it, until it is sent or a week is over.
import { manners, showNotice, showWhatMethodNeeds, Told } from "/form.js";
import * as drafts from "./drafts.js";
import { Photos } from "./photos.js";

const SINGLE_FILES = ["resetQr", "export"];
// Uploads lie at the desk, and are named by photos of their own or by the answer that refused a form.
const NOT_KEPT = ["csrf-token", "maker", "labelUpload", "invoiceUpload", "exportUpload", "resetQrUpload"];

export class Begun {
  /**
   * `key` names its draft; `discarded` is where to go on without it. `changed` is called when there is more or less in the form,
   * `offered` when a serial number was read that nobody typed.
   */
  constructor(form, key, { discarded, changed = () => {}, offered = () => {} }) {
    this.form = form;
    this.key = key;
    this.moved = changed;
    this.over = false;
    this.line = form.querySelector("#kept");
    this.frames = [...form.querySelectorAll("[data-photos]")].map(frame => new Photos(frame, { changed: () => this.changed(), offered }));
    this.field("serial")?.addEventListener("change", () => this.frames.forEach(photos => photos.reads && photos.readAgain()));
    this.blank = this.fields();
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    // A phone may end a page that is not seen, and says nothing.
    document.addEventListener("visibilitychange", () => document.hidden && this.save());
    this.line.querySelector("button").addEventListener("click", async () => {
      this.over = true;
      await drafts.discard(key);
      location.assign(discarded);
    });
    manners.set(form, this);
  }

  field(name) {
    return this.form.elements.namedItem(name);
  }

  // ---- Its draft
  changed() {
    clearTimeout(this.saving);
    this.saving = setTimeout(() => this.save(), 300);
    this.moved();
  }

  async save() {
    if (this.over || !this.form.isConnected) {
      return;
    }
    const now = Date.now();
    const draft = { at: now, fields: this.fields(), photos: {}, files: {} };
    this.frames.forEach(photos => draft.photos[photos.name] = photos.toKeep());
    SINGLE_FILES.forEach(name => draft.files[name] = this.field(name)?.files[0] ?? null);
    const empty = JSON.stringify({ ...draft.fields, idempotencyKey: "" }) === JSON.stringify({ ...this.blank, idempotencyKey: "" })
      && this.frames.every(photos => !photos.any) && SINGLE_FILES.every(name => !draft.files[name]);
    try {
      await (empty ? drafts.discard(this.key) : drafts.keep(this.key, draft));
      this.line.hidden = empty;
      this.line.querySelector("[data-kept]").textContent = say("keptOnPhone", { time: timeOf(now) });
    } catch {
      // No room, or a private window: the form works as before, and doesn't say that it is kept.
      this.line.hidden = true;
    }
  }

  fields() {
    const fields = {};
    new FormData(this.form).forEach((value, name) => {
      if (typeof value === "string" && !NOT_KEPT.includes(name)) {
        fields[name] = value;
      }
    });
    return fields;
  }

  restore(draft) {
    for (const [name, value] of Object.entries(draft.fields)) {
      const place = this.field(name);
      if (place instanceof RadioNodeList || place?.type === "radio") {
        this.form.querySelectorAll(`[name="${ name }"]`).forEach(choice => choice.checked = choice.value === value);
      } else if (place?.type === "checkbox") {
        place.checked = true;
      } else if (place) {
        place.value = value;
      }
    }
    this.frames.forEach(photos => photos.restore(draft.photos[photos.name] ?? []));
    for (const [name, file] of Object.entries(draft.files)) {
      if (file && this.field(name)) {
        const files = new DataTransfer();
        files.items.add(file);
        this.field(name).files = files.files;
        this.field(name).dispatchEvent(new Event("change"));
      }
    }
    this.form.querySelectorAll("details").forEach(part => part.open ||= [...part.querySelectorAll("input, textarea")].some(each => each.value));
    showWhatMethodNeeds();
    this.field("serial")?.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // ---- Sending
  async parcel() {
    const parcel = new FormData(this.form);
    if (!navigator.onLine) {
      throw new Told(this.unsent());
    }
    for (const photos of this.frames) {
      await photos.addTo(parcel);
    }
    return parcel;
  }

  accepted() {
    this.over = true;
    return drafts.discard(this.key).catch(() => {});
  }

  unsent() {
    this.save();
    addEventListener("online", () => this.backAgain(), { once: true });
    return say("allKept");
  }

  backAgain() {
    const send = document.createElement("button");
    send.type = "button";
    send.textContent = say("sendNow");
    send.addEventListener("click", () => this.form.requestSubmit());
    const notice = showNotice(this.form, say("networkBack") + " ", send);
    notice.className = "notice ok row";
  }
}

export function timeOf(moment) {
  return new Date(moment).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}
