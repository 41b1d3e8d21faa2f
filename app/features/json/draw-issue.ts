import type { Issue } from '../../core/json/issue.ts';
import { editorStore } from '../../store/editor-store.ts';
import { fixCommand } from '../../store/issues.ts';
import { drawLink } from './hover-key.ts';
import type { I18n } from './list-keys.ts';

/** What floats over a mark: the sentence, the page it rests on, and the way out. */
export function drawIssue(issue: Issue, { t, say }: I18n): HTMLElement {
  const box = document.createElement('div');
  box.append(`${say(issue)} `);
  if (issue.page) box.append(drawLink(issue.page, t('json.docs')));
  if (issue.fix) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = say(issue.fix.label);
    button.className = 'cm-mend';
    button.onclick = () => fixCommand(editorStore, [issue]);
    box.append(button);
  }
  return box;
}
