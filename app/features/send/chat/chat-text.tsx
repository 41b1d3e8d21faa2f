import { createElement, type ReactNode, useMemo } from 'react';
import type { BbNode } from '../../../core/portal/bbcode/bb-code-nodes.ts';
import { readBbCode } from '../../../core/portal/bbcode/read-bb-code.ts';
import type { PressEffect } from '../../../core/portal/events/press-button.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { followText } from '../../../portal-client/call/press-entry.ts';
import { useTold } from './use-told.ts';

/** The text of a message with its markup. Nothing is parsed as HTML, fetched, or followed without a second click. */
export function ChatText({ text }: { readonly text: string }) {
  const nodes = useMemo(() => readBbCode(text), [text]);
  return <Parts nodes={nodes} />;
}

function Parts({ nodes }: { readonly nodes: readonly BbNode[] }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name.
  return nodes.map((node, i) => <Part key={i} node={node} />);
}

function Part({ node }: { readonly node: BbNode }): ReactNode {
  const { t, language } = useI18n();
  const inside = 'children' in node ? <Parts nodes={node.children} /> : null;
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'break':
      return <br />;
    case 'mark':
      return createElement(node.mark, null, inside);
    case 'size':
    case 'color': {
      const style = node.kind === 'size' ? { fontSize: node.size, lineHeight: 1.4 } : { color: node.color };
      return <span style={style}>{inside}</span>;
    }
    case 'quote':
      return <blockquote className="border-[#9ecbef] border-l-3 pl-2 text-[#525c69]">{inside}</blockquote>;
    case 'code':
      return <code className="rounded-[4px] bg-[#eef2f6] px-1 font-mono text-[12px]">{node.text}</code>;
    case 'link':
      return <Follow effect={{ kind: 'link', ...linkOf(node.address) }}>{inside}</Follow>;
    case 'action': {
      const { action, value } = node;
      const effect: PressEffect =
        action === 'CALL' ? { kind: 'call', number: value } : { kind: action === 'PUT' ? 'put' : 'send', text: value };
      return <Follow effect={effect}>{inside}</Follow>;
    }
    case 'mention':
      return (
        <span className="text-[#1259b0]" title={node.target}>
          {inside}
        </span>
      );
    case 'time':
      return new Date(node.at * 1000).toLocaleString(language);
    default:
      return <span className="text-[#525c69]">[{t(`send.builtIn.${node.kind}`)}]</span>;
  }
}

function linkOf(address: string) {
  return { address, safe: /^(?:\/|https?:\/\/)/i.test(address) };
}

function Follow({ effect, children }: { readonly effect: PressEffect; readonly children: ReactNode }) {
  const tell = useTold();
  return (
    <button
      type="button"
      onClick={() => tell(followText(effect))}
      className="inline text-left text-[#1259b0] underline underline-offset-2"
    >
      {children}
    </button>
  );
}
