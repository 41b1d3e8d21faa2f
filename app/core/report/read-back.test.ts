import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import type { Design } from '../keyboard/design.ts';
import { readPasted } from '../readers/read-pasted.ts';
import { snippetTargets } from '../snippets/write-snippet.ts';
import { designOf } from '../testdata/run-rule.ts';
import { soak } from '../testdata/soak.ts';
import { WRITTEN_KINDS, type WrittenKind, writeAs, writeTarget } from './write-as.ts';

/** What ends a text, begins code, or is a keyboard itself in one of the languages. */
const SIGNS = [
  ...'"\'`$%&{}[]()<>/\\#;,:=?@!|-_*01aé😀\n\t \u2028',
  ...String.raw`// /* */ => -> [" """ ''' ~~~ <?php ?> <<<EOT f" f' {$a} %s \n \" \u0041 &quot; <b>`.split(' '),
  ...'TEXT KEYBOARD True null Array Да im.message.add'.split(' '),
  ...['\r\n', '```', '- ', '> ', '1 ', '$k = ', 'const k = ', "['TEXT' => 'C', 'LINK' => '/c']"],
  ...['[{"TEXT":"C","LINK":"/c"},{"TEXT":"D"}]', '{"BUTTONS":[{"TEXT":"C"},{"TEXT":"D"}]}'],
];

const text = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 8 })
  .map((signs) => signs.join(''))
  .filter((one) => one.trim() !== '' && !/\{\{|\}\}/.test(one));

const button: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ TEXT: text, LINK: text.map((query) => `/a?${query}`) }),
  fc.record({ TEXT: text, COMMAND: fc.constant('do'), COMMAND_PARAMS: text }),
  fc.record({ TEXT: text, ACTION: fc.constantFrom('SEND', 'PUT', 'COPY'), ACTION_VALUE: text }),
  fc.record({ TEXT: text, LINK: fc.constant('x:y'), OTHER: fc.constant('1') }),
);

const list = fc
  .array(fc.tuple(button, fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((buttons) => buttons.flatMap(([one, ends]) => (ends ? [one, { TYPE: 'NEWLINE' }] : [one])));

/** Those without a message. */
const ALONE: readonly WrittenKind[] = ['keyboard', 'list'];

const written = WRITTEN_KINDS.filter(({ id }) => id !== 'markdown').map(
  ({ id }) => [id, !ALONE.includes(id), (design: Design) => writeAs(id, design, String)] as const,
);
const code = snippetTargets.map(
  ({ id }) => [`code: ${id}`, true, (design: Design) => writeTarget(id, design)] as const,
);

test.each([...written, ...code])(
  'what is written as %s is read again to the letter, whatever its texts look like',
  (_, isWhole, write) => {
    fc.assert(
      fc.property(list, text, fc.boolean(), (buttons, message, isV2) => {
        const method = isV2 ? 'imbot.v2.Chat.Message.send' : 'imbot.message.add';
        const design = { ...designOf({ BOT_ID: 5, BUTTONS: buttons }, method), dialogId: 'chat7', message };
        const { keyboard, keyboards, message: read } = readPasted(write(design));
        expect([keyboard?.BUTTONS, keyboards.length, read]).toEqual([buttons, 1, isWhole ? message : null]);
      }),
      { numRuns: soak(15, 2_000) },
    );
  },
);
