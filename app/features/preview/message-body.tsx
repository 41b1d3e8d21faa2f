import { createElement, Fragment, type ReactNode } from 'react';
import { type BbNode, readBbCode } from '../../core/portal/read-bb-code.ts';

/** A message with its line ends and simple marks. All of it becomes elements and texts: nothing is ever parsed as HTML. */
export function MessageBody({ text }: { readonly text: string }) {
  return draw(Fragment, readBbCode(text));
}

function draw(tag: string | typeof Fragment, nodes: readonly BbNode[]): ReactNode {
  return createElement(tag, null, ...nodes.map(drawNode));
}

function drawNode(node: BbNode): ReactNode {
  if (node.kind === 'text') return node.text;
  return node.kind === 'break' ? <br /> : draw(node.mark, node.children);
}
