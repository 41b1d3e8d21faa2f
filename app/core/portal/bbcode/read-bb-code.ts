import { readInline } from './read-bb-code-inline.ts';
import type { BbNode } from './read-bb-code-node.ts';

const LINE_END = /\r\n?|\[br\]|#br#/gi;

/** Quotes of both kinds; code first, since nothing is read in it. The line end behind a quote is the quote's own. */
const BLOCK = /\[code\][\s\S]*?\[\/code\]|^-{54}\n(?<quoted>[\s\S]*?)\n-{54}(?:\n|$)|(?:^>>[^\n]*(?:\n|$))+/gim;

/**
 * A message as the messenger understands it: a tree of texts, line ends (`[br]`, `#BR#`, line feeds) and all documented
 * markup, tags in any case. What is no proper markup stays as typed, also a tag whose partner stands beyond the border of
 * a quote. Markdown and HTML are text. Never throws, and no letter between tags is lost.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/formatting.html
 */
export function readBbCode(message: string): readonly BbNode[] {
  const text = message.replace(LINE_END, '\n');
  const nodes: BbNode[] = [];
  let end = 0;
  for (const match of text.matchAll(BLOCK)) {
    const [block] = match;
    if (block.startsWith('[')) continue;
    nodes.push(...readInline(text.slice(end, match.index)));
    end = match.index + block.length;
    const quoted = match.groups?.quoted ?? block.replace(/^>>/gm, '').replace(/\n$/, '');
    nodes.push({ kind: 'quote', children: readInline(quoted) });
  }
  nodes.push(...readInline(text.slice(end)));
  return nodes;
}
