import { expect, test } from 'vitest';
import { newDesign } from '../../core/keyboard/design.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { writeJson } from '../../core/request/write-request.ts';
import type { Selection } from '../../store/selection.ts';
import { listLines } from './light-lines.ts';
import { locateMarks } from './locate-marks.ts';

const design = {
  ...newDesign(''),
  keyboard: readKeyboard([{ TEXT: 'A' }, { TEXT: 'B' }, { TYPE: 'NEWLINE' }, { TEXT: 'C' }]).document,
};
const [a, b, c] = design.keyboard.rows.flatMap(({ buttons }) => buttons.map(({ id }) => id));

/** The marked part of each line that has one, behind a sign of what it is. */
function marksOf(selection: Selection | null, style: 'pretty' | 'compact'): string[] {
  const text = writeJson(design, 'keyboard', style);
  const sign = { lead: '>', other: '+' };
  return listLines(text, [], locateMarks(text, design, 'keyboard', selection)).flatMap(({ mark, pieces }) =>
    mark
      ? [`${sign[mark]} ${pieces.map((piece) => piece.text.trim()).join('')}`]
      : pieces.flatMap((piece) => (piece.mark ? [`${sign[piece.mark]} ${piece.text}`] : [])),
  );
}

test.each<[string, Selection | null, pretty: string[], compact: string[]]>([
  ['nothing', null, [], []],
  ['a row', { kind: 'row', id: design.keyboard.rows[0]?.id ?? '' }, [], []],
  ['one', { kind: 'button', id: b ?? '' }, ['> {', '> "TEXT": "B"', '> },'], ['> {"TEXT":"B"}']],
  [
    'several, of which the last leads',
    { kind: 'button', id: c ?? '', more: [a ?? ''] },
    ['+ {', '+ "TEXT": "A"', '+ },', '> {', '> "TEXT": "C"', '> }'],
    ['+ {"TEXT":"A"}', '> {"TEXT":"C"}'],
  ],
  [
    'neighbours',
    { kind: 'button', id: a ?? '', more: [b ?? ''] },
    ['> {', '> "TEXT": "A"', '> },', '+ {', '+ "TEXT": "B"', '+ },'],
    ['> {"TEXT":"A"}', '+ {"TEXT":"B"}'],
  ],
])('the lines of what is selected are marked: %s', (_name, selection, pretty, compact) => {
  expect(marksOf(selection, 'pretty')).toEqual(pretty);
  expect(marksOf(selection, 'compact')).toEqual(compact);
});
