// What a form for a case, an answer or a renewal can do beyond HTML. Each of them works without.

const PLAIN = {
  /** What is sent: the form's own fields and files. */
  parcel: async form => new FormData(form),
  /** The desk has it. */
  accepted: async () => {},
  /** There was no connection; the words for it. */
  unsent: () => say("noConnection"),
};

/** The forms that do all this in their own way; capture/begun.js. */
export const manners = new WeakMap();

function mannerOf(form) {
  return manners.get(form) ?? PLAIN;
}

// Only the fields that the chosen method needs.
const methods = document.querySelectorAll("input[name=method]");

export function showWhatMethodNeeds() {
  const chosen = document.querySelector("input[name=method]:checked");
  document.querySelectorAll("[data-for]").forEach(part => {
    part.hidden = chosen === null || !part.dataset.for.split(" ").includes(chosen.value);
  });
}

methods.forEach(method => method.addEventListener("change", showWhatMethodNeeds));
if (methods.length) {
  showWhatMethodNeeds();
}

// ---- Sending
// A form that is refused keeps the files that were chosen: only its problems are taken over from the answer.
const keepWhatIsRefused = form => form.addEventListener("submit", async event => {
  event.preventDefault();
  if (form.dataset.sent) {
    return;
  }
  form.dataset.sent = "yes";
  const button = form.querySelector("button:not([type=button])");
  const words = button.textContent;
  const tellShare = share => button.textContent = say("sendingShare", { percent: Math.round(share * 100) });
  button.disabled = true;
  button.textContent = say("sending");
  try {
    if (form.dataset.signedOut) {
      await renewToken(form);
    }
    const answer = await send(form, await mannerOf(form).parcel(form), tellShare);
    await take(form, answer);
  } catch (trouble) {
    if (trouble instanceof SignedOut) {
      tellSignedOut(form);
    } else {
      showNotice(form, trouble instanceof Told ? trouble.message : mannerOf(form).unsent());
    }
  } finally {
    delete form.dataset.sent;
    button.disabled = false;
    button.textContent = words;
  }
});

/** The session is over; what was filled in stays. */
export class SignedOut extends Error {}

/** Trouble whose message is for the person. */
export class Told extends Error {}

async function take(form, answer) {
  const landed = new URL(answer.url).pathname;
  if (landed === "/sign-in") {
    throw new SignedOut();
  }
  if (landed !== new URL(form.action).pathname) {
    await mannerOf(form).accepted();
    location.assign(answer.url);
    return;
  }
  const page = new DOMParser().parseFromString(answer.text, "text/html");
  if (page.querySelector("form[data-keep]")) {
    takeOverProblems(form, page);
  } else {
    throw new Told(say("notSent", { reason: page.querySelector("main").innerText.trim().replace(/\s+/g, " ") }));
  }
}

// Not by fetch, which does not tell how much of a large photo is gone.
function send(form, parcel, tellShare) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.onprogress = event => event.lengthComputable && tellShare(event.loaded / event.total);
    request.onload = () => resolve({ url: request.responseURL, text: request.responseText });
    request.onerror = reject;
    request.send(parcel);
  });
}

/** Somebody who had to sign in again has a new session, and a form's token belongs to its session. */
async function renewToken(form) {
  const answer = await fetch(location.pathname + location.search);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const theirs = page.querySelector("form[data-keep]");
  if (!theirs) {
    throw new SignedOut();
  }
  if (theirs.dataset.account !== form.dataset.account) {
    throw new Told(say("somebodyElse"));
  }
  form.elements.namedItem("csrf-token").value = theirs.elements.namedItem("csrf-token").value;
  delete form.dataset.signedOut;
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
      const first = [...ours.children].find(part => part.matches("input, textarea, .choice, .frame, .beside"));
      theirs.querySelectorAll(".problem").forEach(problem => first.before(problem));
      theirs.querySelectorAll("input[id], textarea[id]").forEach(describe);
    }
  });
  const top = list || form.querySelector(".wrong");
  top?.scrollIntoView({ block: "start" });
  top?.focus({ preventScroll: true });
}

/** Whether the field of this name is wrong, and where that is told. */
function describe(theirs) {
  const ours = document.getElementById(theirs.id);
  for (const name of ["aria-invalid", "aria-describedby"]) {
    const value = theirs.getAttribute(name);
    if (value === null) {
      ours?.removeAttribute(name);
    } else {
      ours?.setAttribute(name, value);
    }
  }
}

// A field that a script has put buttons in the place of can't be gone to by its name.
document.addEventListener("click", event => {
  const link = event.target.closest("#problem-list a[href^='#']");
  const field = link && document.getElementById(link.hash.slice(1));
  if (field?.hidden) {
    event.preventDefault();
    const place = field.closest("[data-field]");
    place.scrollIntoView({ block: "start" });
    place.querySelector("button")?.focus({ preventScroll: true });
  }
});

function tellSignedOut(form) {
  form.dataset.signedOut = "yes";
  const signIn = document.createElement("a");
  signIn.href = "/sign-in";
  signIn.target = "_blank";
  signIn.textContent = say("signInElsewhere");
  showNotice(form, say("signedOut") + " ", signIn, say("thenSendAgain"));
}

/** In place of the problems of a form. */
export function showNotice(form, ...content) {
  document.querySelector("#problem-list")?.remove();
  const notice = document.createElement("div");
  notice.id = "problem-list";
  notice.className = "notice stop";
  notice.setAttribute("role", "alert");
  form.before(notice);
  notice.append(...content);
  notice.scrollIntoView({ block: "start" });
  return notice;
}

// ---- Chosen files
// What was chosen is shown, and a label that is asked for again is read before it is sent: a blurred photo is taken again now, not tomorrow.
const showWhatIsChosen = list => {
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
};

// A page that follows its case shows a form as soon as the desk asks for something: follow.js.
function prepare(within) {
  const all = selector => [within, ...within.querySelectorAll(selector)].filter(part => part.matches?.(selector));
  all("form[data-keep]").forEach(keepWhatIsRefused);
  all("[data-chosen]").forEach(showWhatIsChosen);
}
prepare(document);
document.addEventListener("arrived", event => prepare(event.target));

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
    tell(line, "", say("enterSerialFirst"));
    return;
  }
  if (signal.aborted || navigator.connection?.saveData) {
    return;
  }
  tell(line, "", say("reading"), "reading");
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
    tell(line, "ok", say("weRead", { serial: found.read }));
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
  button.textContent = say("use", { serial: read });
  button.addEventListener("click", () => {
    serial.value = read;
    serial.dispatchEvent(new Event("change"));
    serial.focus();
  });
  return button;
}

function tell(line, tone, words, step = "done") {
  const state = line.querySelector(".state");
  state.className = "state " + tone;
  state.textContent = words;
  line.dataset.state = step;
}
