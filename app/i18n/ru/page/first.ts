import type { FirstDictionary } from '../../en/page/first.ts';
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
import { keys } from './keys.ts';

export const first: FirstDictionary = {
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
