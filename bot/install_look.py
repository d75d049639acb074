"""What the pages of an installation look like: in light and dark, with nothing from anywhere else."""

from base64 import b64encode
from hashlib import sha256
from typing import Final

ICON: Final = (
    '<svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">'
    '<rect width="24" height="24" rx="6" fill="#0b6e5f"/>'
    '<circle cx="12" cy="12" r="7" fill="none" stroke="#fff" stroke-width="1.6"/>'
    '<path d="M15.2 8.8 13.3 13.3 8.8 15.2 10.7 10.7Z" fill="#fff"/></svg>'
)
STYLE: Final = """
:root {
  color-scheme: light dark;
  --paper: #ffffff; --side: #f4f2ed; --ink: #1d232b; --muted: #5a6270; --line: #e2dfd8;
  --accent: #0b6b5d; --accent-ink: #ffffff; --accent-soft: #e2f0ec;
  --danger: #b3261e; --code: #9a2b52; --code-back: #f6f1f3;
  font: 16px/1.55 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans",
    "Liberation Sans", "DejaVu Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171a20; --side: #111419; --ink: #e8eaee; --muted: #a5acb9; --line: #2c323c;
    --accent: #5cc9b4; --accent-ink: #06231e; --accent-soft: #14312c;
    --danger: #ff8a80; --code: #f2a6c0; --code-back: #261d22;
  }
}
*, *::before, *::after { box-sizing: border-box; }
body {
  min-height: 100vh; margin: 0; padding: 24px 16px; background: var(--side); color: var(--ink);
  display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 20px;
}
main {
  width: 100%; max-width: 580px; padding: 36px 40px 40px; background: var(--paper);
  border: 1px solid var(--line); border-radius: 12px; box-shadow: inset 0 4px var(--accent);
}
main.failed { box-shadow: inset 0 4px var(--danger); }
.name { display: flex; align-items: center; gap: 10px; margin: 0 0 24px; font-weight: 650; }
h1 { margin: 0 0 8px; font-size: 26px; line-height: 1.25; letter-spacing: -.015em; text-wrap: balance; }
p { margin: 0 0 20px; }
main > p:last-child { margin: 28px 0 0; }
.told { color: var(--muted); }
.failed .told { color: inherit; }
ol { margin: 0; padding: 0; list-style: none; counter-reset: step; }
li { position: relative; padding: 10px 0 10px 42px; counter-increment: step; overflow-wrap: anywhere; }
li + li { border-top: 1px solid var(--line); }
li::before {
  content: counter(step); position: absolute; left: 0; top: 9px; width: 27px; height: 27px;
  border-radius: 50%; background: var(--accent-soft); color: var(--accent);
  font-weight: 650; font-size: 14px; line-height: 27px; text-align: center;
}
code {
  display: block; width: fit-content; margin-top: 4px; padding: 4px 10px; border-radius: 6px;
  background: var(--code-back); color: var(--code);
  font: .87em/1.6 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
.button {
  display: inline-block; padding: 10px 20px; border-radius: 8px; background: var(--accent);
  color: var(--accent-ink); font-weight: 600; text-decoration: none;
}
.button:hover { filter: brightness(1.08); }
.button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
footer { max-width: 560px; text-wrap: balance; color: var(--muted); font-size: 13.5px; text-align: center; }
@media (max-width: 480px) { main { padding: 24px 20px 28px; } }
"""
DIGEST: Final = b64encode(sha256(STYLE.encode()).digest()).decode()
POLICY: Final = (
    f"default-src 'none'; style-src 'sha256-{DIGEST}'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
"""A browser takes this very style, and nothing else."""
