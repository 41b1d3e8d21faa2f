import { actions } from '../actions.ts';
import { app } from '../app.ts';
import { convert } from '../convert.ts';
import { editor } from '../editor.ts';
import { exporting } from '../export.ts';
import { fields } from '../fields.ts';
import { inspector } from '../inspector.ts';
import { json } from '../json.ts';
import { templates } from '../keyboards/templates.ts';
import { clipboard } from '../page/clipboard.ts';
import { keys } from '../page/keys.ts';
import { several } from '../page/several.ts';
import { preview } from '../preview.ts';
import { problems } from '../problems.ts';
import type { Same } from '../same.ts';

const parts = {
  ...actions,
  ...app,
  ...clipboard,
  ...convert,
  ...editor,
  ...exporting,
  ...fields,
  ...inspector,
  ...json,
  ...keys,
  ...preview,
  ...problems,
  ...several,
  ...templates,
};

/** A text that the first sight, and what is pressed in it, can need: there before anything is drawn. */
export type FirstKey = keyof typeof parts;
export type FirstDictionary = Same<typeof parts>;

export const first: FirstDictionary = parts;
