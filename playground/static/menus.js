// Small menus made of <details>: Escape and a click elsewhere close them, arrows move in them.
"use strict";

function items(menu) {
  return [...menu.querySelectorAll(".menu-list :is(a, button)")];
}

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// Near the bottom of the window a menu opens upwards.
document.addEventListener("toggle", (event) => {
  const menu = event.target;
  if (!menu.matches?.("details.menu") || !menu.open) return;
  const { bottom } = menu.getBoundingClientRect();
  const list = menu.querySelector(".menu-list");
  menu.classList.toggle("raised", bottom + list.offsetHeight + 90 > innerHeight);
}, true);

document.addEventListener("keydown", (event) => {
  const menu = event.target.closest?.("details.menu[open]");
  if (!menu) return;
  const all = items(menu);
  const at = all.indexOf(document.activeElement);
  if (event.key === "Escape") {
    event.preventDefault();
    menu.open = false;
    menu.querySelector("summary").focus();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    all[(at + step + all.length) % all.length]?.focus();
  }
});
