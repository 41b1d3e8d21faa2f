import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Issue } from '../json/issue.ts';
import { addRow } from '../keyboard/add-row.ts';
import { setBotId } from '../keyboard/bot-id.ts';
import type { Design } from '../keyboard/design.ts';
import type { KeyboardDocument } from '../keyboard/document.ts';
import { duplicateButtons } from '../keyboard/duplicate-button.ts';
import { moveButtons } from '../keyboard/move-button.ts';
import { removeButton } from '../keyboard/remove-button.ts';
import { setFields } from '../keyboard/set-fields.ts';
import { traceDesign } from '../portal/validator/trace-design.ts';
import { traceShown } from '../portal/validator/trace-filled.ts';
import { METHODS } from '../request/methods.ts';
import { anyAction } from '../testdata/action-fields.ts';
import { anyEntry, anyFields } from '../testdata/arbitraries.ts';
import { designOf } from '../testdata/run-rule.ts';
import { buttonIds } from '../testdata/sketch.ts';
import { soak } from '../testdata/soak.ts';
import { checkDesign } from './check-design.ts';

/** A change of the design, at a button that a number stands for. */
type Change = (design: Design, at: number) => Design;

const onKeyboard =
  (change: (keyboard: KeyboardDocument, id: string, at: number) => KeyboardDocument): Change =>
  (design, at) => {
    const ids = buttonIds(design.keyboard);
    const id = ids[at % Math.max(1, ids.length)];
    return id === undefined ? design : { ...design, keyboard: change(design.keyboard, id, at) };
  };

const SAMPLES = { name: { sample: 'Ann' } };

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.oneof(anyFields, anyAction).map((fields) => onKeyboard((keyboard, id) => setFields(keyboard, id, fields))),
  fc.constantFrom<Change>(
    onKeyboard((keyboard, id) => setFields(keyboard, id, { TEXT: 'x'.repeat(30_000), LINK: '/' })),
    onKeyboard((keyboard, id) => setFields(keyboard, id, { TEXT: '{{name}}', COMMAND: '{{command}}' })),
    onKeyboard((keyboard, id, at) => moveButtons(keyboard, [id], { kind: 'new-row', row: at % 3 })),
    onKeyboard((keyboard, id, at) => moveButtons(keyboard, [id], { kind: 'in-row', row: 0, index: at % 2 })),
    onKeyboard((keyboard, id) => removeButton(keyboard, id)),
    onKeyboard((keyboard, id) => duplicateButtons(keyboard, [id])),
    onKeyboard((keyboard, _, at) => addRow(keyboard, at % 2)),
    onKeyboard((keyboard) => setBotId(keyboard, 7)),
    onKeyboard((keyboard) => setBotId(keyboard, undefined)),
    (design) => ({ ...design, variables: design.variables ? {} : SAMPLES }),
    (design, at) => ({ ...design, method: METHODS[at % METHODS.length]?.name ?? design.method }),
    (design) => ({ ...design, dialogId: design.dialogId === '' ? 'chat1' : '' }),
  ),
);

/** What an issue says, and what becomes of the design by its fix. */
const told = (design: Design) => (issue: Issue) => ({
  ...issue,
  fix: issue.fix?.label,
  fixed: issue.fix?.apply(design),
});

test('what is known of the design before never shows: a design that nobody has seen has the same problems', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyEntry, anyAction), { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(anyChange, fc.nat(20)), { maxLength: 8 }),
      (BUTTONS, changes) => {
        let now = designOf({ BOT_ID: 7, BUTTONS });
        for (const [change, at] of [[(design: Design) => design, 0] as const, ...changes]) {
          now = change(now, at);
          const fresh = structuredClone(now);
          expect(checkDesign(now).map(told(now))).toEqual(checkDesign(fresh).map(told(fresh)));
          expect(traceDesign(now)).toEqual(traceDesign(fresh));
          expect(traceShown(now)).toEqual(traceShown(fresh));
        }
      },
    ),
    { numRuns: soak(150, 3_000) },
  );
});
