import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import type { Design } from '../keyboard/design.ts';
import { readPasted } from '../readers/read-pasted.ts';
import { snippetTargets } from '../snippets/write-snippet.ts';
import { inRows, hostileText as text } from '../testdata/arbitraries.ts';
import { designOf } from '../testdata/run-rule.ts';
import { soak } from '../testdata/soak.ts';
import { WRITTEN_KINDS, type WrittenKind, writeAs, writeTarget } from './write-as.ts';

const button: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ TEXT: text, LINK: text.map((query) => `/a?${query}`) }),
  fc.record({ TEXT: text, COMMAND: fc.constant('do'), COMMAND_PARAMS: text }),
  fc.record({ TEXT: text, ACTION: fc.constantFrom('SEND', 'PUT', 'COPY'), ACTION_VALUE: text }),
  fc.record({ TEXT: text, LINK: fc.constant('x:y'), OTHER: fc.constant('1') }),
);

const list = inRows(button, 4);

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
  (kind, isWhole, write) => {
    fc.assert(
      fc.property(list, text, fc.boolean(), (buttons, message, isV2) => {
        const method = isV2 ? 'imbot.v2.Chat.Message.send' : 'imbot.message.add';
        const design = { ...designOf({ BOT_ID: 5, BUTTONS: buttons }, method), dialogId: 'chat7', message };
        const read = readPasted(write(design));
        const told = [read.keyboard?.BUTTONS, read.keyboards.length, read.message, read.method];
        // Inside of a portal there is one call for bots.
        const own = kind === 'code: php-onpremise' ? 'imbot.message.add' : method;
        expect(told).toEqual([buttons, 1, ...(isWhole ? [message, own] : [null, null])]);
      }),
      { numRuns: soak(15, 2_000) },
    );
  },
);
