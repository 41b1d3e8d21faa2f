import { SendHorizontal } from 'lucide';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { fullName, membersOf } from '../../../core/portal/server/portal-users.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { builtInStore, OWNER } from '../../../portal-client/call/built-in-store.ts';
import { writeText } from '../../../portal-client/call/press-entry.ts';
import { IconButton } from '../../../ui/button.tsx';
import { TextInput } from '../../../ui/field.tsx';
import { useTold } from './use-told.ts';

/** Where the owner writes, and where buttons put their text. */
export function ChatLine() {
  const { t } = useI18n();
  const tell = useTold();
  const input = useStore(builtInStore, (state) => state.input);
  const isMine = useStore(builtInStore, ({ portal, chosen }) => membersOf(portal, chosen).includes(OWNER));
  const owner = useStore(builtInStore, ({ portal }) => portal.users.find(({ id }) => id === OWNER));
  const field = useRef<HTMLInputElement>(null);
  useEffect(
    () =>
      builtInStore.subscribe((state, before) => {
        // Only what did not come from typing: the cursor goes behind what a button has put there.
        const isPut = state.input !== before.input && state.input !== '';
        if (isPut && document.activeElement !== field.current) field.current?.focus();
      }),
    [],
  );
  if (!isMine)
    return <p className="shrink-0 border-t px-3 py-2 text-caption text-muted">{t('send.builtIn.lookOnly')}</p>;
  return (
    <form
      className="flex shrink-0 items-center gap-1 border-t px-4 py-1 max-wide:px-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (input.trim() === '') return;
        if (writeText(input)) builtInStore.setState({ input: '' });
        else tell(null);
      }}
    >
      <TextInput
        ref={field}
        aria-label={t('send.builtIn.input')}
        placeholder={t('send.builtIn.writeAs', { name: owner ? fullName(owner) : '' })}
        value={input}
        onText={(text) => builtInStore.setState({ input: text })}
      />
      <IconButton type="submit" icon={SendHorizontal} label={t('send.builtIn.post')} disabled={input.trim() === ''} />
    </form>
  );
}
