import { Image, Paperclip } from 'lucide-react';
import { type ComponentType, createElement, Fragment, type ReactNode } from 'react';
import { type BbNode, bbText, isEmojiOnly } from '../core/portal/bbcode/bb-code-nodes.ts';
import { messageText } from '../core/portal/bbcode/message-text.ts';
import { readBbCode } from '../core/portal/bbcode/read-bb-code.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { formatTime } from './format-time.ts';

type Of<Kind extends BbNode['kind']> = Extract<BbNode, { kind: Kind }>;

/** What a link in a message needs to be drawn that does what a button with the same action does. */
export interface MessageActionProps {
  readonly action: 'PUT' | 'SEND' | 'CALL';
  readonly value: string;
  readonly text: string;
  readonly children: ReactNode;
}

interface MessageBodyProps {
  readonly text: string;
  readonly Action: ComponentType<MessageActionProps>;
}

/** A message with its markup. All of it becomes elements and texts: nothing is parsed as HTML, fetched or followed. */
export function MessageBody({ text, Action }: MessageBodyProps) {
  const nodes = readBbCode(messageText(text));
  const files = listFiles(nodes);
  return (
    <>
      <div className={isEmojiOnly(nodes) ? 'text-[32px]/[40px]' : undefined}>
        <Pieces nodes={nodes} Action={Action} />
      </div>
      {files.map(({ id }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be there twice.
        <File key={i} id={id} />
      ))}
    </>
  );
}

type Inner<Props> = Props & Pick<MessageBodyProps, 'Action'>;

function Pieces({ nodes, Action }: Inner<{ readonly nodes: readonly BbNode[] }>): ReactNode {
  return createElement(Fragment, null, ...nodes.map((node) => createElement(Piece, { node, Action })));
}

function Piece({ node, Action }: Inner<{ readonly node: BbNode }>): ReactNode {
  if (node.kind === 'text') return node.text;
  const inside = 'children' in node ? <Pieces nodes={node.children} Action={Action} /> : null;
  switch (node.kind) {
    case 'break':
      return <br />;
    case 'mark':
      return createElement(node.mark, null, inside);
    case 'size':
      return <span style={{ fontSize: node.size, lineHeight: 1.4 }}>{inside}</span>;
    case 'color':
      return <span style={{ color: node.color }}>{inside}</span>;
    case 'link':
      return (
        <span title={node.address} className="text-[#1269d3] underline-offset-2 hover:underline">
          {inside}
        </span>
      );
    case 'mention':
      return (
        <span title={node.target} className="text-[#1269d3]">
          {inside}
        </span>
      );
    case 'action':
      return (
        <Action action={node.action} value={node.value} text={bbText(node.children)}>
          {inside}
        </Action>
      );
    case 'quote':
      return <blockquote className="my-1 border-[#9ecbef] border-l-3 pl-2.5 text-[#525c69]">{inside}</blockquote>;
    case 'code':
      return (
        <code className="my-1 block rounded-[6px] bg-[#f2f5f8] px-2.5 py-1.5 font-mono text-[12px]/[18px]">
          {node.text}
        </code>
      );
    case 'image':
      return <Picture node={node} />;
    case 'icon':
      return <Icon node={node} />;
    case 'time':
      return <Time node={node} />;
    case 'file':
      return null;
  }
}

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
      className={`${WIDTHS[size]} my-1 flex aspect-4/3 max-w-full flex-col items-center justify-center gap-1 rounded-[6px] bg-[#eef2f6] px-2 text-[12px]/[16px] text-[#5d6b7a]`}
    >
      <Image size={20} strokeWidth={1.5} aria-hidden="true" />
      <span className="max-w-full truncate">{name}</span>
    </span>
  );
}

function Icon({ node: { address, title, width, height } }: { readonly node: Of<'icon'> }) {
  const { t } = useI18n();
  return (
    <span
      role="img"
      aria-label={title === '' ? t('preview.icon') : title}
      title={title === '' ? address : title}
      className="inline-block rounded-[4px] border border-[#a8b6c4] border-dashed bg-[#eef2f6] align-middle"
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
    <div className="my-1 flex w-fit items-center gap-1.5 rounded-[6px] bg-[#eef2f6] px-2.5 py-1.5 text-[13px]/[20px] text-[#525c69]">
      <Paperclip size={16} strokeWidth={1.75} aria-hidden="true" />
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
