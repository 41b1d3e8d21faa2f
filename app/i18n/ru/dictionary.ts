import type { Dictionary } from '../en/dictionary.ts';
import { app } from './app.ts';
import { editor } from './editor.ts';
import { events } from './events.ts';
import { exporting } from './export.ts';
import { inspector } from './inspector.ts';
import { portal } from './portal.ts';
import { preview } from './preview.ts';
import { problems } from './problems.ts';
import { send } from './send.ts';
import { ui } from './ui.ts';

export const dictionary: Dictionary = {
  ...app,
  ...editor,
  ...events,
  ...exporting,
  ...inspector,
  ...portal,
  ...preview,
  ...problems,
  ...send,
  ...ui,
};
