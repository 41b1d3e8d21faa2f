import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../core/keyboard/design.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { writeParams } from '../core/request/write-params.ts';
import { samplesOf } from '../core/variables/fill-design.ts';
import { fillVariables } from '../core/variables/fill-variables.ts';
import { missingVariables, withSamples } from './fill-samples.ts';
import { planChange, planNew, planUpdate } from './plan-call.ts';
import { connectAnew, link, makeDesign, makeSent } from './testdata/stand-in.ts';

const variables = { name: { sample: 'Ann' }, host: { sample: 'example.com' }, bot: { sample: 456 } };
const own = makeDesign(
  { message: 'Hi {{name}}', dialogId: 'chat{{n}}', variables: { ...variables, n: { sample: '5' } } },
  { TEXT: '{{name}}', LINK: 'https://{{host}}/{{ name }}' },
);

describe('what leaves for a portal', () => {
  test('is the request with the samples in it, by every road', () => {
    const expected = { MESSAGE: 'Hi Ann', KEYBOARD: { BUTTONS: [{ TEXT: 'Ann', LINK: 'https://example.com/Ann' }] } };
    expect(planNew(own, 'uuid').params).toEqual({ ...expected, DIALOG_ID: 'chat5', TEMPLATE_ID: 'uuid' });
    expect(planUpdate(own, 7).params).toEqual({ ...expected, MESSAGE_ID: 7 });
    expect(planChange(makeSent(connectAnew()), own).params).toEqual({ ...expected, MESSAGE_ID: 1001 });
  });

  test('is what filling the request gives, whatever the samples are', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, text, (name, host) => {
        const design: Design = {
          ...own,
          dialogId: 'chat1',
          variables: { name: { sample: name }, host: { sample: host } },
        };
        const filled = fillVariables({ params: writeParams(design) }, samplesOf(design)).params;
        expect(writeParams(withSamples(design))).toEqual(filled);
      }),
    );
  });

  test('holds no code that makes buttons, and plain text as it stands', () => {
    const keyboard = readKeyboard(['{{make()}}', { TEXT: '{{ x }}', LINK: '/a' }]).document;
    const design = { ...own, keyboard, variables: { ...own.variables, x: { isText: true } } };
    expect(writeParams(withSamples(design)).KEYBOARD).toEqual([{ TEXT: '{{ x }}', LINK: '/a' }]);
    expect(missingVariables(design)).toEqual([]);
  });

  test('takes a sample to the letter, braces and all, and only once', () => {
    const design = { ...own, message: '{{name}}', variables: { name: { sample: '{{host}}' }, host: { sample: 'h' } } };
    expect(withSamples(withSamples(design)).message).toBe('{{host}}');
  });

  test('is the very same design without variables', () => {
    const plain = makeDesign({}, link('A'));
    expect(withSamples(plain)).toBe(plain);
  });
});

test('missing are those without a sample that the method sends', () => {
  const names = (change: Partial<Design>) => missingVariables({ ...own, ...change }).map(({ name }) => name);
  expect(names({})).toEqual([]);
  expect(names({ variables: {} })).toEqual(['n', 'name', 'host']);
  expect(names({ variables: {}, method: 'im.message.update' })).toEqual(['name', 'host']);
  expect(names({ variables: { name: { isText: true } } })).toEqual(['n', 'host']);
  // Neither other parameters nor tokens are sent by a test.
  expect(names({ others: { URL_PREVIEW: '{{p}}', CLIENT_ID: '{{token}}' } })).toEqual([]);
});
