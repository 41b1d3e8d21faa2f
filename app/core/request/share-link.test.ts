import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Design, newDesign } from '../keyboard/design.ts';
import { readKeyboard } from './read-keyboard.ts';
import { linkToOpen, readShared, shareRequest } from './share-request.ts';

const PAGE = 'https://example.com/designer/';

const designOf = (text: string, changes: Partial<Design> = {}): Design => ({
  ...newDesign('Hi'),
  keyboard: readKeyboard({ BUTTONS: [{ TEXT: text, LINK: 'https://example.com/' }] }).document,
  ...changes,
});

const open = (link: string | null) => {
  const read = readShared(JSON.parse(decodeURIComponent(link?.split('#json=')[1] ?? '')), '');
  if ('problem' in read) throw new Error(read.problem);
  return read.design;
};

describe('the link that opens a design', () => {
  test('holds the request with its method and name', () => {
    const link = linkToOpen(PAGE, designOf('Help', { method: 'imbot.message.add', name: 'Ticket' }));
    expect(link).toMatch(/^https:\/\/example\.com\/designer\/#json=%7B%22method%22%3A%22imbot\.message\.add%22/);
    expect(open(link)).toMatchObject({ method: 'imbot.message.add', name: 'Ticket', message: 'Hi' });
  });

  test('names nobody unless it is asked to', () => {
    const design = designOf('Help', { dialogId: 'chat42' });
    expect(linkToOpen(PAGE, design)).not.toContain('chat42');
    expect(open(linkToOpen(PAGE, design, true)).dialogId).toBe('chat42');
  });

  test('takes the place of a part that the address has already', () => {
    expect(linkToOpen(`${PAGE}?lang=ru#top`, designOf('Help'))).toMatch(/designer\/\?lang=ru#json=%7B/);
  });

  test('has no sign that ends a link in Markdown, in a sentence or in a shell', () => {
    expect(linkToOpen(PAGE, designOf(`it's (so) *!* <b> "x" $y`))?.slice(PAGE.length)).toMatch(/^#json=[\w.~%-]+$/);
  });

  test('is null when the page would not read it', () => {
    expect(linkToOpen(PAGE, designOf('x'.repeat(99_000)))).not.toBeNull();
    expect(linkToOpen(PAGE, designOf('x'.repeat(100_000)))).toBeNull();
  });

  test('opens as the design that it was made of, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const design = designOf(text);
        const { request } = shareRequest(design, false);
        expect(shareRequest(open(linkToOpen(PAGE, design)), false).request).toEqual(request);
      }),
    );
  });

  test('half of a character becomes U+FFFD', () => {
    expect(decodeURIComponent(linkToOpen(PAGE, designOf('\ud83d')) ?? '')).toContain('\ufffd');
  });
});
