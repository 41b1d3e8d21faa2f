import { describe, expect, it } from 'vitest';
import { chooseReading, compareMatches } from './choose-reading.ts';
import { unwrapText } from './text/unwrap-text.ts';
import type { RequestMatch } from './to-match.ts';

const choose = (text: string) => {
  const { matches, ...rest } = chooseReading(text, unwrapText(text).whole);
  const [best = null, ...others] = matches;
  return { best, others, ...rest };
};

describe('chooseReading takes', () => {
  it.each([
    ['json', '[{"TEXT":"A"}]'],
    ['json', 'Text {"BUTTONS":[{"TEXT":"A"}]} text'],
    ['curl', `curl -d '{"KEYBOARD":[{"TEXT":"A"}]}' https://e.com/rest/im.message.add`],
    ['form', 'KEYBOARD[0][TEXT]=A'],
    ['address', 'https://e.com/rest/im.message.add?KEYBOARD[0][TEXT]=A'],
    ['php', "$k = ['TEXT' => 'A', 'LINK' => '/'];"],
    ['php', "array('TEXT' => 'A')"],
    ['php-dump', 'Array\n(\n    [TEXT] => A\n    [LINK] => /\n)\n'],
    ['javascript', "const k = { TEXT: 'A' };"],
    ['javascript', "{ 'TEXT': 'A' }"],
    ['python', "k = {'TEXT': 'A', 'BLOCK': None}"],
    ['go', 'k := []b24.Params{{"TEXT": "A"}}'],
    ['telegram', '{"inline_keyboard":[[{"text":"A","url":"/"}]]}'],
    ['vk', '{"buttons":[[{"action":{"type":"text","label":"A"}}]]}'],
    ['answer', '[{"BOT_ID":1,"VOTE":"N","WAIT":"N","TYPE":"BUTTON","TEXT":"A","LINK":"/"}]'],
    ['text', 'A | B'],
  ])('%s', (kind, text) => {
    expect(choose(text).best).toMatchObject({ kind });
  });

  it('the outcome with more buttons', () => {
    const { best, others } = choose('[{"TEXT":"A"}] [{"TEXT":"A"},{"TEXT":"B"}]');
    expect(best?.keyboard?.BUTTONS).toHaveLength(2);
    expect(others).toHaveLength(1);
  });

  it('each of many', () => {
    const { others } = choose(Array.from({ length: 40 }, (_, i) => `[{"TEXT":"${i}"}]`).join(' '));
    expect(others).toHaveLength(39);
  });

  it('the outcome with more buttons of a long text too, all its keyboards counted', () => {
    const filler = `/* ${' '.repeat(100_000)} */`;
    const json = '{"BUTTONS":[{"TEXT":"A"},{"TEXT":"B"},{"TEXT":"C"}]}';
    const kinds = (code: string) => choose(`<?php ${code}; ${filler}\n${json}`).best?.kind;
    expect(kinds("$a = ['TEXT' => 'A']")).toBe('json');
    expect(kinds("$a = [['TEXT' => 'A'], ['TEXT' => 'B']]; $b = [['TEXT' => 'C'], ['TEXT' => 'D']]")).toBe('php');
  });

  it('nothing of nonsense, and tells where it stopped', () => {
    expect(choose('{"a": oops}')).toMatchObject({ best: null, stopped: 6 });
    expect(choose('{"a": "b')).toMatchObject({ best: null, stopped: 8 });
    expect(choose('Hello\n{').best).toBeNull();
  });

  it('what it can of a torn text', () => {
    const { best, stopped } = choose('{"BUTTONS":[{"TEXT":"A"},{"TEXT":"B"');
    expect(best?.keyboard).toEqual({ BUTTONS: [{ TEXT: 'A' }, { TEXT: 'B' }] });
    expect(best?.remarks).toMatchObject([{ code: 'unclosed-bracket', at: 25 }]);
    expect(stopped).toBeNull();
  });
});

describe('compareMatches', () => {
  const match = (count: number, dialogId: string | null = null) =>
    ({
      keyboard: { BUTTONS: Array.from({ length: count }, () => ({ TEXT: 'A' })) },
      dialogId,
      named: null,
      messageId: null,
      commandId: null,
      message: null,
    }) as unknown as RequestMatch;
  const none = { ...match(0, 'chat1'), keyboard: null };

  const entries = (...BUTTONS: object[]) => ({ ...match(0), keyboard: { BUTTONS } }) as unknown as RequestMatch;
  const isBefore = (a: RequestMatch, b: RequestMatch) => compareMatches(a, b) < 0;

  it('takes three entries without a text for less than one button, four for more', () => {
    const nameless = { LINK: '/' };
    expect(isBefore(match(1), entries(nameless, nameless, nameless))).toBe(true);
    expect(isBefore(entries(nameless, nameless, nameless, nameless), match(1))).toBe(true);
    expect(isBefore(entries({ TYPE: 'NEWLINE' }, nameless), match(1))).toBe(true);
  });

  it('takes an empty keyboard of a message that is named for one that is taken off', () => {
    const off = { ...match(0), messageId: 7 } as unknown as RequestMatch;
    expect(isBefore(off, match(0, 'chat1'))).toBe(true);
    expect(isBefore(match(1, 'chat1'), off)).toBe(true);
  });

  it('puts a request before a fragment and buttons before all', () => {
    const sorted = [none, match(0), match(5), match(1), match(1, 'chat1'), match(2, 'chat1')].toSorted(compareMatches);
    expect(sorted).toEqual([match(2, 'chat1'), match(1, 'chat1'), match(5), match(1), match(0), none]);
  });
});
