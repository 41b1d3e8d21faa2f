import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { MessageBody } from '../../chat-view/message-body.tsx';
import { type Design, newDesign } from '../../core/keyboard/design.ts';
import { messageText } from '../../core/portal/bbcode/message-text.ts';
import { METHODS } from '../../core/request/methods.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { soak } from '../../core/testdata/soak.ts';
import { show } from '../../testing/show.tsx';
import { isPlain, LIVE_SCENE, showPlain } from './live.ts';
import { readScene } from './read-scene.ts';
import { SceneNotes } from './scene-notes.tsx';
import { SceneView } from './scene-view.tsx';

const plain = (design: Partial<Design> = {}): Design => ({ ...newDesign('What shall we do?'), ...design });
/** Texts of letters that markup, variables and emoji are made of, and of plain ones. */
const texts = fc.string({
  unit: fc.constantFrom(...'abЯ1 .,!?-[]{}:#\n>*/='.split(''), '👍', '[b]', '{{a}}'),
  maxLength: 12,
});

const SENDING = METHODS.filter(({ does }) => does === 'add').map(({ name }) => name);

test.each(SENDING)('a plain message is what would be worked out of it: %s', (method) => {
  for (const waitsForBot of [false, true]) {
    const { outcome, ...drawn } = readScene(plain({ method }), waitsForBot);
    expect({ ...drawn, outcome: showPlain(plain()).scene.outcome }).toEqual(showPlain(plain()).scene);
    expect(isPlain(plain({ method }))).toBe(true);
  }
});

test.each(SENDING)('nothing is said beside a plain message: %s', async (method) => {
  const { container } = await show(<SceneNotes scene={readScene(plain({ method }))} />);
  expect(container.querySelectorAll('p')).toHaveLength(0);
});

describe('what is drawn of a plain message is what is drawn of it later', () => {
  test('as a whole', async () => {
    // The time of the message is that of the clock: a minute may be over between the two.
    vi.setSystemTime('2026-05-04T11:14:00');
    onTestFinished(() => void vi.useRealTimers());
    const live = await LIVE_SCENE.load();
    const common = { client: 'web', width: 400, blank: 0 } as const;
    const [before, after] = [
      await show(<SceneView {...common} live={null} shown={showPlain(plain())} />),
      await show(<SceneView {...common} live={live} shown={live.showDesign(plain(), false)} />),
    ].map(({ container }) => container.querySelector('[data-preview]')?.outerHTML);
    expect(before).toContain('What shall we do?');
    expect(after).toBe(before);
  });

  test('whatever its letters are', () => {
    let count = 0;
    fc.assert(
      fc.property(texts, (message) => {
        if (!isPlain(plain({ message })) || message === '') return;
        count += 1;
        expect(messageText(message)).toBe(message);
        const { container, unmount } = render(<MessageBody text={message} onPress={() => undefined} />);
        expect(container.innerHTML).toBe(`<div class="whitespace-pre-wrap">${message}</div>`);
        unmount();
      }),
      { numRuns: soak(1000, 20_000) },
    );
    expect(count).toBeGreaterThan(10);
  });
});

test.each<[string, Partial<Design>]>([
  ['markup', { message: 'A [b]bold[/b] word' }],
  ['a variable', { message: 'Hello {{name}}' }],
  ['an emoji alone', { message: '👍' }],
  ['blanks around it', { message: 'Hello ' }],
  ['a button', { keyboard: readKeyboard([{ TEXT: 'A' }]).document }],
  ['a method that updates', { method: 'im.message.update' }],
  ['a bot', { keyboard: readKeyboard({ BOT_ID: 1, BUTTONS: [] }).document }],
  ['a keyboard made by code', { keyboard: readKeyboard('{{make()}}').document }],
  ['a card', { others: { ATTACH: [{ MESSAGE: 'x' }] } }],
])('a message is not plain with %s', (_what, design) => {
  expect(isPlain(plain(design))).toBe(false);
});
