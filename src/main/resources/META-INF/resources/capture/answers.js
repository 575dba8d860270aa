// What the desk asks for on a case: sent as a new case is, photo first, and nothing that was begun is lost.
import { Begun } from "./begun.js";
import * as drafts from "./drafts.js";
import { watchResetString } from "./resetString.js";

async function take(form) {
  // From here on it is this page's own, until the desk asks for something else: follow.js.
  form.dataset.taken = "yes";
  const begun = new Begun(form, `${ form.dataset.account } ${ form.id }`, { discarded: location.pathname.replace(/\/answers$/, "") });
  const resetString = begun.field("resetString");
  if (resetString) {
    watchResetString(resetString, () => begun.field("serial")?.value || form.dataset.serial);
  }
  await drafts.forgetOld(Date.now());
  const draft = await drafts.kept(begun.key);
  if (draft) {
    begun.restore(draft);
  }
}

function look(within) {
  const form = within.matches?.("form.asked") ? within : within.querySelector("form.asked");
  if (form) {
    take(form).catch(() => {});
  }
}

look(document);
document.addEventListener("arrived", event => look(event.target));
