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

/**
 * The words of pieces without their markup, line ends as line feeds. Pictures, dates and files have none.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/formatting.html
 */
export function bbText(nodes: readonly BbNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'break') return '\n';
      if ('text' in node) return node.text;
      return 'children' in node ? bbText(node.children) : '';
    })
    .join('');
}

/** One emoji: a picture, a keycap or the letter pair of a flag, with skin tones, variants and what is joined to it. */
const EMOJI =
  /[0-9#*]\uFE0F?\u20E3|\p{RI}\p{RI}|(?:\p{Emoji_Presentation}|\p{ExtPict}\uFE0F)(?:\p{EMod}|\uFE0F|\u200D\p{ExtPict}|[\u{E0020}-\u{E007F}])*/gu;

/**
 * Whether a message is emoji and blanks alone: the messenger draws it large.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/formatting.html
 */
export function isEmojiOnly(nodes: readonly BbNode[]): boolean {
  if (!nodes.every(({ kind }) => kind === 'text' || kind === 'break')) return false;
  const text = bbText(nodes).trim();
  return text !== '' && text.replace(EMOJI, '').trim() === '';
}
