// Everything here is a convenience: each page works without it.
"use strict";

document.addEventListener("click", event => {
  const button = event.target.closest("[data-copy]");
  if (!button) {
    return;
  }
  navigator.clipboard.writeText(button.dataset.copy).then(() => {
    button.textContent = "Copied";
    button.setAttribute("aria-live", "polite");
  });
});

// A second tap must not send the form twice.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  window.addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
});

// Only the fields that the chosen method needs.
const methods = document.querySelectorAll("input[name=method]");
function showWhatMethodNeeds() {
  const chosen = document.querySelector("input[name=method]:checked");
  document.querySelectorAll("[data-for]").forEach(part => {
    part.hidden = chosen !== null && !part.dataset.for.split(" ").includes(chosen.value);
  });
}
methods.forEach(method => method.addEventListener("change", showWhatMethodNeeds));
if (methods.length) {
  showWhatMethodNeeds();
}

// A case that is being worked on shows its next state by itself.
const refresh = document.querySelector("[data-refresh]");
if (refresh) {
  const shown = refresh.dataset.refresh;
  setInterval(async () => {
    if (document.hidden || document.activeElement.matches("input, textarea, select")) {
      return;
    }
    const answer = await fetch(location.pathname + "/state", { headers: { accept: "text/plain" } }).catch(() => null);
    if (answer && answer.ok && (await answer.text()) !== shown) {
      location.reload();
    }
  }, 2500);
}
