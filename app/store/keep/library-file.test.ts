import { beforeEach, expect, test } from 'vitest';
import { type Design, newDesign } from '../../core/keyboard/design.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { writeKeyboard } from '../../core/request/write-keyboard.ts';
import { addKeyboards, listKeyboards } from './library.ts';
import { contentKey, readLibrary, writeLibrary } from './library-file.ts';
import { exportLibrary, importLibrary } from './library-transfer.ts';
import { FakeBrowser, type FakeTab } from './testdata/fake-world.ts';
import { listVersions, saveNamedVersion } from './versions.ts';

const KEYBOARD = {
  BOT_ID: 7,
  BUTTONS: [{ TEXT: 'Open {{deal}}', LINK: 'https://example.com/{{deal}}', X: [1] }, { TYPE: 'NEWLINE' }, 'raw'],
};
const design: Design = {
  ...newDesign('Choose, {{name}}'),
  name: 'Ticket triage',
  method: 'imbot.message.add',
  dialogId: 'chat7',
  keyboard: readKeyboard(KEYBOARD).document,
  others: { URL_PREVIEW: 'N', CLIENT_ID: 'abcdefghijklmnopqrstuvwxyz123456' },
  variables: { deal: { sample: 7 }, name: { sample: 'Ann', language: 'php' }, token: { sample: 'x', isSecret: true } },
};

const file = (keyboards: unknown, rest = {}) =>
  JSON.stringify({ format: 'keyboard-designer-library', version: 1, keyboards, ...rest });

test('a keyboard comes back as it was written, without what only its owner may know', () => {
  const text = writeLibrary([{ design, changed: 5000, versions: [{ title: 'before', design, changed: 4000 }] }]);
  expect(text).not.toMatch(/abcdefgh|CLIENT_ID|"token"|"php"/);
  const read = readLibrary(text, 9000);
  if (read.kind !== 'read') throw new Error(read.kind);
  expect(read.broken).toEqual([]);
  const [one] = read.keyboards;
  expect(one).toMatchObject({ changed: 5000, versions: [{ title: 'before', changed: 4000 }] });
  const { keyboard, ...rest } = one?.design ?? newDesign('');
  expect(writeKeyboard(keyboard)).toEqual(KEYBOARD);
  const { others: _others, keyboard: _keyboard, ...same } = design;
  expect(rest).toEqual({
    ...same,
    others: { URL_PREVIEW: 'N' },
    variables: { deal: { sample: 7 }, name: { sample: 'Ann' } },
  });
  expect(contentKey(one?.design ?? newDesign(''))).toBe(contentKey(design));
});

test('a sample of a file that looks like a secret is kept nowhere', () => {
  const sample = 'https://example.bitrix24.com/rest/1/s3cret0w0rd0s3cr/';
  const entry = { method: 'im.message.add', params: { MESSAGE: '{{hook}}' }, variables: { hook: { sample }, x: 7 } };
  const read = readLibrary(file([entry]), 0);
  expect(read).toMatchObject({ keyboards: [{ design: { variables: { hook: { sample, isSecret: true } } } }] });
});

test.each([
  ['no JSON', 'not-json'],
  ['[]', 'other'],
  ['{"keyboards":[]}', 'other'],
  [file({}), 'other'],
  [file([], { version: 2 }), 'newer'],
])('%s is no file of keyboards: %s', (text, kind) => expect(readLibrary(text, 0)).toEqual({ kind }));

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

test('a broken entry is named, and takes no other with it', () => {
  const fine = { name: 'fine', method: 'im.message.add', params: { MESSAGE: 'Hi', KEYBOARD } };
  const read = readLibrary(
    file([
      { name: 'no request' },
      7,
      fine,
      { ...fine, name: 'deep', params: { KEYBOARD, X: deep(100) } },
      { ...fine, name: 'many', params: { KEYBOARD: Array(1600).fill({ TEXT: 'a' }) } },
      { ...fine, changed: 'yesterday', versions: [{ title: '' }, 3, { ...fine, title: 'v' }] },
    ]),
    8,
  );
  expect(read).toMatchObject({
    keyboards: [
      { design: { name: 'fine', message: 'Hi' }, changed: 8, versions: [] },
      { changed: 8, versions: [{ title: 'v' }] },
    ],
    broken: [
      { number: 1, name: 'no request', problem: 'no-keyboard' },
      { number: 2, name: '', problem: 'no-keyboard' },
      { number: 4, name: 'deep', problem: 'too-deep' },
      { number: 5, name: 'many', problem: 'too-many-buttons' },
    ],
  });
});

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(async () => {
  browser = new FakeBrowser();
  tab = browser.open();
  await browser.pass(10);
});
async function soon<Result>(promise: Promise<Result>): Promise<Result> {
  await browser.pass(100);
  return promise;
}

test('a whole library goes into another browser; the same keyboards do not come in twice, and none is replaced', async () => {
  const [id] = await soon(addKeyboards([design, { ...design, name: 'Other' }], tab));
  await soon(tab.keeper.goTo(id ?? ''));
  await soon(saveNamedVersion('before the review', tab));
  const { text, count } = await soon(exportLibrary(tab));
  expect(count).toBe(2);

  browser = new FakeBrowser();
  const there = browser.open();
  await browser.pass(10);
  await soon(addKeyboards([{ ...design, message: 'Changed here' }], there));
  expect(await soon(importLibrary(text, there))).toEqual({ kind: 'taken', added: 2, same: [], broken: [] });
  expect(await soon(importLibrary(text, there))).toEqual({
    kind: 'taken',
    added: 0,
    same: ['Ticket triage', 'Other'],
    broken: [],
  });
  const listed = await soon(listKeyboards(there));
  expect(listed.map(({ name }) => name).sort()).toEqual(['Other', 'Ticket triage', 'Ticket triage']);
  const taken = listed.find(({ name, words }) => name === 'Ticket triage' && !words.includes('changed here'));
  await soon(there.keeper.goTo(taken?.id ?? ''));
  expect((await soon(listVersions(there))).map(({ title }) => title)).toEqual(['before the review']);
});
