// The server draws the page. This sends its forms, and morphs in what the server draws next.
"use strict";

const FIELDS = "input, select, textarea";

// What a person is filling in stays as it is; only what is said about it changes.
function keepFilled(before, after) {
  if (before.nodeType !== 1 || after.nodeType !== 1) return undefined;
  if (before.dataset.sign) return before.dataset.sign !== after.dataset.sign || before.id !== after.id;
  if (before.matches(".options, table[data-page]")) return before.id !== after.id;
  const ours = before.closest("dialog.modal") || before.closest(".composer");
  if (!ours) return undefined;
  if (before.matches(".search")) {
    if (before.dataset.name !== after.dataset.name) return undefined;
    copyAria(before.querySelector(".query"), after.querySelector(".query"));
    return false;
  }
  if (!before.matches(FIELDS) || before.type === "hidden" || !before.name) return undefined;
  if (before.name !== after.name || before.value === undefined) return undefined;
  if (/^(radio|checkbox)$/.test(before.type) && before.value !== after.value) return undefined;
  copyAria(before, after);
  return false;
}

// The bar under a table is made here: the server does not know it.
function keepBar(node) {
  return !(node.nodeType === 1 && node.matches(".pages"));
}

function copyAria(before, after) {
  for (const name of ["aria-invalid", "aria-describedby"]) {
    if (after.hasAttribute(name)) before.setAttribute(name, after.getAttribute(name));
    else before.removeAttribute(name);
  }
}

function keepOpen(name, node) {
  return !(name === "open" && node.matches("details, dialog"));
}

// One refresh at a time, else an older page could win.
let busy = false;
let again = false;
async function refresh() {
  again = true;
  if (busy) return;
  busy = true;
  try {
    while (again) {
      again = false;
      await redraw();
    }
  } finally {
    busy = false;
  }
}

async function redraw() {
  const signs = [...document.querySelectorAll("[data-sign]")].slice(-2000).map((a) => a.dataset.sign);
  const headers = { "x-refresh": document.hidden ? "hidden" : "seen", "x-has": signs.join(" ") };
  const answer = await fetch(location.href, { headers, cache: "no-store" });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const note = document.getElementById("note");
  fresh.getElementById("note").textContent = note.textContent;
  const log = document.getElementById("log");
  const height = log.scrollHeight;
  const atEnd = height - log.scrollTop - log.clientHeight < 90;
  const last = log.lastElementChild?.id;
  Idiomorph.morph(document.body, fresh.body, {
    morphStyle: "outerHTML",
    ignoreActiveValue: true,
    callbacks: {
      beforeNodeMorphed: keepFilled,
      beforeNodeRemoved: keepBar,
      beforeAttributeUpdated: keepOpen,
    },
  });
  document.title = fresh.title;
  if (atEnd && log.matches("[role=log]")) {
    if (log.lastElementChild?.id !== last) showNewest(log);
    else if (log.scrollHeight !== height) log.scrollTop = log.scrollHeight;
  }
  document.dispatchEvent(new Event("drawn"));
  showModal();
}

let hadModal = false;
function showModal() {
  const dialog = document.querySelector("dialog.modal");
  if (dialog && !dialog.matches(":modal")) {
    dialog.removeAttribute("open");
    dialog.showModal();
    const first = dialog.querySelector("[data-focus]")
      || dialog.querySelector(".modal-body :is(input:not([type=hidden]), select, textarea)")
      || dialog.querySelector("[data-submit]") || dialog.querySelector("footer button");
    first?.focus();
  } else if (dialog) {
    const wrong = dialog.querySelector(".wrong :is(input:not([type=hidden]), select, textarea)");
    if (wrong && dialog.dataset.sent) wrong.focus();
    delete dialog.dataset.sent;
  } else if (hadModal && document.activeElement === document.body) {
    (document.getElementById("text") || document.getElementById("main")).focus();
  }
  hadModal = Boolean(dialog);
}

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

// A button's `confirm`: ask before sending.
function confirmed(words) {
  return new Promise((done) => {
    const no = element("button", { className: "button", value: "no", textContent: words.deny });
    const yes = element("button", {
      className: `button ${words.style}`, value: "yes", textContent: words.confirm,
    });
    const title = element("h2", { id: "confirm-title", textContent: words.title });
    const form = element("form", { method: "dialog", className: "modal-form" },
      element("header", {}, title),
      element("div", { className: "modal-body" }, element("p", { textContent: words.text })),
      element("footer", {}, no, yes));
    const dialog = element("dialog", { className: "confirm" }, form);
    dialog.setAttribute("aria-labelledby", "confirm-title");
    dialog.addEventListener("close", () => {
      dialog.remove();
      done(dialog.returnValue === "yes");
    });
    document.documentElement.append(dialog);
    dialog.showModal();
    no.focus();
  });
}

let noteTimer = 0;
function say(text) {
  clearTimeout(noteTimer);
  document.getElementById("note").textContent = text;
  if (text) noteTimer = setTimeout(() => say(""), 8000);
}

async function send(form, extra = {}, action = form.action) {
  const data = new FormData(form);
  for (const [name, value] of Object.entries(extra)) data.set(name, value);
  const body = form.enctype === "multipart/form-data" && action.endsWith("/close") === false
    ? data : new URLSearchParams(data);
  form.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(action, { method: "POST", body, headers: { "x-fetch": "1" } });
    say(answer.ok ? (await answer.json()).note : `${answer.status}`);
    return answer.ok;
  } catch {
    return false;
  } finally {
    form.removeAttribute("aria-busy");
    await refresh();
  }
}

async function press(form, name, words) {
  if (words && !(await confirmed(JSON.parse(words)))) return form.reset();
  const action = `${document.body.dataset.here}/press`;
  await send(form, { press: name }, action);
}

document.addEventListener("submit", async (event) => {
  const { target: form, submitter } = event;
  if (form.method !== "post") return;
  event.preventDefault();
  if (form.getAttribute("aria-busy")) return;
  if (submitter?.name === "press") {
    if (submitter.dataset.open) open(submitter.dataset.open, "_blank", "noreferrer");
    submitter.closest("details.menu")?.removeAttribute("open");
    await press(form, submitter.value, submitter.dataset.confirm);
  } else if (form.id === "composer") {
    await sendText(form);
  } else {
    submitter?.closest("details.menu")?.removeAttribute("open");
    const dialog = form.closest("dialog");
    if (dialog) dialog.dataset.sent = "1";
    const extra = submitter?.name ? { [submitter.name]: submitter.value } : {};
    await send(form, extra, submitter?.hasAttribute("formaction") ? submitter.formAction : form.action);
  }
});

async function sendText(form) {
  const field = form.elements.text;
  const text = field.value;
  if (!text.trim()) return;
  field.value = "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const log = document.getElementById("log");
  log.scrollTop = log.scrollHeight;
  if (!(await send(form, { text }))) field.value = text;
}

// The end of the talk; what is taller than the window is read from its beginning.
function showNewest(log) {
  log.scrollTop = log.scrollHeight;
  const newest = log.lastElementChild;
  if (newest && newest.offsetHeight > log.clientHeight - 30) newest.scrollIntoView();
}

// A file goes at once; the server lists it from then on.
async function upload(control) {
  await send(control.form, { press: "" }, `${document.body.dataset.here}/press`);
  control.value = "";
}

// Controls that act at once. A day or an hour typed digit by digit waits for the last one.
const timers = new WeakMap();
function soon(control, wait) {
  clearTimeout(timers.get(control));
  timers.set(control, setTimeout(() => {
    press(control.closest("form"), control.dataset.press, control.dataset.confirm);
  }, wait));
}
document.addEventListener("change", (event) => {
  const control = event.target;
  if (control.matches("[data-upload]")) void upload(control);
  if (control.dataset.live !== "change") return;
  soon(control, /^(date|time|datetime-local)$/.test(control.type) ? 900 : 0);
});
document.addEventListener("input", (event) => {
  if (event.target.dataset.live === "type") soon(event.target, 400);
});
document.addEventListener("keydown", (event) => {
  const control = event.target;
  if (event.key !== "Enter" || !control.dataset?.live || control.matches("button")) return;
  if (control.matches("textarea, .search")) return;
  event.preventDefault();
  soon(control, 0);
});

document.addEventListener("cancel", (event) => {
  if (!event.target.matches("dialog.modal")) return;
  event.preventDefault();
  send(document.getElementById(`${event.target.id}-close`));
}, true);

// The clock runs on between two drawings.
let shownAt = Date.now();
document.addEventListener("drawn", () => { shownAt = Date.now(); });
setInterval(() => {
  const now = document.getElementById("now");
  const moment = new Date(Date.parse(now.dateTime) + Date.now() - shownAt);
  const options = { hour: "2-digit", minute: "2-digit", timeZone: now.dataset.zone };
  const text = new Intl.DateTimeFormat(now.dataset.locale, options).format(moment);
  now.querySelector(".hour").textContent = text;
}, 10000);

const log = document.getElementById("log");
const wanted = location.hash && document.getElementById(location.hash.slice(1));
if (wanted) wanted.scrollIntoView();
else if (document.querySelector("#log .home")) log.scrollTop = 0;
else showNewest(log);
showModal();
new EventSource("/changes").onmessage = refresh;
document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
