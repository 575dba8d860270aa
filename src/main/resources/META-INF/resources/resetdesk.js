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
    part.hidden = chosen === null || !part.dataset.for.split(" ").includes(chosen.value);
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

// A form that is refused keeps the files that were chosen: only its problems are taken over from the answer.
document.querySelectorAll("form[data-keep]").forEach(form => form.addEventListener("submit", async event => {
  if (event.defaultPrevented) {
    return;
  }
  event.preventDefault();
  const button = form.querySelector("button:not([type=button])");
  const words = button.textContent;
  button.disabled = true;
  button.textContent = "Sending…";
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
    if (answer.redirected) {
      location.assign(answer.url);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page.querySelector("form[data-keep]")) {
      document.querySelector("main").replaceWith(page.querySelector("main"));
      return;
    }
    takeOverProblems(form, page);
  } catch {
    showNotice(form, "No connection. Nothing is lost: try again when you have a signal.");
  } finally {
    delete form.dataset.sent;
    button.disabled = false;
    button.textContent = words;
  }
}));

function takeOverProblems(form, page) {
  document.querySelector("#problem-list")?.remove();
  const list = page.querySelector("#problem-list");
  if (list) {
    form.before(list);
  }
  page.querySelectorAll("[data-field]").forEach(theirs => {
    const ours = form.querySelector(`[data-field="${ theirs.dataset.field }"]`);
    if (ours) {
      ours.className = theirs.className;
      ours.querySelectorAll(".problem").forEach(problem => problem.remove());
      const first = ours.querySelector("input, textarea");
      theirs.querySelectorAll(".problem").forEach(problem => first.before(problem));
    }
  });
  (list || form.querySelector(".wrong"))?.scrollIntoView({ block: "start" });
}

function showNotice(form, words) {
  let notice = document.querySelector("#problem-list");
  if (!notice) {
    notice = document.createElement("div");
    notice.id = "problem-list";
    notice.className = "notice stop";
    notice.setAttribute("role", "alert");
    form.before(notice);
  }
  notice.textContent = words;
}
