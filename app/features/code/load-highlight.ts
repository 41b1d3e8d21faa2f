import type { Parser } from '@lezer/common';
import type { Snippet } from '../../core/snippets/snippet.ts';
import { highlightHtml } from './highlight-html.ts';
import { highlightPowershell, highlightShell } from './highlight-shell.ts';
import type { Highlight } from './highlight-span.ts';

type Language = Snippet['language'];

const loaders: Readonly<Record<Language, () => Promise<Highlight>>> = {
  shell: async () => highlightShell,
  powershell: async () => highlightPowershell,
  javascript: () => withGrammar(import('@lezer/javascript').then((m) => m.parser)),
  typescript: () => withGrammar(import('@lezer/javascript').then((m) => m.parser.configure({ dialect: 'ts' }))),
  html: async () => highlightHtml(await loaders.javascript()),
  php: () => withGrammar(import('@lezer/php').then((m) => m.parser)),
  python: () => withGrammar(import('@lezer/python').then((m) => m.parser)),
  go: () => withGrammar(import('@lezer/go').then((m) => m.parser)),
  json: () => withGrammar(import('@lezer/json').then((m) => m.parser)),
};

/** Fetches what colours a language; only the ones that are looked at are ever loaded. */
export function loadHighlight(language: Language): Promise<Highlight> {
  return loaders[language]();
}

async function withGrammar(parser: Promise<Parser>): Promise<Highlight> {
  const [{ highlightWith }, loaded] = await Promise.all([import('./highlight-tree.ts'), parser]);
  return highlightWith(loaded);
}
