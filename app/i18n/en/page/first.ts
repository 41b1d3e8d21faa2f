import { actions } from '../actions.ts';
import { app } from '../app.ts';
import { convert } from '../convert.ts';
import { editor } from '../editor.ts';
import { exporting } from '../export.ts';
import { fields } from '../fields.ts';
import { inspector } from '../inspector.ts';
import { json } from '../json.ts';
import { templates } from '../keyboards/templates.ts';
import { preview } from '../preview.ts';
import { problems } from '../problems.ts';
import type { Same } from '../same.ts';
import { keys } from './keys.ts';

const parts = {
  ...actions,
  ...app,
  ...convert,
  ...editor,
  ...exporting,
  ...fields,
  ...inspector,
  ...json,
  ...keys,
  ...preview,
  ...problems,
  ...templates,
};

/** A text that the first sight, and what is pressed in it, can need: there before anything is drawn. */
export type FirstKey = keyof typeof parts;
export type FirstDictionary = Same<typeof parts>;

export const first: FirstDictionary = parts;
