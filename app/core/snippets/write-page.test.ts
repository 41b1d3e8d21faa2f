import { expect, test } from 'vitest';
import { writeBx24js } from './write-bx24js.ts';
import { writeJsUmd } from './write-js-umd.ts';
import { writeHtmlPage } from './write-page.ts';

const request = { method: 'im.message.add', params: { MESSAGE: '</script><!--', BOT_ID: 7 } };

test('a page loads its library before the code', () => {
  const page = writeHtmlPage('https://example.com/x.js', 'Title', 'run();');
  expect(page.startsWith('<!doctype html>\n')).toBe(true);
  expect(page.indexOf('src="https://example.com/x.js"')).toBeLessThan(page.indexOf('\nrun();\n'));
  expect(page).toContain('<title>Title</title>');
});

test.each([
  ['UMD', writeJsUmd(request), "      method: 'im.message.add',"],
  ['BX24.js', writeBx24js(request), "    'im.message.add',\n    { MESSAGE: '\\x3c/script>\\x3c!--', BOT_ID: 7 },"],
])('no text ends the script of %s', (_, page, code) => {
  expect(page).toContain(code);
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page).not.toContain('<!--');
});
