import type { Design } from '../../core/keyboard/design.ts';
import type { Button } from '../../core/keyboard/document.ts';
import { listEntries } from '../../core/keyboard/list-entries.ts';
import { readAction } from '../../core/portal/read-action.ts';
import type { DropReason, Outcome, StoredEntry } from '../../core/portal/store-answer.ts';
import { traceKeyboard } from '../../core/portal/trace-keyboard.ts';
import { writeRequest } from '../../core/wire/write-request.ts';

/** One child of the drawn keyboard. `buttonId` is null for a NEWLINE, and for a button the editor cannot show. */
export interface Drawn {
  readonly key: string;
  readonly buttonId: string | null;
  readonly stored: StoredEntry;
}

/** Why a button that was sent is not drawn; `bad-link` is the `bad-action` of a button that was to open a link. */
export type MissingReason = DropReason | 'bad-link';

/** A button that is in the design and not in the picture. `position` counts all buttons from 1. */
export interface Hidden {
  readonly buttonId: string;
  readonly position: number;
  readonly name: string;
}

/** One that the portal does not even store. */
export interface Missing extends Hidden {
  readonly reason: MissingReason;
}

/** What a person in the chat sees of a design, and what they do not see. */
export interface Scene {
  readonly outcome: Outcome;
  /** Characters of the stored keyboard, where the portal got as far as counting them. */
  readonly size: number | undefined;
  readonly drawn: readonly Drawn[];
  readonly dropped: readonly Missing[];
  readonly mobileOnly: readonly Hidden[];
  /** The design has no button at all, which is how everybody starts. */
  readonly isEmpty: boolean;
}

/** The scene of a design, by what the portal would store of it. */
export function readScene(design: Design): Scene {
  const { method, params } = writeRequest(design);
  const { answer, entries } = traceKeyboard(method, params);
  const buttons = new Map(design.keyboard.rows.flatMap((row) => row.buttons).map((button) => [button.id, button]));
  const positions = new Map([...buttons.keys()].map((id, i) => [id, i + 1]));
  const sent = listEntries(design.keyboard);
  // A portal may read another list than the editor does, such as the values of a lone button.
  const ids = sent.length === entries.length ? sent.map((entry) => entry.buttonId) : [];

  const drawn: Drawn[] = [];
  const dropped: Missing[] = [];
  const mobileOnly: Hidden[] = [];
  for (const [i, entry] of entries.entries()) {
    const buttonId = ids[i] ?? null;
    const button = buttonId === null ? undefined : buttons.get(buttonId);
    const known = button && { buttonId: button.id, position: positions.get(button.id) ?? 0, name: nameOf(button) };
    if ('dropped' in entry) {
      if (known && button) dropped.push({ ...known, reason: reasonOf(button, entry.dropped) });
    } else if (entry.stored.TYPE === 'BUTTON' && entry.stored.CONTEXT === 'MOBILE') {
      if (known) mobileOnly.push(known);
    } else {
      drawn.push({ key: buttonId ?? `entry-${i}`, buttonId, stored: entry.stored });
    }
  }
  const isStored = answer.outcome === 'stored';
  return {
    outcome: answer.outcome,
    size: answer.size,
    drawn: isStored ? drawn : [],
    dropped,
    mobileOnly: isStored ? mobileOnly : [],
    isEmpty: buttons.size === 0 && design.keyboard.wrapper.kind !== 'opaque',
  };
}

function nameOf({ fields }: Button): string {
  return typeof fields.TEXT === 'string' ? fields.TEXT.trim() : '';
}

function reasonOf({ fields }: Button, reason: DropReason): MissingReason {
  return reason === 'bad-action' && readAction(fields) === 'LINK' ? 'bad-link' : reason;
}
