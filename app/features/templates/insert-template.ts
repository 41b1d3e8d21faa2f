import { templateDesign } from '../../core/templates/take-template.ts';
import type { Template, TemplateLanguage } from '../../core/templates/template.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { addKeyboards, openKeyboard } from '../../store/keep/library.ts';
import { templateCommand } from '../../store/template-command.ts';
import { offerUndo } from '../../store/undo-offer.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { announce, showToast } from '../../ui/live.tsx';

/** Takes a template in, closes the gallery and leads to the first button that came. What was there can be had back at once. */
export function insertTemplate(
  template: Template,
  language: TemplateLanguage,
  way: 'replace' | 'append',
  t: Translate,
): void {
  const hadButtons = editorStore.getState().history.present.keyboard.rows.length > 0;
  const id = templateCommand(editorStore, template, language, way);
  editorStore.setState({ dialog: null, panel: 'build' });
  const said = t('templates.inserted', { name: template.name[language] });
  if (hadButtons) showToast(said, { label: t('action.undo'), ...offerUndo(editorStore) });
  else announce(said);
  if (id !== null) focusSoon(`[data-chip-id="${id}"] button`);
}

/** Opens a template as a keyboard of its own; the present one stays in the library. */
export async function openTemplate(template: Template, language: TemplateLanguage, t: Translate): Promise<void> {
  const { name } = editorStore.getState().history.present;
  editorStore.setState({ dialog: null, panel: 'build' });
  try {
    const [id = ''] = await addKeyboards([templateDesign(template, language)]);
    if ((await openKeyboard(id)) !== 'opened') throw new Error('not opened');
  } catch {
    showToast(t('library.failed'));
    return;
  }
  showToast(t('library.created', { name: name.trim() === '' ? t('app.untitled') : name }));
  focusSoon('[data-chip-id] button');
}
