import { newDesign } from '../../core/keyboard/design.ts';
import { type FoundRequest, replaceWith } from '../../core/request/take-request.ts';
import { noteLanguage } from '../../core/variables/note-language.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import { openAdded } from '../../store/keep/library.ts';
import { showToast } from '../../ui/live.tsx';

/** Makes a keyboard of its own of each, opens the first, and offers the way back; false when the browser does not keep them. */
export async function openAsNew(found: readonly FoundRequest[], t: Translate): Promise<boolean> {
  const empty = newDesign(t('app.defaultMessage'));
  try {
    const back = await openAdded(found.map((one) => noteLanguage(replaceWith(empty, one), one)));
    const said = found.length > 1 ? t('import.madeNew', { count: found.length }) : t('import.madeOne');
    showToast(said, back ? { label: t('library.goBack'), run: () => void back() } : undefined);
    return true;
  } catch {
    showToast(t('library.failed'));
    return false;
  }
}
