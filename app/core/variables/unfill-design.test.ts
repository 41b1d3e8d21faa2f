import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import { type Design, newDesign } from '../keyboard/design.ts';
import { setFields } from '../keyboard/set-fields.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { writeKeyboard } from '../request/write-keyboard.ts';
import { fillDesign } from './fill-design.ts';
import { unfillDesign } from './unfill-design.ts';

const OWN: Design = {
  ...newDesign('Hi {{name}}'),
  keyboard: readKeyboard([{ TEXT: '{{t}}', LINK: '{{url}}', DISPLAY: '{{way}}' }]).document,
  variables: { t: { sample: 'Open' } },
};

/** What becomes of the button when these fields of the filled one are changed. */
function change(changes: Parameters<typeof setFields>[2], own = OWN) {
  const filled = fillDesign(own);
  const keyboard = setFields(filled.design.keyboard, 'b1', changes);
  return unfillDesign(own, filled, { ...filled.design, keyboard });
}

const BUTTON = { TEXT: '{{t}}', LINK: '{{url}}', DISPLAY: '{{way}}' };

describe('a change of a filled design', () => {
  test.each<[Parameters<typeof setFields>[2], JsonObject]>([
    [{ WIDTH: 5 }, { ...BUTTON, WIDTH: 5 }],
    [{ LINK: 'https://q7v2z/more' }, { ...BUTTON, LINK: '{{url}}/more' }],
    [
      { LINK: undefined, COMMAND: 'https://q7v2z' },
      { TEXT: '{{t}}', DISPLAY: '{{way}}', COMMAND: '{{url}}' },
    ],
    // A value that nothing leads back from goes along with its field's new name.
    [
      { DISPLAY: undefined, display: 'LINE' },
      { TEXT: '{{t}}', LINK: '{{url}}', display: '{{way}}' },
    ],
  ])('%j', (changes, button) => {
    const after = change(changes);
    expect(after && writeKeyboard(after.keyboard)).toEqual([button]);
    expect(after).toMatchObject({ message: 'Hi {{name}}', variables: OWN.variables });
  });

  test.each<Parameters<typeof setFields>[2]>([{ TEXT: 'Other' }, { LINK: undefined }, { DISPLAY: 'BLOCK' }])(
    '%j would lose a variable',
    (changes) => expect(change(changes)).toBeNull(),
  );

  test('plain text may go', () => {
    const own = { ...OWN, variables: { url: { isText: true } } };
    expect(change({ LINK: undefined }, own)).not.toBeNull();
  });

  test('the same object when there is none', () => {
    const filled = fillDesign(OWN);
    expect(unfillDesign(OWN, filled, filled.design)).toBe(OWN);
  });
});
