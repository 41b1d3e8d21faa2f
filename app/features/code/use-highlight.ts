import type { Parser } from '@lezer/common';
import { useEffect, useMemo, useState } from 'react';
import type { Snippet } from '../../core/snippets/snippet.ts';
import { type Highlight, highlightHtml, highlightPowershell, highlightShell, type Span } from './highlight-text.ts';

/** Beyond this many characters the code is shown without colours, so that typing stays quick. */
const COLOUR_LIMIT = 60_000;

/** The code in coloured pieces; in one plain piece until the grammar is there, and for good when it cannot be had. */
export function useHighlight(language: Parameters<typeof loadHighlight>[0], code: string): readonly Span[] {
  const [loaded, setLoaded] = useState<{ readonly language: string; readonly highlight: Highlight } | null>(null);
  useEffect(() => {
    let current = true;
    loadHighlight(language).then(
      (highlight) => current && setLoaded({ language, highlight }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [language]);
  const highlight = loaded?.language === language && code.length <= COLOUR_LIMIT ? loaded.highlight : null;
  return useMemo(() => highlight?.(code) ?? [{ text: code, kind: null }], [highlight, code]);
}

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
