// The one next thing to do, within reach of the thumb.

/** `steps`: in their order, each with undone(): whether it is still to do, words() and act(). The last one is to send. */
export function showNext(form, steps) {
  const bar = document.createElement("div");
  bar.className = "thumb";
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
  };
  next.addEventListener("click", () => step.act());
  // Where the form's own button is to be seen, there is no need for another.
  new IntersectionObserver(([seen]) => bar.classList.toggle("away", seen.isIntersecting))
    .observe(form.querySelector(".actions"));
  form.addEventListener("input", look);
  form.addEventListener("change", look);
  look();
  return look;
}
