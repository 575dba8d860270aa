// Ticks all rows of the queue at once, and says how many are ticked; without this file each is ticked by itself.
"use strict";

document.querySelectorAll("form[data-ticks]").forEach(form => {
  const boxes = [...form.querySelectorAll("input[name=case]")];
  const button = form.querySelector(".ticked button");
  const words = button.textContent;
  const all = document.createElement("input");
  all.type = "checkbox";
  const label = document.createElement("label");
  const unseen = document.createElement("span");
  unseen.className = "unseen";
  unseen.textContent = say("chooseAll");
  label.append(all, unseen);
  form.querySelector("thead th").replaceChildren(label);

  function tell() {
    const ticked = boxes.filter(box => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
    button.textContent = ticked ? say("ticked", { words, count: ticked }) : words;
  }

  all.addEventListener("change", () => {
    boxes.forEach(box => box.checked = all.checked);
    tell();
  });
  form.addEventListener("change", tell);
  // A page that comes back from the browser's memory has its ticks again.
  window.addEventListener("pageshow", tell);
});
