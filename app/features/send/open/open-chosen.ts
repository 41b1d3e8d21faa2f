import type { Translate } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { bindMessage, designOf, type OpenAs } from '../../../portal-client/open/open-message.ts';
import type { ShownMessage } from '../../../portal-client/shown-message.ts';
import { edit, editorStore } from '../../../store/editor-store.ts';
import { setPreferences } from '../../../store/set-preferences.ts';
import { sentView } from '../sent/sent-view.ts';

/**
 * Puts a message in the place of the present design, as one step that can be undone, and shows it among the sent ones, where it can
 * be updated, kept in step and read back. Gives what there is to say about it.
 */
export function openChosen(
  connection: Connection,
  dialogId: string,
  message: ShownMessage,
  as: OpenAs,
  t: Translate,
): string {
  const design = designOf(connection, dialogId, message, as);
  // Whatever is kept in step stops first: it would become this message.
  const stopped = as.kind === 'change' ? bindMessage(connection, message, design) : null;
  const first = design.keyboard.rows.flatMap(({ buttons }) => buttons)[0];
  edit(editorStore, () => design, {
    label: 'openMessage',
    selection: first ? { kind: 'button', id: first.id } : null,
  });
  editorStore.setState({ dialog: null, panel: 'build' });
  if (as.kind === 'copy') return t('open.doneCopy');
  sentView.setState({ view: 'message' });
  setPreferences(editorStore, { drawer: 'sent' });
  return stopped === null
    ? t('open.done', { id: message.id })
    : t('open.doneStopped', { id: message.id, live: stopped });
}
