import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { isDialogId } from '../../../core/rules/kit/read-address.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { can, connectionStore, selectConnection } from '../../../portal-client/connection-store.ts';
import { readMessageAddress } from '../../../portal-client/open/message-address.ts';
import { type OpenAs, planOpening } from '../../../portal-client/open/open-message.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { offerUndo } from '../../../store/undo-offer.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field, TextInput } from '../../../ui/field.tsx';
import { showToast } from '../../../ui/live.tsx';
import { ConnectCard } from '../connect/connect-card.tsx';
import { stopRepeats } from '../parts/stop-repeats.ts';
import { TargetPicker } from '../target/target-picker.tsx';
import { listOptions, MessageList } from './message-list.tsx';
import { OpenAsView } from './open-as.tsx';
import { openChosen } from './open-chosen.ts';
import { useMessage, useMessages } from './use-messages.ts';

const close = () => editorStore.setState({ dialog: null });

/** Opens a message of the portal as a design that stays bound to it: found by its link, or among the last ones of a dialog. */
export function OpenDialog() {
  const { t } = useI18n();
  const connection = useStore(connectionStore, selectConnection);
  const [link, setLink] = useState('');
  const [dialogId, setDialogId] = useState('');
  const [clicked, setClicked] = useState<number | null>(null);
  const [picked, setPicked] = useState<'imbot' | 'imbot.v2' | null>(null);
  const webhookRef = useRef<HTMLInputElement>(null);
  const linkRef = useRef<HTMLInputElement>(null);
  // Until the portal has told what may be done there is nothing to choose from.
  const isKnown = connection !== null && connection.state !== 'checking';
  const canRead = isKnown && can(connection.scopes, 'readBack');
  useEffect(() => webhookRef.current?.focus(), []);
  useEffect(() => {
    const { activeElement } = document;
    if (canRead && (activeElement === document.body || activeElement?.tagName !== 'INPUT')) linkRef.current?.focus();
  }, [canRead]);

  const address = connection && link.trim() !== '' ? readMessageAddress(link, connection.gate) : null;
  const problem = address && 'problem' in address ? address.problem : null;
  const wantedId = address && 'messageId' in address ? address.messageId : null;
  const dialog = canRead && isDialogId(dialogId.trim()) ? dialogId.trim() : null;
  const read = useMessages(canRead ? connection : null, dialog);
  const wanted = useMessage(canRead ? connection : null, dialog, wantedId);
  const chosen = clicked ?? wantedId;
  const message = listOptions(read, wanted).find(({ id }) => id === chosen) ?? null;
  const authors = new Map([...wanted.authors, ...read.authors]);
  const planned = connection && message ? planOpening(connection, message, authors) : null;
  const as = planned && withFamily(planned, picked);

  const type = (text: string) => {
    setLink(text);
    setClicked(null);
    const named = connection && readMessageAddress(text, connection.gate);
    if (named && 'dialogId' in named && named.dialogId !== null) setDialogId(named.dialogId);
  };
  const submit = (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault();
    if (!connection || !message || !as || !dialog) return;
    const told = openChosen(connection, dialog, message, as, t);
    showToast(told, { label: t('action.undo'), ...offerUndo(editorStore) });
  };
  return (
    <Dialog title={t('open.title')} onClose={close}>
      <form
        noValidate
        onSubmit={submit}
        onKeyDownCapture={stopRepeats}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      >
        {/* The list of dialogs needs room below its field. */}
        <div className={classNames('grid content-start gap-4 p-4', canRead && 'min-h-[min(34rem,68dvh)]')}>
          <ConnectCard required={false} fieldRef={webhookRef} onDone={() => linkRef.current?.focus()} />
          {connection === null && <p className="text-muted">{t('open.connectFirst')}</p>}
          {isKnown && !canRead && (
            <p className="text-warn">{`${t('open.noScope')} ${t('send.tick', { scopes: 'im' })}`}</p>
          )}
          {canRead && (
            <>
              <Field label={t('open.link')} hint={t('open.linkHint')} error={linkError()}>
                {(control) => (
                  <TextInput
                    {...control}
                    ref={linkRef}
                    value={link}
                    placeholder={t('open.linkPlaceholder')}
                    inputMode="url"
                    autoCapitalize="off"
                    autoCorrect="off"
                    onText={type}
                  />
                )}
              </Field>
              <TargetPicker
                isRead
                connection={connection}
                value={dialogId}
                onValue={(id) => {
                  setDialogId(id);
                  setClicked(null);
                  // The link led to another dialog; a number alone goes on to be looked for.
                  if (address && 'dialogId' in address && address.dialogId !== null) setLink('');
                }}
              />
              {dialog === null ? (
                <p className="text-caption text-muted">{t('open.chooseDialog')}</p>
              ) : (
                <MessageList read={read} wanted={wanted} chosen={chosen} onChoose={setClicked} />
              )}
              {message && as && (
                <OpenAsView connection={connection} message={message} as={as} picked={picked} onPick={setPicked} />
              )}
            </>
          )}
        </div>
        <footer className="sticky bottom-0 flex justify-end gap-2 border-t border-line-soft bg-panel px-4 py-3">
          <Button onClick={close}>{t('open.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={message === null}>
            {t('open.run')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );

  function linkError(): string | undefined {
    if (problem) return t(`open.problem.${problem}`);
    if (wantedId === null) return undefined;
    if (dialog === null) return t('open.needsDialog', { id: wantedId });
    const [shown] = wanted.messages;
    if (shown) return shown.deleted ? t('open.deleted', { id: wantedId }) : undefined;
    return wanted.isRead ? t('open.absent', { id: wantedId }) : undefined;
  }
}

/** A bot's message by the methods that were chosen by hand. */
function withFamily(as: OpenAs, picked: 'imbot' | 'imbot.v2' | null): OpenAs {
  if (as.kind === 'copy' || as.botId === null || as.why === 'known' || picked === null) return as;
  return { ...as, family: picked };
}
