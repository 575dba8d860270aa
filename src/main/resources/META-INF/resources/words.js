// Fills a canned answer in at once; without this file the button beside it does it with a new page.
"use strict";

document.querySelectorAll("form.canned select").forEach(select => {
  const decision = select.form.parentElement.querySelector("form[method=post]");
  const message = decision.querySelector("textarea");
  let filledIn = message.value;
  function fillIn() {
    const chosen = select.selectedOptions[0];
    if (!chosen.value) {
      return;
    }
    // What somebody typed stays; only what was filled in before makes room.
    const typed = message.value.replace(filledIn, "").trim();
    filledIn = chosen.dataset.text;
    message.value = typed ? `${ typed }\n${ filledIn }` : filledIn;
    // The reason that goes with these words is shown, and still to be chosen.
    decision.querySelectorAll("button[name=reason]")
      .forEach(button => button.ariaCurrent = String(button.value === chosen.dataset.reason));
    const items = chosen.dataset.items.split(" ").filter(item => item);
    decision.querySelectorAll("input[name=items]").forEach(box => box.checked ||= items.includes(box.value));
  }

  // The focus stays: somebody may be going through the list by keyboard.
  select.addEventListener("change", fillIn);
  select.form.addEventListener("submit", event => {
    event.preventDefault();
    fillIn();
    message.focus();
  });
});
