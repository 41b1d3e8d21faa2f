import { z } from 'zod';
import { fixText, listSecrets, maskText } from '../../../app/core/index.ts';
import { unifiedDiff } from '../../diff.ts';
import { findingJson } from '../../report/to-json.ts';
import { sayIn } from '../../say-in.ts';
import { linkFor } from '../kit/designer-link.ts';
import { FINDING } from '../kit/finding.ts';
import { LANG, METHOD, OPEN, OPEN_NOTE, textUpTo } from '../kit/inputs.ts';
import { makeTool } from '../kit/tool.ts';

/** After each fix the whole text is read again: a longer one would keep everybody waiting. */
const LONGEST_FIXED = 200_000;

export const fixTool = makeTool({
  name: 'fix_keyboard',
  title: 'Fix a Bitrix24 keyboard',
  description:
    'Fixes in the text itself what can be fixed without asking anybody; all else in it stays to the letter. It writes no file: take "text", or apply "diff" to the file. "left" is what is still wrong, and why: by-code (its place is made by code), no-fix (a person has to decide), other-form (the text is no request of a program), other-method (convert_keyboard to "v2" writes it), undone (it was tried, and the text did not read as it should afterwards). When hasSecrets is true the secrets in "text" are covered with x: then apply "diff" by hand, and never write "text" over a file.',
  input: z.strictObject({
    text: textUpTo(LONGEST_FIXED),
    method: METHOD,
    only: z.array(z.string().max(100)).max(100).optional().describe('Codes of findings: nothing else is fixed.'),
    lang: LANG,
  }),
  output: z.object({
    text: z.string(),
    hasSecrets: z.boolean(),
    diff: z.string().describe('A unified diff; empty when nothing was fixed'),
    fixed: z.array(FINDING).describe('With their places in the text as it was'),
    left: z.array(FINDING.extend({ why: z.string() })).describe('With their places in the text as it is'),
    open: OPEN,
    openNote: OPEN_NOTE,
  }),
  example: { text: '{"BUTTONS":[{"TEXT":"Site","LINK":"example.com"}]}' },
  run: ({ text, method, only, lang }, { page }) => {
    const fixed = fixText(text, { method, only });
    const say = sayIn(lang);
    const exact = listSecrets([text]);
    const covered = maskText(fixed.text, { exact });
    return {
      data: {
        text: covered,
        hasSecrets: covered !== fixed.text,
        diff: unifiedDiff('text', maskText(text, { exact }), covered),
        fixed: fixed.fixed.map((one) => findingJson(one, say)),
        left: fixed.left.map(({ finding, why }) => ({ ...findingJson(finding, say), why })),
        ...linkFor(page, fixed.report.keyboards[0]?.design ?? null),
      },
      text: null,
    };
  },
});
