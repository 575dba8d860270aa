// The password checker: all of it happens here, and nothing is sent or kept. NewPassword.java judges alike.
"use strict";

const KINDS = [/[0-9]/, /[a-z]/, /[A-Z]/, /[-._:/@,?!'()$&"[\]{}#%^*+=\\|<>]/];
const LEVELS = [["risky", "stop"], ["weak", "warn"], ["fair", "warn"], ["strong", "ok"]];

function problemsOf(password) {
  const problems = [];
  if (password.length < 8 || password.length > 16) {
    problems.push(say("length"));
  }
  if ([...password].some(character => !KINDS.some(kind => kind.test(character)))) {
    problems.push(say("characters"));
  }
  if (KINDS.filter(kind => kind.test(password)).length < 2) {
    problems.push(say("kinds"));
  }
  if (/admin|nimda|123/i.test(password)) {
    problems.push(say("forbidden"));
  }
  if (hasRun(password)) {
    problems.push(say("digitsInARow"));
  }
  if (/(.)\1{3}/u.test(password)) {
    problems.push(say("equalInARow"));
  }
  return problems;
}

function hasRun(password) {
  for (let start = 0; start + 4 <= password.length; start++) {
    const four = password.slice(start, start + 4);
    if ("0123456789".includes(four) || "9876543210".includes(four)) {
      return true;
    }
  }
  return false;
}

function levelOf(password) {
  if (problemsOf(password).length) {
    return 0;
  }
  const [digits, small, capitals, signs] = KINDS.map(kind => kind.test(password));
  if (digits + small + capitals + signs >= 3) {
    return 3;
  }
  return digits && (small || capitals) ? 1 : 2;
}

// Without scripts there are the rules alone.
document.getElementById("password-checker").hidden = false;

const typed = document.getElementById("password-to-check");
const level = document.getElementById("password-level");
const list = document.getElementById("password-problems");

typed.addEventListener("input", () => {
  const password = typed.value;
  const [name, tone] = password ? LEVELS[levelOf(password)] : ["", ""];
  level.textContent = name && say(name);
  level.className = "tag " + tone;
  list.replaceChildren(...(password ? problemsOf(password) : []).map(problem => {
    const line = document.createElement("li");
    line.textContent = problem;
    return line;
  }));
});

document.getElementById("password-shown").addEventListener("change", event => {
  typed.type = event.target.checked ? "text" : "password";
});
