// A page that follows its cases: what moved at the desk shows by itself, and nothing else on the page changes.
"use strict";

const followed = document.querySelector("[data-live]");
const BY_ITSELF = { "X-By-Itself": "yes" };
let stream;
let polling;
let takingOver = false;

if (followed) {
  follow();
  // A page that nobody sees needs no connection; of these a browser has few.
  document.addEventListener("visibilitychange", () => document.hidden ? rest() : follow());
  window.addEventListener("pagehide", rest);
  window.addEventListener("pageshow", event => event.persisted && follow());
  // What ran out is no move of the case; the desk's clock may be a moment behind.
  followed.addEventListener("ranout", () => setTimeout(() => moved(""), 2000));
}

function follow() {
  rest();
  if (!followed.dataset.live || document.hidden) {
    return;
  }
  if (!window.EventSource) {
    poll();
    return;
  }
  stream = new EventSource("/live/cases?" + followed.dataset.live);
  stream.onmessage = event => moved(event.data);
  // After a dead network the browser comes back by itself; after an answer that is no stream it does not.
  stream.onerror = () => stream?.readyState === EventSource.CLOSED && poll();
}

function rest() {
  stream?.close();
  stream = undefined;
  clearInterval(polling);
  polling = undefined;
}

function poll() {
  rest();
  const ask = async () => {
    const answer = await fetch("/live/cases/state?" + followed.dataset.live).catch(() => null);
    if (answer?.status === 401) {
      over();
    } else if (answer?.ok) {
      moved(await answer.text());
    }
  };
  polling = setInterval(ask, 2500);
  ask();
}

function over() {
  rest();
  if (document.querySelector("#signed-out")) {
    return;
  }
  const notice = document.createElement("p");
  notice.id = "signed-out";
  notice.className = "notice";
  notice.setAttribute("role", "status");
  const link = document.createElement("a");
  link.href = location.pathname;
  link.textContent = say("signInLookAgain");
  notice.append(say("standsStill") + " ", link);
  followed.prepend(notice);
}

async function moved(mark) {
  if (mark === followed.dataset.mark || takingOver) {
    return;
  }
  takingOver = true;
  try {
    await takeOver();
  } finally {
    takingOver = false;
  }
}

// The page as it is now. Its own wish is no use of the session.
async function takeOver() {
  const answer = await fetch(pageAddress(), { headers: BY_ITSELF }).catch(() => null);
  if (!answer?.ok || answer.redirected) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const theirs = page.querySelector("[data-live]");
  if (!theirs) {
    return;
  }
  const followedBefore = followed.dataset.live;
  const hadFocus = document.activeElement;
  renew(followed, theirs);
  if (hadFocus !== document.body && !document.contains(hadFocus)) {
    (document.querySelector("#now") ?? document.querySelector("main")).focus();
  }
  if (followedBefore !== followed.dataset.live) {
    follow();
  }
}

// A refused form is shown under the address that it was sent to.
function pageAddress() {
  return location.pathname.replace(/\/answers$/, "") + (location.pathname.endsWith("/answers") ? "" : location.search);
}

// ---- Taking over just what differs
function renew(ours, theirs) {
  if (ours.isEqualNode(theirs) || isBusy(ours)) {
    return;
  }
  renewAttributes(ours, theirs);
  if (ours.matches("[data-left]")) {
    return;
  }
  const left = [...ours.childNodes];
  const pairs = [...theirs.childNodes].map(their => {
    const at = left.findIndex(our => isSame(our, their));
    return [their, at < 0 ? null : left.splice(at, 1)[0]];
  });
  // What somebody is typing stays, even where nothing waits for it any more: it can still be copied.
  const kept = left.filter(our => our.nodeType === Node.ELEMENT_NODE && (hasTyped(our) || our.id === "problem-list"));
  left.filter(our => !kept.includes(our)).forEach(our => our.remove());
  let place = ours.firstChild;
  pairs.forEach(([their, our]) => {
    while (kept.includes(place)) {
      place = place.nextSibling;
    }
    if (!our) {
      const arrived = ours.insertBefore(document.importNode(their, true), place);
      arrived.dispatchEvent(new Event("arrived", { bubbles: true }));
    } else {
      if (our === place) {
        place = place.nextSibling;
      } else {
        ours.insertBefore(our, place);
      }
      if (our.nodeType === Node.ELEMENT_NODE) {
        renew(our, their);
      } else if (our.data !== their.data) {
        our.data = their.data;
      }
    }
  });
}

function renewAttributes(ours, theirs) {
  [...theirs.attributes].forEach(({ name, value }) => {
    if (name !== "open" && ours.getAttribute(name) !== value) {
      ours.setAttribute(name, value);
    }
  });
  // Whoever unfolded a part wants it so.
  [...ours.attributes].forEach(({ name }) => name === "open" || theirs.hasAttribute(name) || ours.removeAttribute(name));
}

// A form in somebody's hands or on its way, and the list of files that were chosen, are this page's alone.
function isBusy(element) {
  return element.dataset.sent || element.dataset.taken || element.matches("[data-chosen]")
    || element.matches("form") && (hasTyped(element) || element.querySelector(".problem"));
}

function isSame(our, their) {
  return our.nodeType === their.nodeType
    && (our.nodeType !== Node.ELEMENT_NODE || our.tagName === their.tagName && nameOf(our) === nameOf(their));
}

function nameOf(element) {
  return element.id || element.getAttribute("action") || element.getAttribute("name")
    || element.querySelector(":scope > h2, :scope > label")?.textContent || "";
}

function hasTyped(element) {
  return element.querySelector(".chosen li") || [element, ...element.querySelectorAll("input, textarea, select")]
    .some(field => field.matches("input:not([type=hidden]), textarea")
      && (field === document.activeElement || field.files?.length || field.checked !== field.defaultChecked
        || field.type !== "file" && field.value !== field.defaultValue));
}

// ---- An answer on the screen
// After half an hour without a touch whoever has the phone may be somebody else.
const rests = document.querySelector("[data-rests]");
if (rests) {
  let touched = Date.now();
  ["pointerdown", "keydown"].forEach(kind => document.addEventListener(kind, () => touched = Date.now()));
  setInterval(() => Date.now() - touched > 30 * 60 * 1000 && location.replace(rests.dataset.rests), 5000);
}

// ---- Without a network
// A page that says so, in place of the browser's; nothing of a case is ever kept.
// Another language is another script to the browser, so that the page is fetched anew.
navigator.serviceWorker?.register("/offline.js?" + document.documentElement.lang).catch(() => {});
