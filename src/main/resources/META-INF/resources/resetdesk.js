// Everything here is a convenience: each page works without it.
"use strict";

// ---- Words
// The page carries them in its reader's language.
const words = Object.assign({}, ...[...document.querySelectorAll("script[data-words]")].map(place => JSON.parse(place.textContent)));
window.say = (key, values = {}) => Object.entries(values).reduce((text, [name, value]) => text.replace(`{${ name }}`, () => value), words[key]);

// ---- Copy
document.addEventListener("click", event => {
  const button = event.target.closest("[data-copy]");
  if (!button) {
    return;
  }
  copied(button.dataset.copy).then(() => {
    document.querySelectorAll("[data-copy]").forEach(other => other.textContent = say("copy"));
    button.textContent = say("copied");
  });
});

// Browsers give no clipboard to a page that came over plain HTTP; there an old way still works.
function copied(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done ? Promise.resolve() : Promise.reject(new Error("Nothing was copied"));
}

// ---- Forms
// A second tap must not send a form twice.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  // What a script sends, it counts itself.
  if (form.method === "post" && !event.defaultPrevented && !("again" in form.dataset)) {
    form.dataset.sent = "yes";
    window.addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
  }
});

// What is longer than the desk takes is told before it is sent.
document.querySelectorAll("textarea[data-most]").forEach(area => area.addEventListener("input", () => {
  area.setCustomValidity(area.value.length > area.dataset.most
    ? say("tooMuchText")
    : "");
  area.reportValidity();
}));

// ---- What changes while one looks
// A case that is being worked on shows its next state by itself.
const refresh = document.querySelector("[data-refresh]");
if (refresh) {
  const shown = refresh.dataset.refresh;
  setInterval(async () => {
    if (document.hidden || document.activeElement.matches("input, textarea, select")) {
      return;
    }
    const answer = await fetch(location.pathname + "/state", { headers: { accept: "text/plain" } }).catch(() => null);
    if (answer && answer.ok && !answer.redirected && (await answer.text()) !== shown) {
      location.reload();
    }
  }, 2500);
}

// How long an answer still works, by the server's time; seconds only in its last hour, when they matter.
const ends = new WeakMap();
function countDown() {
  document.querySelectorAll("[data-left]").forEach(place => {
    const seconds = place.dataset.left;
    if (ends.get(place)?.seconds !== seconds) {
      ends.set(place, { seconds, at: Date.now() + seconds * 1000 });
    }
    const left = Math.max(0, Math.round((ends.get(place).at - Date.now()) / 1000));
    const hours = Math.floor(left / 3600);
    const minutes = Math.floor(left / 60) % 60;
    const told = left === 0 ? say("expired") : hours ? say("hoursLeft", { hours, minutes }) : say("minutesLeft", { minutes, seconds: left % 60 });
    if (place.textContent !== told) {
      place.textContent = told;
      if (left === 0) {
        place.dispatchEvent(new Event("ranout", { bubbles: true }));
      }
    }
  });
}
if (document.querySelector("[data-left], [data-live]")) {
  countDown();
  setInterval(countDown, 1000);
}
