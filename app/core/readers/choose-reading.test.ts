import { describe, expect, it } from 'vitest';
import { chooseReading, compareDrafts } from './choose-reading.ts';
import type { Draft } from './to-draft.ts';
import { unwrapText } from './unwrap-text.ts';

const choose = (text: string) => chooseReading(text, unwrapText(text).whole);

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

  it('nothing of nonsense, and tells where it stopped', () => {
    expect(choose('{"a": oops}')).toMatchObject({ best: null, stopped: 6 });
    expect(choose('{"a": "b')).toMatchObject({ best: null, stopped: 8 });
    expect(choose('Hello\n{').best).toBeNull();
  });

  it('what it can of a torn text', () => {
    const { best, stopped } = choose('{"BUTTONS":[{"TEXT":"A"},{"TEXT":"B"');
    expect(best?.keyboard).toEqual({ BUTTONS: [{ TEXT: 'A' }, { TEXT: 'B' }] });
    expect(stopped).not.toBeNull();
  });
});

describe('compareDrafts', () => {
  const draft = (count: number, dialogId: string | null = null) =>
    ({
      keyboard: { BUTTONS: Array.from({ length: count }, () => ({ TEXT: 'A' })) },
      dialogId,
      named: null,
      messageId: null,
      commandId: null,
      message: null,
    }) as unknown as Draft;
  const none = { ...draft(0, 'chat1'), keyboard: null };

  it('puts a request before a fragment and buttons before all', () => {
    const sorted = [none, draft(0), draft(5), draft(1), draft(1, 'chat1'), draft(2, 'chat1')].toSorted(compareDrafts);
    expect(sorted).toEqual([draft(2, 'chat1'), draft(1, 'chat1'), draft(5), draft(1), draft(0), none]);
  });
});
