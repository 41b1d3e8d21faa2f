import type { Same } from '../same.ts';
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

const parts = {
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

export type Key = keyof typeof parts;
export type Dictionary = Same<typeof parts>;

export const dictionary: Dictionary = parts;
