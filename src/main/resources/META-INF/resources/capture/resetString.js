// The wrong text in the field for a reset string.
import { mustNotBeKept, wrongAsResetString } from "./codes.js";

/** A label's code holds the verification code of the device's video, an app's list passwords: out of the field at once. */
export function watchResetString(field, serialOf) {
  const said = document.getElementById("resetString-said");
  field.addEventListener("input", () => {
    const text = field.value.trim();
    if (mustNotBeKept(text)) {
      field.value = "";
      said.textContent = wrongAsResetString(text, serialOf());
    } else if (text) {
      said.textContent = "";
    }
  });
}
