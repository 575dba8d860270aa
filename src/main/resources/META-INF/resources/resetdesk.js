// Everything here is a convenience: each page works without it.
"use strict";

// ---- Copy
document.addEventListener("click", event => {
  const button = event.target.closest("[data-copy]");
  if (!button) {
    return;
  }
  copied(button.dataset.copy).then(() => {
    document.querySelectorAll("[data-copy]").forEach(other => other.textContent = "Copy");
    button.textContent = "Copied ✓";
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
  if (form.method === "post" && !("again" in form.dataset)) {
    form.dataset.sent = "yes";
    window.addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
  }
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

// A form that is refused keeps the files that were chosen: only its problems are taken over from the answer.
document.querySelectorAll("form[data-keep]").forEach(form => form.addEventListener("submit", async event => {
  event.preventDefault();
  if (form.dataset.sent) {
    return;
  }
  const button = form.querySelector("button:not([type=button])");
  const words = button.textContent;
  button.disabled = true;
  button.textContent = "Sending…";
  try {
    await renewToken(form);
    const answer = await send(form, share => button.textContent = `Sending… ${ Math.round(share * 100) } %`);
    const landed = new URL(answer.url).pathname;
    if (landed === "/sign-in") {
      form.dataset.signedOut = "yes";
      showNotice(form, "You are signed out. Nothing here is lost: ", "sign in in another tab", ", then send this again.");
      return;
    }
    if (landed !== new URL(form.action).pathname) {
      location.assign(answer.url);
      return;
    }
    const page = new DOMParser().parseFromString(answer.text, "text/html");
    if (page.querySelector("form[data-keep]")) {
      takeOverProblems(form, page);
    } else {
      showNotice(form, "Not sent. " + page.querySelector("main").innerText.trim().replace(/\s+/g, " "));
    }
  } catch {
    showNotice(form, "No connection. Nothing is lost: try again when you have a signal.");
  } finally {
    delete form.dataset.sent;
    button.disabled = false;
    button.textContent = words;
  }
}));

// Not by fetch, which does not tell how much of a large photo is gone.
function send(form, tellShare) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.onprogress = event => event.lengthComputable && tellShare(event.loaded / event.total);
    request.onload = () => resolve({ url: request.responseURL, text: request.responseText });
    request.onerror = reject;
    request.send(new FormData(form));
  });
}

// Somebody who had to sign in again has a new session, and a form's token belongs to its session.
async function renewToken(form) {
  if (!form.dataset.signedOut) {
    return;
  }
  const answer = await fetch(location.pathname);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const token = page.querySelector("form[data-keep] [name=csrf-token]");
  if (token) {
    form.elements.namedItem("csrf-token").value = token.value;
    delete form.dataset.signedOut;
  }
}

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
      const first = ours.querySelector(":scope > input, :scope > textarea, :scope > .choice");
      theirs.querySelectorAll(".problem").forEach(problem => first.before(problem));
    }
  });
  const top = list || form.querySelector(".wrong");
  top?.scrollIntoView({ block: "start" });
  top?.focus({ preventScroll: true });
}

function showNotice(form, words, link, after) {
  document.querySelector("#problem-list")?.remove();
  const notice = document.createElement("div");
  notice.id = "problem-list";
  notice.className = "notice stop";
  notice.setAttribute("role", "alert");
  form.before(notice);
  notice.append(words);
  if (link) {
    const signIn = document.createElement("a");
    signIn.href = "/sign-in";
    signIn.target = "_blank";
    signIn.textContent = link;
    notice.append(signIn, after);
  }
  notice.scrollIntoView({ block: "start" });
}

// ---- Chosen files
// What was chosen is shown, and a label is read before it is sent: a blurred photo is taken again now, not tomorrow.
document.querySelectorAll("[data-chosen]").forEach(list => {
  const input = document.getElementById(list.dataset.chosen);
  const serial = input.form.elements.namedItem("serial");
  let looking = new AbortController();
  const look = () => {
    looking.abort();
    looking = new AbortController();
    showChosen(list, input, serial, looking.signal);
  };
  input.addEventListener("change", look);
  if ("read" in list.dataset) {
    serial?.addEventListener("change", look);
    // Sending goes first: a check must not take the little network there is.
    input.form.addEventListener("submit", () => looking.abort());
  }
});

async function showChosen(list, input, serial, signal) {
  list.querySelectorAll("img").forEach(picture => URL.revokeObjectURL(picture.src));
  const lines = [...input.files].map(file => [file, lineOf(file)]);
  list.replaceChildren(...lines.map(([, line]) => line));
  if (!("read" in list.dataset)) {
    return;
  }
  for (const [file, line] of lines) {
    await readNow(file, line, input, serial, list.dataset.serial, signal);
  }
}

function lineOf(file) {
  const line = document.createElement("li");
  if (/^image\/(png|jpeg|webp|bmp)$/.test(file.type)) {
    const picture = document.createElement("img");
    picture.src = URL.createObjectURL(file);
    picture.alt = "";
    line.append(picture);
  }
  const words = document.createElement("span");
  const name = document.createElement("b");
  name.textContent = file.name;
  const state = document.createElement("span");
  state.className = "state";
  words.append(name, state);
  line.append(words);
  return line;
}

async function readNow(file, line, input, serial, knownSerial, signal) {
  const claimed = (serial ? serial.value : knownSerial || "").trim();
  if (!claimed) {
    tell(line, "", "Enter the serial number: then we read this at once.");
    return;
  }
  if (signal.aborted || navigator.connection?.saveData) {
    return;
  }
  tell(line, "", "Reading…");
  const sent = new FormData();
  sent.append("serial", claimed);
  sent.append("file", file);
  const token = input.form.elements.namedItem("csrf-token").value;
  try {
    const answer = await fetch("/evidence-checks", { method: "POST", headers: { "X-CSRF-TOKEN": token }, body: sent, signal });
    showReading(line, await answer.json(), serial);
  } catch {
    // Not read now, for whatever reason: it is read when it is sent.
    tell(line, "", "");
  }
}

function showReading(line, found, serial) {
  if (found.problems) {
    tell(line, "stop", found.problems.map(problem => problem.message).join(" "));
  } else if (found.verdict === "MATCH") {
    tell(line, "ok", `We read ${ found.read } ✓`);
  } else if (found.verdict) {
    tell(line, found.verdict === "MISMATCH" ? "stop" : "warn", found.advice);
    if (found.verdict === "MISMATCH" && found.read && serial) {
      line.querySelector(".state").after(offerOf(found.read, serial));
    }
  } else {
    tell(line, "", "");
  }
}

// He confirms, we don't guess.
function offerOf(read, serial) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "second";
  button.textContent = "Use " + read;
  button.addEventListener("click", () => {
    serial.value = read;
    serial.dispatchEvent(new Event("change"));
    serial.focus();
  });
  return button;
}

function tell(line, tone, words) {
  const state = line.querySelector(".state");
  state.className = "state " + tone;
  state.textContent = words;
  line.dataset.state = words === "Reading…" ? "reading" : "done";
}

// ---- Ways without a case
// While the serial number is typed, the form says which way would need no case.
const otherWays = document.querySelector("#other-ways[data-advised]");
if (otherWays) {
  const asBefore = [...otherWays.childNodes];
  const fields = ["serial", "model"].map(name => document.getElementById(name));
  let asked = "";
  let pause;
  const ask = async () => {
    const query = new URLSearchParams(fields.map(field => [field.name, field.value.trim()])).toString();
    if (query === asked) {
      return;
    }
    asked = query;
    const answer = await fetch("/api/guidance?" + query).then(found => found.json()).catch(() => ({}));
    if (query === asked) {
      otherWays.replaceChildren(...(answer.withoutCase?.length ? waysAsList(answer.withoutCase) : asBefore));
    }
  };
  fields.forEach(field => field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, 400);
  }));
}

function waysAsList(ways) {
  const heading = document.createElement("p");
  heading.append(document.createElement("b"));
  heading.firstChild.textContent = "You may not need a case.";
  const list = document.createElement("ul");
  ways.forEach(way => {
    const link = document.createElement("a");
    link.href = way.steps;
    link.textContent = way.title;
    const line = document.createElement("li");
    line.append(link, way.condition ? ", " + way.condition : "");
    list.append(line);
  });
  return [heading, list];
}

// What is longer than the desk takes is told before it is sent.
document.querySelectorAll("textarea[data-most]").forEach(area => area.addEventListener("input", () => {
  area.setCustomValidity(area.value.length > area.dataset.most
    ? "This is more than a site's worth. Paste at most 250,000 characters, or choose the exported file."
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
    const told = place.dataset.left;
    if (ends.get(place)?.told !== told) {
      ends.set(place, { told, at: Date.now() + told * 1000 });
    }
    const left = Math.max(0, Math.round((ends.get(place).at - Date.now()) / 1000));
    const hours = Math.floor(left / 3600);
    const minutes = Math.floor(left / 60) % 60;
    const words = left === 0 ? "expired" : hours ? `${ hours } h ${ minutes } min left` : `${ minutes } min ${ left % 60 } s left`;
    if (place.textContent !== words) {
      place.textContent = words;
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
