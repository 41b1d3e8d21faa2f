import { describe, expect, it } from 'vitest';
import type { Json } from '../json/json.ts';
import { readPasted } from './read-pasted.ts';

interface Snippet {
  readonly name: string;
  readonly file: string;
  readonly expected: string;
  readonly method: string | null;
  readonly topLevelBotId: number | null;
}

const folder = '../testdata/snippets/';
const texts = import.meta.glob<string>('../testdata/snippets/*', { query: '?raw', import: 'default', eager: true });
const parse = (file: string) => JSON.parse(texts[folder + file] ?? '') as { [key: string]: Json };
const { snippets } = parse('index.json') as unknown as { snippets: readonly Snippet[] };

describe('readPasted reads the corpus', () => {
  it.each(snippets.map((snippet) => [snippet.name, snippet] as const))('%s', (_, snippet) => {
    const pasted = readPasted(texts[folder + snippet.file] ?? '');
    const expected = parse(snippet.expected);
    expect(pasted.keyboard?.BUTTONS).toEqual(expected.BUTTONS);
    expect(pasted.keyboard?.BOT_ID).toEqual(expected.BOT_ID);
    expect(pasted.method).toBe(snippet.method);
    expect(pasted.botId).toBe(snippet.topLevelBotId);
  });

  it('knows all sixteen', () => {
    expect(snippets).toHaveLength(16);
  });
});
