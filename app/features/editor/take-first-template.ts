import { FIRST_TEMPLATES } from '../../core/templates/first-templates.ts';
import type { TemplateLanguage } from '../../core/templates/template.ts';
import { editorStore } from '../../store/editor-store.ts';
import { templateCommand } from '../../store/template-command.ts';

/** Takes one of the three templates of an empty board in, and gives the id of its first button. */
export function takeFirstTemplate(id: string, language: TemplateLanguage): string | null {
  const template = FIRST_TEMPLATES.find((one) => one.id === id);
  return template ? templateCommand(editorStore, template, language, 'replace') : null;
}
