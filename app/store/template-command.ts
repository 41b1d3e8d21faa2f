import { takeTemplate } from '../core/templates/take-template.ts';
import type { Template, TemplateLanguage } from '../core/templates/template.ts';
import { type EditorStore, edit } from './editor-store.ts';

/**
 * Takes a template in, as one step: in place of what is there, or below it. Gives the id of the first button that came, for the focus;
 * nothing is selected, so that no field covers what came.
 */
export function templateCommand(
  store: EditorStore,
  template: Template,
  language: TemplateLanguage,
  way: 'replace' | 'append',
): string | null {
  const { keyboard } = store.getState().history.present;
  const old = new Set(way === 'append' ? keyboard.rows.flatMap(({ buttons }) => buttons) : []);
  edit(store, (design) => takeTemplate(design, template, language, way), { label: 'template', selection: null });
  const { rows } = store.getState().history.present.keyboard;
  return rows.flatMap(({ buttons }) => buttons).find((button) => !old.has(button))?.id ?? null;
}
