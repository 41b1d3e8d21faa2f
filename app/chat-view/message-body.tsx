import { Image, Paperclip } from 'lucide';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { escapeHtml } from '../core/json/html.ts';
import { type BbNode, bbText, isEmojiOnly, restoreNodes } from '../core/portal/bbcode/bb-code-nodes.ts';
import { readBbCode } from '../core/portal/bbcode/read-bb-code.ts';
import { BUBBLE_LOOK } from '../core/portal/render/looks.ts';
import type { StoredButton } from '../core/portal/validator/store-answer.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../ui/basics/icon.tsx';
import { classNames } from '../ui/class-names.ts';
import { formatTime } from './format-time.ts';
import { VariableText } from './variable-text.tsx';

type Of<Kind extends BbNode['kind']> = Extract<BbNode, { kind: Kind }>;

/** A message with its markup, and what a press in it does. */
export interface MessageBodyProps {
  /** As a portal stores it. */
  readonly text: string;
  /** Puts variables back in the texts that come of it: no letter of theirs is markup. */
  readonly restore?: ((text: string) => string) | undefined;
  /** A link was pressed; it does what this button would. */
  readonly onPress: (button: StoredButton) => void;
}

/** A message with its markup. All of it becomes elements and texts: nothing is parsed as HTML, fetched or followed. */
export function MessageBody({ text, restore, onPress }: MessageBodyProps) {
  const nodes = useMemo(() => restoreNodes(readBbCode(text), restore), [text, restore]);
  const { fontSize, lineHeight } = BUBBLE_LOOK.emoji;
  return (
    <>
      <div
        className="whitespace-pre-wrap"
        style={isEmojiOnly(nodes) ? { fontSize, lineHeight: `${lineHeight}px` } : undefined}
      >
        <Pieces nodes={nodes} onPress={onPress} />
      </div>
      {listFiles(nodes).map(({ id }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be there twice.
        <File key={i} id={id} />
      ))}
    </>
  );
}

type Inner<Props> = Props & Pick<MessageBodyProps, 'onPress'>;

function Pieces({ nodes, onPress }: Inner<{ readonly nodes: readonly BbNode[] }>): ReactNode {
  return createElement(Fragment, null, ...nodes.map((node) => createElement(Piece, { node, onPress })));
}

function Piece({ node, onPress }: Inner<{ readonly node: BbNode }>): ReactNode {
  if (node.kind === 'text') return <VariableText text={node.text} />;
  const inside = 'children' in node ? <Pieces nodes={node.children} onPress={onPress} /> : null;
  switch (node.kind) {
    case 'break':
      return <br />;
    case 'mark':
      return createElement(node.mark, null, inside);
    case 'size':
      return <span style={{ fontSize: node.size, lineHeight: 1.4 }}>{inside}</span>;
    case 'color':
      return <span style={{ color: node.color }}>{inside}</span>;
    case 'mention':
      return (
        <span title={node.target} className="text-(--chat-link)">
          {inside}
        </span>
      );
    case 'link':
    case 'action':
      return (
        <button
          type="button"
          title={node.kind === 'link' ? node.address : node.value}
          onClick={() => onPress(buttonOf(node))}
          className={classNames(
            'inline cursor-pointer text-left text-(--chat-link)',
            node.kind === 'link'
              ? 'underline-offset-2 hover:underline'
              : 'border-(--chat-link)/40 border-b border-dashed hover:border-solid',
          )}
        >
          {inside}
        </button>
      );
    case 'quote':
      return (
        <blockquote className="my-1 border-(--chat-quote) border-l-3 pl-2.5 text-(--chat-quiet)">{inside}</blockquote>
      );
    case 'code':
      return (
        <code className="my-1 block rounded-[6px] bg-(--chat-code) px-2.5 py-1.5 font-mono text-[12px]/[18px]">
          {node.text}
        </code>
      );
    case 'image':
      return <Picture node={node} />;
    case 'icon':
      return <MessageIcon node={node} />;
    case 'time':
      return <Time node={node} />;
    case 'file':
      return null;
  }
}

/** The button that does what a link in a message does, as a portal would store it. */
function buttonOf(node: Of<'link' | 'action'>): StoredButton {
  const TEXT = bbText(node.children);
  if (node.kind === 'link') return { ...PLAIN, TEXT, LINK: escapeHtml(node.address) };
  return { ...PLAIN, TEXT, ACTION: node.action, ACTION_VALUE: node.value };
}

const PLAIN: Omit<StoredButton, 'TEXT'> = {
  BOT_ID: 0,
  TYPE: 'BUTTON',
  VOTE: 'N',
  BLOCK: 'N',
  WAIT: 'N',
  CONTEXT: 'ALL',
  DISABLED: 'N',
  DISPLAY: 'LINE',
  BG_COLOR_TOKEN: 'base',
};

const WIDTHS = { small: 'w-32', medium: 'w-48', large: 'w-72' };

/** A picture stands elsewhere, and this page asks no other host for anything: its place and its name have to do. */
function Picture({ node: { address, size } }: { readonly node: Of<'image'> }) {
  const name =
    address
      .replace(/[?#].*/, '')
      .split('/')
      .at(-1) ?? address;
  return (
    <span
      title={address}
      className={`${WIDTHS[size]} my-1 flex aspect-4/3 max-w-full flex-col items-center justify-center gap-1 rounded-[6px] bg-(--chat-blank) px-2 text-(--chat-quiet) text-[12px]/[16px]`}
    >
      <Icon of={Image} size={20} strokeWidth={1.5} />
      <span className="max-w-full truncate">{name}</span>
    </span>
  );
}

function MessageIcon({ node: { address, title, width, height } }: { readonly node: Of<'icon'> }) {
  const { t } = useI18n();
  return (
    <span
      role="img"
      aria-label={title === '' ? t('preview.icon') : title}
      title={title === '' ? address : title}
      className="inline-block rounded-[4px] border border-(--chat-edge) border-dashed bg-(--chat-blank) align-middle"
      style={{ width, height }}
    />
  );
}

function Time({ node: { at, format } }: { readonly node: Of<'time'> }) {
  const { language } = useI18n();
  return <time dateTime={new Date(at * 1000).toISOString()}>{formatTime(at, format, language)}</time>;
}

function File({ id }: { readonly id: string }) {
  const { t } = useI18n();
  return (
    <div className="my-1 flex w-fit items-center gap-1.5 rounded-[6px] bg-(--chat-blank) px-2.5 py-1.5 text-(--chat-quiet) text-[13px]/[20px]">
      <Icon of={Paperclip} size={16} strokeWidth={1.75} />
      {t('preview.file', { id })}
    </div>
  );
}

/** The portal takes files out of the text and hangs them on the message. */
function listFiles(nodes: readonly BbNode[]): readonly Of<'file'>[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'file') return [node];
    return 'children' in node ? listFiles(node.children) : [];
  });
}
