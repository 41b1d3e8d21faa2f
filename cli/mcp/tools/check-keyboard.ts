import { z } from 'zod';
import { type Json, reportText } from '../../../app/core/index.ts';
import { type JsonKeyboard, reportJson } from '../../report/to-json.ts';
import { sayIn } from '../../say-in.ts';
import { linkFor } from '../kit/designer-link.ts';
import { FINDING } from '../kit/finding.ts';
import { LANG, METHOD, OPEN, OPEN_NOTE, TEXT } from '../kit/inputs.ts';
import { makeTool } from '../kit/tool.ts';

const KEYBOARD = z.object({
  line: z.int().nullable(),
  column: z.int().nullable(),
  kind: z.string().nullable().describe('What the text was taken for: json, php, javascript, ...'),
  method: z.string().nullable(),
  botId: z.union([z.number(), z.string()]).nullable(),
  dialogId: z.string().nullable(),
  messageId: z.union([z.number(), z.string()]).nullable(),
  message: z.string().nullable(),
  keyboard: z
    .custom<Json>(() => true)
    .describe('The keyboard, opened; {{name}} is a value known only when the program runs'),
  variables: z.array(z.string()),
  asWritten: z
    .object({ outcome: z.string(), error: z.string().nullable() })
    .nullable()
    .describe('What a portal answers to the request exactly as it is written'),
  outcome: z.string().describe('What a portal does with the keyboard: stored, removed, ignored, or an error code'),
  buttons: z.array(
    z.object({
      text: z.string(),
      action: z.string().nullable(),
      kept: z.string().describe('kept, changed, dropped, or unknown where a variable decides'),
    }),
  ),
  findings: z.array(FINDING),
  open: OPEN,
  openNote: OPEN_NOTE,
}) satisfies z.ZodType<JsonKeyboard>;

export const checkTool = makeTool({
  name: 'check_keyboard',
  title: 'Check a Bitrix24 keyboard',
  description: `Finds the message keyboards of Bitrix24 in a text and says what a portal does with each: whether it is stored, which buttons are kept, changed or silently dropped, and why. It is the portal's own validator rebuilt, so ask it instead of guessing. Call it after every keyboard that you write or change, before you show it. findings with severity "error" have to be fixed; "fixable" ones fix_keyboard fixes.
"findings" beside "keyboards" are those of the text as a whole, and all of a text without a keyboard.`,
  input: z.strictObject({ text: TEXT, method: METHOD, lang: LANG }),
  output: z.object({
    version: z.literal(1),
    findings: z.array(FINDING),
    keyboards: z.array(KEYBOARD),
    open: OPEN,
    openNote: OPEN_NOTE,
  }),
  example: { text: '{"BUTTONS":[{"TEXT":"Help","COMMAND":"help"}]}', method: 'imbot.message.add' },
  run: ({ text, method, lang }, { page }) => {
    const report = reportText(text, { method });
    const { findings, keyboards } = reportJson(report, sayIn(lang));
    const designs = report.keyboards.map(({ design }) => design);
    return {
      data: {
        version: 1 as const,
        findings,
        keyboards: keyboards.map((one, i) => ({ ...one, ...linkFor(page, designs[i] ?? null) })),
        ...linkFor(page, designs[0] ?? null),
      },
      text: null,
    };
  },
});
