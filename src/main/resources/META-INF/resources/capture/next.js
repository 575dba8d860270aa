// The one next thing to do, within reach of the thumb.

/**
 * `steps`: in their order, each with undone(): whether it is still to do, words(), place(): where it is done, and act(). The last one
 * is to send. Where a step's place is to be seen, there is no need for another button.
 */
export function showNext(form, steps) {
  const bar = document.createElement("div");
  bar.className = "thumb away";
  const next = document.createElement("button");
  next.type = "button";
  bar.append(next);
  form.append(bar);
  let step;
  const look = () => {
    step = steps.find(each => each.undone());
    const words = step.words();
    if (next.textContent !== words) {
      next.textContent = words;
    }
    bar.classList.toggle("away", isSeen(step.place()));
  };
  next.addEventListener("click", () => step.act());
  for (const event of ["scroll", "resize"]) {
    addEventListener(event, () => requestAnimationFrame(look), { passive: true });
  }
  form.addEventListener("input", look);
  form.addEventListener("change", look);
  look();
  return look;
}

function isSeen(place) {
  const { top, bottom } = place.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
