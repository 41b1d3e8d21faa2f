import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soak } from '../../core/testdata/soak.ts';
import { fillSpans, type HighlightRange, type Span, TOKEN_KINDS } from './highlight-text.ts';
import { loadHighlight } from './use-highlight.ts';

const LANGUAGES = ['shell', 'powershell', 'javascript', 'typescript', 'html', 'php', 'python', 'go', 'json'] as const;

const join = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');
const kinds = (spans: readonly Span[]) => spans.flatMap(({ text, kind }) => (kind ? [`${kind} ${text}`] : []));

describe('fillSpans', () => {
  test('names the ranges and keeps what lies between', () => {
    expect(fillSpans('a = "b";', [{ from: 4, to: 7, kind: 'string' }])).toEqual([
      { text: 'a = ', kind: null },
      { text: '"b"', kind: 'string' },
      { text: ';', kind: null },
    ]);
    expect(fillSpans('', [])).toEqual([]);
  });

  test('loses no letter, whatever the ranges are', () => {
    const range: fc.Arbitrary<HighlightRange> = fc.record({
      from: fc.nat(40),
      to: fc.nat(40),
      kind: fc.constantFrom(...TOKEN_KINDS),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(range), (code, ranges) => {
        const spans = fillSpans(code, ranges);
        expect(join(spans)).toBe(code);
        expect(spans.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  test('keeps the text to the letter', async () => {
    const highlight = await loadHighlight(language);
    const pieces = [
      '<?php ',
      '<script>',
      '</script>',
      '"',
      "'",
      '\\',
      '\n',
      '#',
      '$',
      '{',
      '}',
      '`',
      '--a ',
      '/*',
      '*/',
    ];
    const code = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 20 });
    fc.assert(
      fc.property(code, (parts) => {
        expect(join(highlight(parts.join('')))).toBe(parts.join(''));
      }),
      { numRuns: soak(40, 600) },
    );
  });
});

test.each([
  [
    'shell',
    `# send\ncurl -X POST \\\n  -d '{"a": "$b"}' \\\n  "\${B24_WEBHOOK_URL%/}/im.message.add"`,
    [
      'comment # send',
      'name curl',
      'option -X',
      'option -d',
      'string \'{"a": "$b"}\'',
      'string "',
      `variable \${B24_WEBHOOK_URL%/}`,
      'string /im.message.add"',
    ],
  ],
  [
    'shell',
    `curl -d '{"TEXT": "it'\\''s $5"}' "$URL"`,
    ['option -d', `string '{"TEXT": "it'`, `string 's $5"}'`, 'string "', 'variable $URL'],
  ],
  [
    'powershell',
    '$body = @\'\n{"a": 1}\n\'@\nInvoke-RestMethod -Uri "$env:B24_WEBHOOK_URL/x" # run',
    [
      'variable $body',
      'string @\'\n{"a": 1}\n\'@',
      'name Invoke-RestMethod',
      'option -Uri',
      'string "',
      'variable $env:B24_WEBHOOK_URL',
      'string /x"',
      'comment # run',
    ],
  ],
  ['json', '{"TEXT": "Help", "WIDTH": 7, "x": null}', ['name "TEXT"', 'string "Help"', 'name "WIDTH"', 'number 7']],
  ['php', "<?php\n// note\n$a = ['TEXT' => 7];", ['comment // note', "string 'TEXT'", 'number 7']],
  ['python', '# note\nimport os\nprint("x", 7)', ['comment # note', 'keyword import', 'string "x"', 'number 7']],
  ['javascript', '// note\nconst a = send("x", 7);', ['comment // note', 'keyword const', 'name send', 'string "x"']],
  ['typescript', 'const a: string = "x";', ['keyword const', 'string "x"']],
  ['go', '// note\nfunc main() { a := "x" }', ['comment // note', 'keyword func', 'string "x"']],
  [
    'html',
    '<!doctype html>\n<script src="a.js"></script>\n<script>\nconst a = "x"; // </p>\n</script>',
    ['comment <!doctype html>', 'keyword <script', 'name src', 'string "a.js"', 'keyword const', 'comment // </p>'],
  ],
] as const)('%s finds its tokens', async (language, code, expected) => {
  const highlight = await loadHighlight(language);
  expect(kinds(highlight(code))).toEqual(expect.arrayContaining([...expected]));
});
