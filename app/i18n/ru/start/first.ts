import type { FirstDictionary } from '../../en/start/first.ts';
import { actions } from '../actions.ts';
import { app } from '../app.ts';
import { editor } from '../editor.ts';
import { exporting } from '../export.ts';
import { firstInspector } from '../first/inspector.ts';
import { firstJson } from '../first/json.ts';
import { firstPreview } from '../first/preview.ts';
import { firstProblems } from '../first/problems.ts';
import { firstTemplates } from '../first/templates.ts';
import { keys } from '../page/keys.ts';
import { several } from '../page/several.ts';

export const first: FirstDictionary = {
  ...actions,
  ...app,
  ...editor,
  ...exporting,
  ...firstInspector,
  ...firstJson,
  ...firstPreview,
  ...firstProblems,
  ...firstTemplates,
  ...keys,
  ...several,
};
