import type { JsonObject } from '../../json/json.ts';
import { NOTHING, type Reading } from '../text/reading.ts';
import { remark } from '../text/remark.ts';
import { originAt, type Source } from '../text/source.ts';
import { sendText } from './read-telegram.ts';

const LONGEST_LABEL = 60;
const LONGEST_TARGET = 2_000;
const MOST_BUTTONS = 374;
const BULLET = /^\s*(?:[-*•–—]|\d{1,3}[.)])\s+/;
const ARROW = /->|=>|→|⇒/;
const MARKDOWN_LINK = /^\[([^\]]+)\]\((\S+)\)$/;
const CODE = /[{}<>;=$\\^]|\[\s*\]|\(\)|^[[\](),"'`]|[[(,"`]$|\/\/|:\s*["'[]/;

/**
 * Reads a list of labels: a line is a row, `|` parts its buttons, `label -> https://…` opens a link, `label -> /command params`
 * raises a command; a label alone is sent as a message. Nothing when a line does not look like labels.
 */
export function readLines(source: Source): Reading {
  const rows: JsonObject[][] = [];
  let count = 0;
  let plain = 0;
  let arrows = 0;
  let offset = 0;
  for (const line of source.text.split('\n')) {
    const at = offset;
    offset += line.length + 1;
    // A heading names the list.
    if (line.trim() === '' || /^\s*#{1,6}\s/.test(line)) continue;
    const cells = line
      .replace(BULLET, '')
      .split('|')
      .map((cell) => cell.trim());
    // The bars at both ends of a table's row hold nothing.
    const filled = cells.filter((cell) => cell !== '');
    const row = filled.map(readCell);
    count += row.length;
    const wrong = row.indexOf(null);
    if (wrong >= 0 || count > MOST_BUTTONS) return { ...NOTHING, stopped: originAt(source, at) };
    const buttons = row.filter((button) => button !== null);
    plain += buttons.filter(({ ACTION, TEXT, ACTION_VALUE }) => ACTION === 'SEND' && ACTION_VALUE === TEXT).length;
    arrows += buttons.length - plain;
    if (buttons.length > 0) rows.push(buttons);
  }
  // One line of words is a sentence rather than a list.
  if (count < 2 && arrows < 1) return { ...NOTHING, stopped: originAt(source, source.text.search(/\S|$/)) };
  const value = rows.flatMap((row, i) => (i === 0 ? row : [{ TYPE: 'NEWLINE' }, ...row]));
  const place = { from: originAt(source, 0), to: originAt(source, source.text.length) };
  return {
    ...NOTHING,
    candidates: [{ kind: 'text', value, method: null, name: null, ...place }],
    remarks: told(plain),
  };
}

function readCell(cell: string): JsonObject | null {
  const link = MARKDOWN_LINK.exec(cell);
  if (link !== null) return cellOf(link[1] ?? '', link[2] ?? '');
  const near = cell.slice(0, LONGEST_LABEL + LONGEST_TARGET);
  const arrow = ARROW.exec(near);
  if (arrow === null) return cellOf(cell, null);
  const [label, target] = [near.slice(0, arrow.index), near.slice(arrow.index + arrow[0].length).trimStart()];
  return target === '' || /[\r\u2028\u2029]/.test(label.trimEnd() + target)
    ? cellOf(cell, null)
    : cellOf(label, target);
}

function cellOf(label: string, target: string | null): JsonObject | null {
  const text = label.trim();
  if (text === '' || text.length > LONGEST_LABEL || CODE.test(text) || !/[\p{L}\p{N}\p{S}]/u.test(text)) return null;
  if (target === null) return text.split(/\s+/).length > 8 ? null : sendText(text);
  return target.length > LONGEST_TARGET ? null : { TEXT: text, ...actionOf(target.trim()), DISPLAY: 'LINE' };
}

function actionOf(target: string): JsonObject {
  if (/^https?:\/\//.test(target) || /^\/\S*\//.test(target)) return { LINK: target };
  const [, command, params] = /^\/([^\s/]+)(?:\s+(\S.*))?$/.exec(target) ?? [];
  if (command !== undefined) return { COMMAND: command, ...(params === undefined ? {} : { COMMAND_PARAMS: params }) };
  const phone = /^(?:tel:)?(\+[\d\s()-]{6,20})$/.exec(target)?.[1];
  if (phone !== undefined) return { ACTION: 'CALL', ACTION_VALUE: phone.trim() };
  return { ACTION: 'SEND', ACTION_VALUE: target };
}

function told(plain: number) {
  if (plain === 0) return [];
  return [remark('labels-send', 'info', {}, 0)];
}
