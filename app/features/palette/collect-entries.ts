import { templateDesign } from '../../core/templates/take-template.ts';
import type { Template, TemplateLanguage } from '../../core/templates/template.ts';
import { TEMPLATES } from '../../core/templates/templates.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import { ACTIONS } from '../../store/actions/actions.ts';
import { showKeys } from '../../store/actions/keys.ts';
import { editorStore } from '../../store/editor-store.ts';
import { type ListedKeyboard, openAdded, openKeyboard } from '../../store/keep/library.ts';
import { templateCommand } from '../../store/template-command.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { announce, showToast } from '../../ui/live.tsx';
import type { PaletteEntry } from './find-entries.ts';

/** All that the palette offers, as things stand now; keyboards as soon as they are known. */
export function collectEntries(
  keyboards: readonly Pick<ListedKeyboard, 'id' | 'name'>[],
  language: TemplateLanguage,
  t: Translate,
): readonly PaletteEntry[] {
  // The palette itself is open: what matters is whether it could be done without.
  const state = { ...editorStore.getState(), dialog: null };
  return [
    ...ACTIONS.filter(({ id }) => id !== 'commands').map(
      (action): PaletteEntry => ({
        id: `action:${action.id}`,
        kind: 'action',
        name: t(`action.${action.id}`),
        keys: showKeys(action),
        disabled: !action.enabled(state),
        run: () => action.run(editorStore),
      }),
    ),
    ...TEMPLATES.map(
      (template): PaletteEntry => ({
        id: `template:${template.id}`,
        kind: 'template',
        name: template.name[language],
        about: template.when[language],
        run: () => void take(template, language, t),
      }),
    ),
    ...keyboards.map(
      ({ id, name }): PaletteEntry => ({
        id: `keyboard:${id}`,
        kind: 'keyboard',
        name: titleOf(name, t),
        run: () => void open(id, titleOf(name, t), t),
      }),
    ),
  ];
}

/** Into an empty keyboard; beside one that has buttons it becomes a keyboard of its own, so that nothing is lost. */
async function take(template: Template, language: TemplateLanguage, t: Translate): Promise<void> {
  const { keyboard, name } = editorStore.getState().history.present;
  editorStore.setState({ panel: 'build' });
  if (keyboard.rows.length === 0) {
    const id = templateCommand(editorStore, template, language, 'replace');
    announce(t('templates.inserted', { name: template.name[language] }));
    focusSoon(`[data-chip-id="${id}"] button`);
    return;
  }
  try {
    const back = await openAdded([templateDesign(template, language)]);
    const said = t('library.created', { name: titleOf(name, t) });
    showToast(said, back ? { label: t('library.goBack'), run: () => void back() } : undefined);
    focusSoon('[data-chip-id] button');
  } catch {
    showToast(t('library.failed'));
  }
}

async function open(id: string, name: string, t: Translate): Promise<void> {
  try {
    const went = await openKeyboard(id);
    if (went === 'gone' || went === 'unreadable') showToast(t(`library.${went}`, { name }));
  } catch {
    showToast(t('library.failed'));
  }
}

function titleOf(name: string, t: Translate): string {
  return name.trim() === '' ? t('app.untitled') : name;
}
