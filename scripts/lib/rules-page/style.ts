import { readFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';

/** The colours of the designer, light and dark, as its own style sheet has them. */
function readTokens(): string {
  const css = readFileSync(inRoot('app/app.css'), 'utf8');
  const tokens = css.match(/^:root(?:\[data-theme="dark"\])? \{[^}]+\}/gm) ?? [];
  if (tokens.length !== 2) throw new Error('app.css has no longer the colours of two themes.');
  return tokens.join('\n');
}

const OWN = `
* { box-sizing: border-box }
html { background: var(--bg); color: var(--text); scroll-padding-top: 16px; -webkit-text-size-adjust: 100%;
  font: 14px/22px system-ui, -apple-system, "Segoe UI", Roboto, Ubuntu, "Helvetica Neue", Arial, sans-serif }
body { margin: 0; display: grid; grid-template: auto 1fr / 264px minmax(0, 1fr); max-width: 1120px; margin: 0 auto }
header { grid-column: 1 / -1; padding: 24px 24px 8px; display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline }
h1 { font-size: 20px; line-height: 28px; margin: 0; margin-right: auto }
header p { flex-basis: 100%; margin: 0; max-width: 72ch; color: var(--muted) }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 16px 8px 24px 24px;
  font-size: 13px; line-height: 20px }
nav ul { list-style: none; margin: 0; padding: 0 }
nav summary { padding: 4px 0; font-weight: 600; cursor: pointer }
nav li a { display: block; padding: 2px 0 2px 12px; overflow-wrap: anywhere; text-decoration: none }
nav li a:hover { text-decoration: underline }
main { padding: 0 24px 64px; min-width: 0 }
h2 { font-size: 16px; line-height: 24px; margin: 24px 0 8px }
h2 + p { margin: 0 0 16px; max-width: 72ch }
article { background: var(--panel); border: 1px solid var(--line); border-radius: 12px; padding: 12px 16px; margin: 0 0 12px }
article:target { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent) }
h3 { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: baseline; margin: 0; font: 600 14px/24px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace }
h3 a { color: inherit; text-decoration: none; overflow-wrap: anywhere }
h3 a:hover { text-decoration: underline }
h3 span { font: 500 12px/16px system-ui, sans-serif; color: var(--muted) }
.error { color: var(--danger) } .warning { color: var(--warn) } .info { color: var(--accent-strong) }
article p { margin: 4px 0; overflow-wrap: anywhere }
.advice, .more { color: var(--muted) }
.more { font-size: 12px; line-height: 16px; display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 8px }
pre { margin: 8px 0 4px; padding: 8px 12px; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--bg); border: 1px solid var(--line-soft); border-radius: 8px;
  font: 12px/18px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace }
a { color: var(--accent-strong); text-underline-offset: 2px }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px }
@media (max-width: 719px) {
  body { display: block }
  header { padding: 16px 16px 8px }
  nav { position: static; max-height: none; padding: 8px 16px; columns: 1 }
  nav summary { padding: 8px 0 }
  nav li a { padding: 8px 12px }
  main { padding: 0 16px 48px }
}
@media print { nav { display: none } body { display: block } }
`;

/** The look of the page: small, and of the designer's colours. */
export function writeStyle(): string {
  return readTokens() + OWN;
}
