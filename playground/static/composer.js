// Suggestions while writing: commands after "/", people after "@".
"use strict";

const listbox = () => document.getElementById("commands");
const field = () => document.getElementById("text");

function pairs(text) {
  return text.split("\n").map((line) => line.split("\t")).filter(([name]) => name);
}

// What is being typed just before the caret, and what could be put there.
function found() {
  const text = field();
  if (!text || document.activeElement !== text) return [];
  const before = text.value.slice(0, text.selectionStart);
  if (/^\/\S*$/.test(before)) {
    return pairs(text.dataset.commands).filter(([name]) => name.startsWith(before));
  }
  const mention = /(?:^|\s)@([\w.-]*)$/.exec(before);
  if (!mention) return [];
  return pairs(text.dataset.people).map(([name, hint]) => [`@${name}`, hint || ""])
    .filter(([name, hint]) => [name.slice(1), hint].some((word) => word.toLowerCase().startsWith(mention[1].toLowerCase())));
}

function suggest() {
  const list = listbox();
  if (!list) return;
  const lines = found().map(([name, hint], index) => {
    const line = document.createElement("li");
    line.id = `suggestion-${index}`;
    line.setAttribute("role", "option");
    line.setAttribute("aria-selected", String(index === 0));
    line.dataset.name = name;
    const strong = document.createElement("strong");
    strong.textContent = name;
    line.append(strong, " ", Object.assign(document.createElement("small"), { textContent: hint || "" }));
    return line;
  });
  list.replaceChildren(...lines);
  list.hidden = !lines.length;
  field().setAttribute("aria-expanded", String(lines.length > 0));
  if (lines.length) field().setAttribute("aria-activedescendant", "suggestion-0");
  else field().removeAttribute("aria-activedescendant");
}

function chosen() {
  return listbox()?.querySelector("[aria-selected=true]");
}

function put(line) {
  const text = field();
  const caret = text.selectionStart;
  const start = text.value.slice(0, caret).search(/[/@][^\s/@]*$/);
  const rest = text.value.slice(caret);
  text.value = `${text.value.slice(0, start)}${line.dataset.name} ${rest}`;
  const at = start + line.dataset.name.length + 1;
  text.setSelectionRange(at, at);
  suggest();
}

document.addEventListener("input", (event) => { if (event.target === field()) suggest(); });
document.addEventListener("focusout", (event) => {
  if (event.target === field() && listbox()) listbox().hidden = true;
});
document.addEventListener("mousedown", (event) => {
  const line = event.target.closest?.("#commands [role=option]");
  if (!line) return;
  event.preventDefault();
  put(line);
});
document.addEventListener("keydown", (event) => {
  if (event.target !== field() || listbox().hidden) return;
  const line = chosen();
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const all = [...listbox().children];
    const step = event.key === "ArrowDown" ? 1 : -1;
    const next = all[(all.indexOf(line) + step + all.length) % all.length];
    line?.setAttribute("aria-selected", "false");
    next.setAttribute("aria-selected", "true");
    field().setAttribute("aria-activedescendant", next.id);
  } else if (line && (event.key === "Tab" || (event.key === "Enter" && line.dataset.name !== field().value.trim()))) {
    event.preventDefault();
    put(line);
  } else if (event.key === "Escape") {
    event.preventDefault();
    listbox().hidden = true;
    field().setAttribute("aria-expanded", "false");
  }
});
