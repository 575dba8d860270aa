// Everything here is a convenience: each page works without it.
"use strict";

// ---- Keys
// The first press goes to what it names, the second does it: nobody approves by a slip.
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && isTyping(event.target)) {
    event.target.blur();
    return;
  }
  if (event.key === "Enter" && event.ctrlKey && event.target.matches("textarea")) {
    const button = event.target.form.querySelector("button:not([name])");
    button && event.target.form.requestSubmit(button);
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) {
    return;
  }
  const help = document.querySelector("dialog.keys");
  if (help?.open) {
    return;
  }
  const key = event.key.toLowerCase();
  if (key === "?" && help) {
    help.showModal();
  } else if (!pressDigit(key) && !press(key) && !useTool(key)) {
    return;
  }
  event.preventDefault();
});

function isTyping(target) {
  return target.matches("input:not([type=checkbox], [type=radio]), textarea, select");
}

function press(key) {
  const place = /^[a-z/]$/.test(key) && document.querySelector(`[data-key="${ key }"]`);
  if (!place) {
    return false;
  }
  if (place.matches("summary")) {
    document.querySelectorAll("details").forEach(part => part.open = part === place.parentElement);
    place.parentElement.querySelector("[data-digit]").focus();
  } else if (place.matches("a, [data-key=n], [data-key=u]") || document.activeElement === place) {
    place.click();
  } else {
    place.focus();
  }
  return true;
}

// While a question or a refusal is open, a digit ticks the one and makes the other.
function pressDigit(key) {
  const place = /^\d$/.test(key) && document.querySelector(`details[open] [data-digit="${ key }"]`);
  place && place.click();
  return Boolean(place);
}

// ---- Pictures
const viewers = [...document.querySelectorAll("[data-viewer]")].map(viewerOf);
let looked = viewers[0];
const TOOLS = { "+": "in", "=": "in", "-": "out", t: "turn", c: "contrast", i: "invert", 0: "reset", p: "page" };

// Of the picture on which the mouse or the focus was last.
function useTool(key) {
  const tool = TOOLS[key];
  if (!looked || !tool) {
    return key.startsWith("arrow") && Boolean(looked?.moveBy(key));
  }
  looked.tools[tool]();
  return true;
}

function viewerOf(figure) {
  const frame = figure.querySelector("svg.full");
  const lens = frame.querySelector("svg.lens");
  const sheet = lens.querySelector("g");
  const picture = sheet.querySelector("image");
  const [width, height] = [frame.viewBox.baseVal.width, frame.viewBox.baseVal.height];
  const own = picture.getAttribute("href");
  const pages = [...figure.querySelectorAll("[data-page]")];
  let turned = 0;
  let seen;

  // The frame keeps its size whatever is shown in it, so that nothing else moves.
  function whole() {
    const [w, h] = turned % 180 ? [height, width] : [width, height];
    return { x: (width - w) / 2, y: (height - h) / 2, w, h };
  }
  function show(part) {
    const all = whole();
    const w = Math.min(all.w, Math.max(all.w / 12, part.w));
    const h = w * all.h / all.w;
    seen = { x: clamp(part.x, all.x, all.x + all.w - w), y: clamp(part.y, all.y, all.y + all.h - h), w, h };
    lens.setAttribute("viewBox", `${ seen.x } ${ seen.y } ${ seen.w } ${ seen.h }`);
    frame.classList.toggle("near", seen.w < all.w);
  }
  function zoom(by, at = { x: seen.x + seen.w / 2, y: seen.y + seen.h / 2 }) {
    show({ x: at.x - (at.x - seen.x) / by, y: at.y - (at.y - seen.y) / by, w: seen.w / by });
  }
  // Where a point of the screen lies, in the measures of the lens. Asked of the sheet, as the answer for the lens itself leaves
  // what it shows out in some browsers.
  function toPicture(point) {
    const place = new DOMPoint(point.clientX, point.clientY).matrixTransform(sheet.getScreenCTM().inverse());
    const turning = new DOMMatrix().translate(width / 2, height / 2).rotate(turned).translate(-width / 2, -height / 2);
    return place.matrixTransform(turning);
  }
  function turn() {
    turned = (turned + 90) % 360;
    sheet.setAttribute("transform", `rotate(${ turned } ${ width / 2 } ${ height / 2 })`);
    show(whole());
  }
  function toggle(name) {
    const on = picture.classList.toggle(name);
    figure.querySelector(`[data-tool=${ name }]`).setAttribute("aria-pressed", on);
  }
  function showPage(link) {
    const isOwn = link.dataset.page === pages.own;
    picture.setAttribute("href", isOwn ? own : link.getAttribute("href"));
    sheet.querySelector("rect")?.classList.toggle("elsewhere", !isOwn);
    pages.forEach(each => each === link ? each.setAttribute("aria-current", "true") : each.removeAttribute("aria-current"));
    show(whole());
  }
  pages.own = pages.find(each => each.hasAttribute("aria-current"))?.dataset.page;
  pages.forEach(link => link.addEventListener("click", event => {
    event.preventDefault();
    showPage(link);
  }));

  const tools = {
    in: () => zoom(1.5),
    out: () => zoom(1 / 1.5),
    turn,
    contrast: () => toggle("contrast"),
    invert: () => toggle("invert"),
    reset: () => {
      turned = 270;
      turn();
      ["contrast", "invert"].filter(name => picture.classList.contains(name)).forEach(toggle);
    },
    page: () => {
      const current = pages.findIndex(each => each.hasAttribute("aria-current"));
      pages.length && showPage(pages[(current + 1) % pages.length]);
    },
  };
  figure.querySelectorAll("[data-tool]").forEach(button =>
    button.addEventListener("click", () => tools[button.dataset.tool]()));

  // A wheel that can make nothing smaller scrolls the page, as it does elsewhere.
  frame.addEventListener("wheel", event => {
    if (event.deltaY < 0 || seen.w < whole().w) {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 300), toPicture(event));
    }
  }, { passive: false });
  frame.addEventListener("dblclick", event => zoom(2, toPicture(event)));

  // One finger or the mouse moves what is near, two bring it nearer.
  const fingers = new Map();
  frame.addEventListener("pointerdown", event => {
    fingers.set(event.pointerId, event);
    if (frame.classList.contains("near") || fingers.size > 1) {
      frame.setPointerCapture(event.pointerId);
    }
  });
  frame.addEventListener("pointermove", event => {
    const before = fingers.get(event.pointerId);
    if (!before) {
      return;
    }
    const other = [...fingers.values()].find(finger => finger.pointerId !== event.pointerId);
    if (other) {
      const middle = { clientX: (event.clientX + other.clientX) / 2, clientY: (event.clientY + other.clientY) / 2 };
      zoom(distance(event, other) / Math.max(1, distance(before, other)), toPicture(middle));
    } else {
      const [from, to] = [toPicture(before), toPicture(event)];
      show({ x: seen.x + from.x - to.x, y: seen.y + from.y - to.y, w: seen.w });
    }
    fingers.set(event.pointerId, event);
  });
  ["pointerup", "pointercancel", "pointerleave"].forEach(over =>
    frame.addEventListener(over, event => fingers.delete(event.pointerId)));

  show(whole());
  const viewer = {
    tools,
    // Only what is near can be moved; otherwise the arrows scroll the page.
    moveBy: key => {
      const [right, down] = { arrowleft: [-1, 0], arrowright: [1, 0], arrowup: [0, -1], arrowdown: [0, 1] }[key] || [];
      const can = right !== undefined && document.activeElement === frame && frame.classList.contains("near");
      can && show({ x: seen.x + right * seen.w / 5, y: seen.y + down * seen.h / 5, w: seen.w });
      return can;
    },
  };
  ["pointerenter", "focusin"].forEach(came => figure.addEventListener(came, () => looked = viewer));
  return viewer;
}

function clamp(value, least, most) {
  return Math.max(least, Math.min(most, value));
}

function distance(one, other) {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}

// ---- Undo
// What is over disappears from its bar; whether it left the desk already is the desk's to say.
document.querySelectorAll("[data-undo]").forEach(line => {
  const end = Date.now() + line.dataset.undo * 1000;
  const beat = setInterval(() => {
    const left = Math.ceil((end - Date.now()) / 1000);
    if (left > 0) {
      line.querySelector(".left").textContent = left;
    } else {
      clearInterval(beat);
      line.remove();
    }
  }, 250);
});

// ---- Who has it, who looks
const opened = document.querySelector("[data-stamp]");
if (opened) {
  const token = document.querySelector("[name=csrf-token]")?.value ?? "";
  const lost = document.querySelector("[data-lost]");
  const others = document.querySelector("[data-viewers]");
  const beat = async () => {
    const answer = await fetch(`/review/${ opened.dataset.case }/state`, {
      method: "POST",
      headers: { "X-CSRF-TOKEN": token },
      body: new URLSearchParams({ mine: opened.dataset.mine }),
    }).catch(() => null);
    if (!answer?.ok || answer.redirected) {
      return;
    }
    const state = await answer.json();
    showWords(others, state.viewers);
    if (state.lost) {
      showWords(lost.querySelector("p"), state.lost);
      lost.hidden = false;
    } else if (state.stamp !== opened.dataset.stamp) {
      reloadUnlessTyping();
    }
  };
  beat();
  setInterval(beat, 5000);
  // After a laptop slept, its page is not to look as if nothing had happened.
  document.addEventListener("visibilitychange", () => document.hidden || beat());
}

function reloadUnlessTyping() {
  if (isTyping(document.activeElement) || document.querySelector("[data-sent]")) {
    return;
  }
  location.reload();
}

function showWords(place, words) {
  if (place && place.textContent !== words) {
    place.textContent = words;
  }
}

const rows = [...document.querySelectorAll("table.queue tr[data-case]")];
if (rows.length) {
  const query = new URLSearchParams(rows.map(row => ["case", row.dataset.case]));
  setInterval(async () => {
    const answer = document.hidden ? null : await fetch("/review/state?" + query).catch(() => null);
    if (answer?.ok && !answer.redirected) {
      const lines = await answer.json();
      rows.forEach(row => lines[row.dataset.case] && showLine(row, lines[row.dataset.case]));
    }
  }, 5000);
}

// A case that is decided stays where it is, and says so: nothing jumps under a pointer.
function showLine(row, line) {
  const gone = !line.waits && row.closest("[data-waiting]");
  showWords(row.querySelector("[data-holder]"), gone ? line.status : line.holder || say("nobody"));
  showWords(row.querySelector("[data-viewers]"), line.viewers);
  row.classList.toggle("gone", Boolean(gone));
}
