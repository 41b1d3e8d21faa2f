import { type Json, mapTexts } from '../../json/json.ts';

/** A size of `[img]`. */
export type BbImageSize = 'small' | 'medium' | 'large';

/**
 * A piece of a message. `text`: as typed; `break`: the end of a line; `mark`: bold, italic, underlined, struck out; `size`
 * in pixels; `color` as `#rgb` or `#rrggbb`; `link`, `image`, `icon`: addresses nobody has checked; `mention`: a person, a
 * chat or a message; `action`: what a press on it does, with the value of a button's ACTION_VALUE; `time`: seconds since
 * 1970 and one of the portal's formats; `file`: a file of the drive; `code`: nothing is read inside. Two texts never stand
 * side by side.
 */
export type BbNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'mark'; readonly mark: 'b' | 'i' | 'u' | 's'; readonly children: readonly BbNode[] }
  | { readonly kind: 'size'; readonly size: number; readonly children: readonly BbNode[] }
  | { readonly kind: 'color'; readonly color: string; readonly children: readonly BbNode[] }
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly BbNode[] }
  | {
      readonly kind: 'mention';
      readonly of: 'user' | 'chat' | 'context';
      readonly target: string;
      readonly children: readonly BbNode[];
    }
  | {
      readonly kind: 'action';
      readonly action: 'PUT' | 'SEND' | 'CALL';
      readonly value: string;
      readonly children: readonly BbNode[];
    }
  | { readonly kind: 'quote'; readonly children: readonly BbNode[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'image'; readonly address: string; readonly size: BbImageSize }
  | {
      readonly kind: 'icon';
      readonly address: string;
      readonly title: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'time'; readonly at: number; readonly format: string }
  | { readonly kind: 'file'; readonly id: string };

/** The words of pieces without their markup, line ends as line feeds. Pictures, dates and files have none. */
export function bbText(nodes: readonly BbNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'break') return '\n';
      if ('text' in node) return node.text;
      return 'children' in node ? bbText(node.children) : '';
    })
    .join('');
}

/** The pieces with every text of theirs changed; the very same without a change. */
export function restoreNodes(
  nodes: readonly BbNode[],
  restore: ((text: string) => string) | undefined,
): readonly BbNode[] {
  return restore === undefined ? nodes : mapTexts<readonly BbNode[] & Json>(nodes, restore);
}

/** One emoji: a picture, a keycap or the letter pair of a flag, with skin tones, variants and what is joined to it. */
const EMOJI =
  /[0-9#*]\uFE0F?\u20E3|\p{RI}\p{RI}|(?:\p{Emoji_Presentation}|\p{ExtPict}\uFE0F)(?:\p{EMod}|\uFE0F|\u200D\p{ExtPict}|[\u{E0020}-\u{E007F}])*/gu;

/** Whether a message is emoji and blanks alone: the messenger draws it large. */
export function isEmojiOnly(nodes: readonly BbNode[]): boolean {
  if (!nodes.every(({ kind }) => kind === 'text' || kind === 'break')) return false;
  const text = bbText(nodes).trim();
  return text !== '' && text.replace(EMOJI, '').trim() === '';
}

/** Makes the piece that a tag and its partner stand around. */
export type BbWrap = (children: readonly BbNode[]) => BbNode;

/** Tags that stand around something. */
export const PAIRED = 'b|i|u|s|size|color|url|user|chat|context|put|send|call';

/** Tags that stand for themselves. */
export const LONE = 'icon|timestamp|disk';

/**
 * What an opening tag makes of what follows, by its lower-case name and the value behind `=`. Null when it is no tag at
 * all, such as a colour by name. Sizes are held to 8-30 pixels, `px` and `pt` may follow.
 */
export function openTag(name: string, value: string | undefined): BbWrap | null {
  switch (name) {
    case 'b':
    case 'i':
    case 'u':
    case 's':
      return value === undefined ? (children) => ({ kind: 'mark', mark: name, children }) : null;
    case 'size': {
      const size = /^(\d{1,4})(?:px|pt)?$/i.exec(value ?? '')?.[1];
      return size === undefined ? null : (children) => ({ kind: 'size', size: within(8, Number(size), 30), children });
    }
    case 'color': {
      const isHex = value !== undefined && /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value);
      return isHex ? (children) => ({ kind: 'color', color: value, children }) : null;
    }
    case 'url':
      return value === '' ? null : (children) => ({ kind: 'link', address: value ?? bbText(children), children });
    case 'user':
    case 'chat':
    case 'context': {
      const isTarget = value !== undefined && TARGETS[name].test(value);
      return isTarget ? (children) => ({ kind: 'mention', of: name, target: value, children }) : null;
    }
    case 'put':
    case 'send':
    case 'call': {
      const action = ACTIONS[name];
      return value === ''
        ? null
        : (children) => ({ kind: 'action', action, value: value ?? bbText(children), children });
    }
    default:
      return null;
  }
}

const ACTIONS = { put: 'PUT', send: 'SEND', call: 'CALL' } as const;

const TARGETS = {
  user: /^(?:\d+|all)$/i,
  chat: /^(?:imol\|)?\d+$/i,
  context: /^[^\s/]+\/\d+$/,
} as const;

/**
 * The piece that `[icon=...]`, `[timestamp=...]` or `[disk=...]` stands for, null when it is none. A date needs one of the
 * portal's formats. An icon is 20 pixels wide and high unless it says otherwise, 100 at the most.
 */
export function loneTag(name: string, value: string): BbNode | null {
  if (name === 'disk') return /^\w+$/.test(value) ? { kind: 'file', id: value } : null;
  if (name === 'icon') return icon(value);
  const [, at, format = ''] = /^(\d{1,12})\s+format=(\w+)$/i.exec(value) ?? [];
  const known = FORMATS.find((one) => one === format.toUpperCase());
  return at === undefined || known === undefined ? null : { kind: 'time', at: Number(at), format: known };
}

/** The formats of a date in a message, by their names on the wire. */
export const FORMATS = [
  'FORMAT_DATE',
  'FORMAT_DATETIME',
  'SHORT_DATE_FORMAT',
  'MEDIUM_DATE_FORMAT',
  'LONG_DATE_FORMAT',
  'DAY_MONTH_FORMAT',
  'DAY_SHORT_MONTH_FORMAT',
  'SHORT_DAY_OF_WEEK_MONTH_FORMAT',
  'SHORT_DAY_OF_WEEK_SHORT_MONTH_FORMAT',
  'DAY_OF_WEEK_MONTH_FORMAT',
  'FULL_DATE_FORMAT',
  'SHORT_TIME_FORMAT',
  'LONG_TIME_FORMAT',
] as const;

function icon(value: string): BbNode | null {
  const [address = ''] = value.split(/\s/, 1);
  if (address === '') return null;
  const rest = value.slice(address.length);
  const measure = (name: string) => {
    const found = new RegExp(`\\s${name}=(\\d{1,4})\\b`, 'i').exec(rest)?.[1];
    return found === undefined ? undefined : within(1, Number(found), 100);
  };
  const [size, width, height] = [measure('size'), measure('width'), measure('height')];
  return {
    kind: 'icon',
    address,
    title: /\stitle=([\s\S]*?)(?=(?<!\s)\s+(?:size|width|height)=|$)/i.exec(rest)?.[1]?.trim() ?? '',
    width: width ?? height ?? size ?? 20,
    height: height ?? width ?? size ?? 20,
  };
}

function within(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
