import type { Dictionary } from '../en/dictionary.ts';
import { app } from './app.ts';
import { editor } from './editor.ts';
import { exporting } from './export.ts';
import { inspector } from './inspector.ts';
import { preview } from './preview.ts';
import { send } from './send.ts';
import { ui } from './ui.ts';

export const dictionary: Dictionary = { ...app, ...editor, ...exporting, ...inspector, ...preview, ...send, ...ui };
