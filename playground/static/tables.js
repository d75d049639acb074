// Data tables: some rows at a time, sorted by the column one presses.
"use strict";

const choices = new Map(); // by table id: { page, column, down }

function words(pattern, parts) {
  return Object.entries(parts).reduce((text, [name, value]) => text.replace(`{${name}}`, value), pattern);
}

function compare(one, other, column) {
  const [a, b] = [one, other].map((row) => row.cells[column].textContent.trim());
  const [x, y] = [a, b].map((text) => Number(text.replace(/[\s ]/g, "").replace(",", ".")));
  return Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b) : x - y;
}

function arrange(table) {
  const choice = choices.get(table.id);
  const body = table.tBodies[0];
  const rows = [...body.rows];
  rows.forEach((row, index) => { row.dataset.order ??= index; });
  rows.sort((a, b) => a.dataset.order - b.dataset.order);
  if (choice.column !== null) {
    rows.sort((a, b) => compare(a, b, choice.column) * (choice.down ? -1 : 1));
  }
  const size = Number(table.dataset.page);
  rows.forEach((row, index) => { row.hidden = Math.floor(index / size) !== choice.page; });
  body.append(...rows);
  [...table.tHead.rows[0].cells].forEach((cell, index) => {
    const order = index === choice.column ? (choice.down ? "descending" : "ascending") : "none";
    cell.setAttribute("aria-sort", order);
  });
  const pages = Math.ceil(rows.length / size);
  const bar = table.nextElementSibling;
  const to = Math.min((choice.page + 1) * size, rows.length);
  bar.querySelector("span").textContent = words(table.dataset.rows, {
    from: choice.page * size + 1, to, all: rows.length,
  });
  const [previous, next] = bar.querySelectorAll("button");
  previous.disabled = choice.page === 0;
  next.disabled = choice.page >= pages - 1;
  bar.hidden = pages < 2;
}

function button(text, act) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: text });
  made.addEventListener("click", act);
  return made;
}

function prepare(table) {
  if (!choices.has(table.id)) choices.set(table.id, { page: 0, column: null, down: false });
  const choice = choices.get(table.id);
  const turn = (step) => { choice.page += step; arrange(table); };
  if (table.nextElementSibling?.matches(".pages")) table.nextElementSibling.remove();
  const bar = document.createElement("div");
  bar.className = "pages";
  const count = document.createElement("span");
  count.setAttribute("role", "status");
  bar.append(button(table.dataset.previous, () => turn(-1)), count, button(table.dataset.next, () => turn(1)));
  table.after(bar);
  [...table.tHead.rows[0].cells].forEach((cell, index) => {
    const name = cell.textContent.trim();
    const sort = button(name, () => {
      choice.down = choice.column === index && !choice.down;
      choice.column = index;
      choice.page = 0;
      arrange(table);
    });
    sort.className = "sort";
    sort.setAttribute("aria-label", words(table.dataset.sort, { column: name }));
    cell.replaceChildren(sort);
  });
  table.dataset.ready = "1";
  arrange(table);
}

function prepareAll() {
  for (const table of document.querySelectorAll("table[data-page]:not([data-ready])")) prepare(table);
}
document.addEventListener("drawn", prepareAll);
prepareAll();
