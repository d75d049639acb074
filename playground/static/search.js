// A menu whose options the bot searches: letters in, options out, arrows and Enter to take one.
"use strict";

const waiting = new WeakMap();

function listOf(box) {
  return box.querySelector(".options");
}

function close(box) {
  listOf(box).hidden = true;
  const query = box.querySelector(".query");
  query.setAttribute("aria-expanded", "false");
  query.removeAttribute("aria-activedescendant");
}

function tell(box, text) {
  box.querySelector("[role=status]").textContent = text;
  const line = document.createElement("li");
  line.className = "remark";
  line.setAttribute("role", "option");
  line.setAttribute("aria-disabled", "true");
  line.textContent = text;
  listOf(box).replaceChildren(line);
  listOf(box).hidden = false;
}

function optionLine(box, option, index) {
  const line = document.createElement("li");
  line.id = `${box.querySelector(".query").id}-${index}`;
  line.setAttribute("role", "option");
  line.setAttribute("aria-selected", "false");
  line.dataset.value = option.value;
  line.dataset.text = option.text;
  line.textContent = option.text;
  if (option.description) {
    const small = document.createElement("small");
    small.textContent = option.description;
    line.append(small);
  }
  return line;
}

async function look(box) {
  const query = box.querySelector(".query");
  const { few, none, failed, wait } = query.dataset;
  const text = query.value.trim();
  if (text.length < Number(box.dataset.min)) return tell(box, few);
  const form = box.closest("form");
  const body = new URLSearchParams({ at: form.elements.at.value, name: box.dataset.name, query: text });
  tell(box, wait);
  const answer = await fetch(`${document.body.dataset.here}/search`, { method: "POST", body });
  if (query.value.trim() !== text || document.activeElement !== query) return undefined;
  const { groups, error } = await answer.json();
  if (error) return tell(box, failed.replace("…", error));
  const lines = [];
  for (const group of groups) {
    if (group.label) {
      const head = document.createElement("li");
      head.className = "group";
      head.setAttribute("role", "presentation");
      head.textContent = group.label;
      lines.push(head);
    }
    for (const option of group.options) lines.push(optionLine(box, option, lines.length));
  }
  if (!lines.length) return tell(box, none);
  listOf(box).replaceChildren(...lines);
  box.querySelector("[role=status]").textContent = `${lines.length}`;
  query.setAttribute("aria-expanded", "true");
  return point(box, 1);
}

function options(box) {
  return [...listOf(box).querySelectorAll("[role=option]:not([aria-disabled])")];
}

function point(box, step) {
  const all = options(box);
  if (!all.length) return;
  const before = all.findIndex((line) => line.getAttribute("aria-selected") === "true");
  all[before]?.setAttribute("aria-selected", "false");
  const next = all[(before + step + all.length) % all.length];
  next.setAttribute("aria-selected", "true");
  next.scrollIntoView({ block: "nearest" });
  box.querySelector(".query").setAttribute("aria-activedescendant", next.id);
}

function take(box, line) {
  const query = box.querySelector(".query");
  const chips = box.querySelector(".chips");
  const hidden = Object.assign(document.createElement("input"), {
    type: "hidden", name: box.dataset.name, value: line.dataset.value,
  });
  const words = document.createElement("span");
  words.textContent = line.dataset.text;
  const remove = Object.assign(document.createElement("button"), {
    type: "button", className: "unchip", textContent: "×",
  });
  remove.setAttribute("aria-label", query.dataset.remove.replace("…", line.dataset.text));
  const chip = document.createElement("li");
  chip.className = "chip";
  chip.append(hidden, words, remove);
  if (!("multiple" in box.dataset)) chips.replaceChildren();
  chips.append(chip);
  query.value = "";
  close(box);
  query.focus();
  close(box);
  changed(box);
}

function changed(box) {
  if (box.dataset.live) press(box.closest("form"), box.dataset.press, box.dataset.confirm);
}

document.addEventListener("input", (event) => {
  const box = event.target.closest?.(".search");
  if (!box) return;
  clearTimeout(waiting.get(box));
  waiting.set(box, setTimeout(() => look(box), 160));
});

document.addEventListener("focusin", (event) => {
  const box = event.target.matches?.(".query") && event.target.closest(".search");
  if (box && box.dataset.min === "0" && listOf(box).hidden && !box.querySelector(".chip")) look(box);
});

document.addEventListener("focusout", (event) => {
  const box = event.target.closest?.(".search");
  if (box && !box.contains(event.relatedTarget)) close(box);
});

document.addEventListener("keydown", (event) => {
  const box = event.target.matches?.(".query") && event.target.closest(".search");
  if (!box) return;
  const shown = !listOf(box).hidden;
  const line = listOf(box).querySelector("[aria-selected=true]");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (shown) point(box, event.key === "ArrowDown" ? 1 : -1);
    else look(box);
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (shown && line) take(box, line);
  } else if (event.key === "Escape" && shown) {
    event.preventDefault();
    event.stopPropagation();
    close(box);
  } else if (event.key === "Backspace" && !event.target.value) {
    const chip = [...box.querySelectorAll(".chip")].pop();
    if (chip) { chip.remove(); changed(box); }
  }
});

document.addEventListener("mousedown", (event) => {
  const line = event.target.closest?.(".search [role=option]:not([aria-disabled])");
  if (!line) return;
  event.preventDefault();
  take(line.closest(".search"), line);
});

document.addEventListener("click", (event) => {
  const remove = event.target.closest?.(".search .unchip");
  if (!remove) return;
  const box = remove.closest(".search");
  remove.closest(".chip").remove();
  box.querySelector(".query").focus();
  changed(box);
});
