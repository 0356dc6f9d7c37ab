"use strict";
// Steps from edit to edit: buttons, and the keys n and p where they are switched on. The page is whole without this.
(() => {
  const all = [...document.querySelectorAll(".cell [id*='-e']")];
  if (!all.length) return;
  const bar = document.createElement("nav");
  const make = (tag, text, parent) => {
    const element = document.createElement(tag);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  const shown = () => all.filter((mark) => {
    const boxes = ["material", "minor", "technical"].map((level) => document.getElementById("e-" + level));
    const hidden = boxes.some((box) => box && !box.checked && mark.classList.contains(box.id.slice(2)));
    return !hidden && mark.getClientRects().length > 0;
  });
  let at = null;
  const step = (by) => {
    const marks = shown();
    if (!marks.length) return;
    const here = marks.indexOf(at);
    at = marks[here < 0 ? (by > 0 ? 0 : marks.length - 1) : (here + by + marks.length) % marks.length];
    at.scrollIntoView({ block: "center" });
    at.focus({ preventScroll: true });
    state.textContent = `edit ${marks.indexOf(at) + 1} of ${marks.length}`;
  };
  bar.className = "steps";
  bar.setAttribute("aria-label", "Step through the edits");
  make("button", "Previous", bar).addEventListener("click", () => step(-1));
  const state = make("span", `${shown().length} of ${all.length} edits`, bar);
  state.setAttribute("role", "status");
  make("button", "Next", bar).addEventListener("click", () => step(1));
  const label = make("label", "", bar);
  const keys = make("input", "", label);
  keys.type = "checkbox";
  keys.checked = true;
  label.append(" keys n, p");
  document.body.append(bar);
  document.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (keys.checked && plain && (event.key === "n" || event.key === "p")) {
      event.preventDefault();
      step(event.key === "n" ? 1 : -1);
    }
  });
})();
