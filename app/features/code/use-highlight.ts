import { useEffect, useMemo, useState } from 'react';
import type { Highlight, Span } from './highlight-span.ts';
import { loadHighlight } from './load-highlight.ts';

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
