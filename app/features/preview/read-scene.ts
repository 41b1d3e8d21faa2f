import { isJsonObject, type Json } from '../../core/json/json.ts';
import { setBotId } from '../../core/keyboard/bot-id.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { type KeyboardButton, unknownKeyboard } from '../../core/keyboard/document.ts';
import { isSentInline } from '../../core/portal/render/inline.ts';
import { isDrawnBy } from '../../core/portal/render/layout.ts';
import { readAction } from '../../core/portal/validator/store-action.ts';
import type { DropReason, Outcome, StoredEntry } from '../../core/portal/validator/store-answer.ts';
import { traceShown } from '../../core/portal/validator/trace-filled.ts';
import { findMethod } from '../../core/request/methods.ts';
import { fillDesign } from '../../core/variables/fill-design.ts';

/** One stored child of the keyboard. `buttonId` is null for a NEWLINE, and for a button the editor cannot show. */
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
  readonly key: string;
  readonly reason: MissingReason;
  /** It was to stand beside others. */
  readonly isInline: boolean;
}

/** Code that makes buttons nobody can know yet. `buttonId` is null where it makes the whole list. */
export interface Unknown {
  readonly key: string;
  readonly buttonId: string | null;
  readonly source: string;
}

/** One child of the picture. */
export type SceneEntry = Drawn | Missing | Unknown;

/** What a person in the chat sees of a design, and what they do not see. */
export interface Scene {
  readonly outcome: Outcome;
  /** Characters of the stored keyboard, where the portal got as far as counting them. */
  readonly size: number | undefined;
  /** All entries in their order, those that the portal drops and those that are unknown among them. */
  readonly entries: readonly SceneEntry[];
  readonly dropped: readonly Missing[];
  /** Commands that are drawn as if their bot was known. */
  readonly waiting: readonly Hidden[];
  readonly mobileOnly: readonly Hidden[];
  readonly desktopOnly: readonly Hidden[];
  /** An ATTACH goes with the message. */
  readonly hasCard: boolean;
  /** The message has the style of the system's own, which newer phones draw otherwise. */
  readonly isSystem: boolean;
  /** The design has no button at all, which is how everybody starts. */
  readonly isEmpty: boolean;
}

/** What is drawn of a design: the message as it is stored, with something in the place of variables, which `restore` puts back. */
export interface Shown {
  readonly scene: Scene;
  readonly message: string;
  readonly restore: (text: string) => string;
}

/**
 * The scene of a design, by what the portal would store of it once its variables have values. Commands that wait for a bot which
 * nobody has come to name yet are drawn as they will be with one.
 */
export function readScene(design: Design, waitsForBot = false): Scene {
  if (waitsForBot) return readWaiting(design);
  const { answer, entries: traced } = traceShown(design);
  const { design: filled, sampled, restore } = fillDesign(design);
  const buttons = new Map(filled.keyboard.rows.flatMap((row) => row.buttons).map((button) => [button.id, button]));
  const positions = new Map([...buttons.keys()].map((id, i) => [id, i + 1]));
  const hide = (button: KeyboardButton): Hidden => ({
    buttonId: button.id,
    position: positions.get(button.id) ?? 0,
    name: restore(nameOf(button)),
  });

  const entries: SceneEntry[] = [];
  const mobileOnly: Hidden[] = [];
  const desktopOnly: Hidden[] = [];
  const isStored = answer.outcome === 'stored';
  const system = findOther(sampled, 'SYSTEM');
  for (const [i, { buttonId, trace }] of traced.entries()) {
    const button = buttonId === null ? undefined : buttons.get(buttonId);
    const key = buttonId ?? `entry-${i}`;
    if (trace && 'stored' in trace) {
      if (!isStored) continue;
      entries.push({ key, buttonId, stored: trace.stored });
      if (!button || trace.stored.TYPE !== 'BUTTON') continue;
      if (!isDrawnBy('web', trace.stored)) mobileOnly.push(hide(button));
      if (!isDrawnBy('mobile', trace.stored)) desktopOnly.push(hide(button));
    } else if (trace && 'unknown' in trace) {
      if (isStored) entries.push({ key, buttonId, source: trace.unknown });
    } else if (trace && button) {
      const isInline = isSentInline(button.fields);
      entries.push({ key, ...hide(button), reason: reasonOf(button, trace.dropped), isInline });
    }
  }
  // A portal may read another list than the editor does, such as the values of a lone button.
  if (isStored && traced.every(({ trace }) => trace === null)) {
    entries.push(...answer.buttons.map((stored, i) => ({ key: `entry-${i}`, buttonId: null, stored })));
    const source = unknownKeyboard(design.keyboard);
    if (source !== null) entries.push({ key: 'unknown', buttonId: null, source });
  }
  return {
    outcome: answer.outcome,
    size: answer.size,
    entries,
    dropped: entries.filter(isMissing),
    waiting: [],
    mobileOnly,
    desktopOnly,
    hasCard: isCard(findOther(sampled, 'ATTACH')),
    isSystem: system === 'Y' || system === true,
    isEmpty: buttons.size === 0 && design.keyboard.wrapper.kind !== 'opaque',
  };
}

/** Any bot: what is drawn is the same with each. */
const SOME_BOT = 1;

function readWaiting(design: Design): Scene {
  const waiting = readScene(design).dropped.filter(({ reason }) => reason === 'no-bot');
  return { ...readScene({ ...design, keyboard: setBotId(design.keyboard, SOME_BOT) }), waiting };
}

/** A parameter that the design only carries along; the portal takes its name in any case. */
function findOther({ method, others }: Design, name: string): Json | undefined {
  const place = findMethod(method).version === 1 ? others : others?.fields;
  if (place === undefined || !isJsonObject(place)) return undefined;
  return Object.entries(place).find(([key]) => key.toUpperCase() === name)?.[1];
}

/** Blocks, or a JSON text of them; `N` and what is empty take the card away. */
function isCard(attach: Json | undefined): boolean {
  if (typeof attach === 'string') return /^\s*[[{]/.test(attach);
  return typeof attach === 'object' && attach !== null && Object.keys(attach).length > 0;
}

export function isMissing(entry: SceneEntry): entry is Missing {
  return 'reason' in entry;
}

export function isUnknown(entry: SceneEntry): entry is Unknown {
  return 'source' in entry;
}

function nameOf({ fields }: KeyboardButton): string {
  return typeof fields.TEXT === 'string' ? fields.TEXT.trim() : '';
}

function reasonOf({ fields }: KeyboardButton, reason: DropReason): MissingReason {
  return reason === 'bad-action' && readAction(fields) === 'LINK' ? 'bad-link' : reason;
}
