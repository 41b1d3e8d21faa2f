import type { Design } from '../keyboard/design.ts';
import { isUnknownEntry, type KeyboardButton } from '../keyboard/document.ts';
import { readAction } from '../portal/validator/store-action.ts';
import { type ActionKind, findButtonAction } from '../request/actions.ts';
import { writeRequest } from '../request/write-request.ts';

/** The texts that a document is written with. */
export type MarkdownWord =
  | `markdown.${'row' | 'text' | 'action' | 'value' | 'method' | 'message' | 'keyboard'}`
  | `button.${ActionKind}`;

const SIGNS = /[\\`*_{}[\]<>#|~!$@]/g;

/**
 * A design as Markdown for a ticket: name, method, message, a table of the buttons and the JSON of the whole request. Texts are
 * escaped, so that no letter of theirs becomes markup; no secret is in it. `word` gives the texts of a language.
 * https://github.github.com/gfm/
 */
export function writeMarkdown(design: Design, word: (name: MarkdownWord) => string): string {
  const { method, params } = writeRequest(design);
  const rows = design.keyboard.rows.flatMap((row, i) =>
    row.buttons.map((button) => [String(i + 1), ...describe(button, word)]),
  );
  const head = [word('markdown.row'), word('markdown.text'), word('markdown.action'), word('markdown.value')];
  const table =
    rows.length === 0 ? [] : [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const message = design.message.trim();
  return [
    `## ${escapeText(design.name.trim()) || word('markdown.keyboard')}`,
    '',
    `${word('markdown.method')}: ${code(method)}`,
    '',
    ...(message === '' ? [] : [`${word('markdown.message')}:`, '', ...fence('', message), '']),
    ...(table.length === 0 ? [] : [...table, '']),
    ...fence('json', JSON.stringify(params, null, 2)),
    '',
  ].join('\n');
}

function describe({ fields, raw }: KeyboardButton, word: (name: MarkdownWord) => string): readonly string[] {
  if (raw !== undefined) return [cell(isUnknownEntry(raw) ? raw : JSON.stringify(raw)), '–', '–'];
  const kind = readAction(fields);
  const text = typeof fields.TEXT === 'string' ? fields.TEXT : JSON.stringify(fields.TEXT ?? '');
  if (kind === null) return [escapeText(text), '–', '–'];
  const values = fieldsOf(kind).flatMap((name) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : '';
    return value === '' || value === undefined ? [] : [typeof value === 'string' ? value : JSON.stringify(value)];
  });
  return [escapeText(text), word(`button.${kind}`), cell(values.join(' '))];
}

function fieldsOf(kind: ActionKind): readonly string[] {
  return findButtonAction(kind).inputs.map(({ field }) => field);
}

function cell(text: string): string {
  // In a table even code has to escape the bar.
  return text === '' ? '–' : code(text).replaceAll('|', '\\|');
}

/** As code: longer quotes than any inside, blanks where a quote would touch another. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const quotes = '`'.repeat(longest(line) + 1);
  const room = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${quotes}${room}${line}${room}${quotes}`;
}

function fence(language: string, text: string): readonly string[] {
  const quotes = '`'.repeat(Math.max(3, longest(text) + 1));
  return [`${quotes}${language}`, text, quotes];
}

function longest(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

function escapeText(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(SIGNS, '\\$&').replaceAll('&', '&amp;');
}
