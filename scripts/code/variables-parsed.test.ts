import { parser as goParser } from '@lezer/go';
import { parser as jsParser } from '@lezer/javascript';
import { parser as phpParser } from '@lezer/php';
import { parser as pythonParser } from '@lezer/python';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CodeLanguage } from '../../app/core/keyboard/design.ts';
import type { SnippetRequest, SnippetTarget } from '../../app/core/snippets/snippet.ts';
import { writeSnippet } from '../../app/core/snippets/write-snippet.ts';
import { soak } from '../../app/core/testdata/soak.ts';

const PARSERS = {
  'php-crest': phpParser,
  'php-sdk': phpParser,
  'php-onpremise': phpParser,
  'js-ts': jsParser.configure({ dialect: 'ts' }),
  'js-fetch': jsParser,
  'js-umd': jsParser,
  bx24js: jsParser,
  'python-sdk': pythonParser,
  'python-requests': pythonParser,
  go: goParser,
} satisfies Partial<Record<SnippetTarget, unknown>>;

const SIGNS = `a й 1 { } " ' \` \\ $ ( ) [ ] . -> ?> */ /* // # ; , <!-- </script> ... ={{ {{ }} {{x}} {{b.c}} {{$d['e']}}`;
const text = fc
  .array(fc.constantFrom(...SIGNS.split(' '), ' ', '\n', '\u2028'), { maxLength: 14 })
  .map((all) => all.join(''));

/** What a parser stumbles over; empty when the code is right. */
function wrongIn(target: keyof typeof PARSERS, code: string): string {
  const script = /<script>\n([\s\S]*?)<\/script>/.exec(code)?.[1] ?? code;
  let wrong = '';
  PARSERS[target].parse(script).iterate({
    enter: ({ type, from }) => {
      if (type.isError && wrong === '') wrong = script.slice(Math.max(0, from - 60), from + 40);
    },
  });
  return wrong;
}

it('whatever stands between the braces, the code around it stays whole', () => {
  const languages = fc.constantFrom<CodeLanguage | undefined>('php', 'javascript', 'python', 'go', undefined);
  fc.assert(
    fc.property(text, text, languages, (one, other, language) => {
      const KEYBOARD = [{ TEXT: `${one}{{${other}}}`, LINK: other }, ...(language ? [] : [`{{${one}}}`])];
      const ATTACH = JSON.stringify([{ MESSAGE: `{{${other}}}` }]);
      const params = { DIALOG_ID: `{{${other}}}`, MESSAGE: one, KEYBOARD, ATTACH };
      const request: SnippetRequest = { method: 'im.message.add', params };
      for (const target of Object.keys(PARSERS) as (keyof typeof PARSERS)[]) {
        expect(wrongIn(target, writeSnippet(target, request, language && { language })), target).toBe('');
      }
      JSON.parse(writeSnippet('n8n', request));
    }),
    { numRuns: soak(120, 1_000) },
  );
});
