import { RotateCcw, ShieldCheck } from 'lucide';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { builtInStore, listDialogs } from '../../../portal-client/call/built-in-store.ts';
import { startOver } from '../../../portal-client/change-sent.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/field.tsx';
import { showToast } from '../../../ui/live.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { EventSelect } from './event-select.tsx';

interface ChatHeadProps {
  readonly shown: 'chat' | 'received';
  readonly onShown: (shown: 'chat' | 'received') => void;
}

/** What this is, which dialog is shown, and the way back to the beginning. */
export function ChatHead({ shown, onShown }: ChatHeadProps) {
  const { t } = useI18n();
  const begin = () => {
    startOver();
    onShown('chat');
    showToast(t('send.builtIn.startedOver'));
  };
  return (
    <header className="shrink-0">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 px-4 py-1 max-wide:px-3">
        <Segmented
          label={t('send.builtIn.show')}
          value={shown}
          options={[
            { value: 'chat', label: t('send.builtIn.chat') },
            { value: 'received', label: t('send.builtIn.received') },
          ]}
          onValue={onShown}
        />
        {shown === 'chat' ? <DialogSelect /> : <EventSelect />}
        <Button small variant="ghost" icon={RotateCcw} className="ml-auto px-1.5! touch:min-w-11" onClick={begin}>
          <span className="@max-xl:sr-only">{t('send.builtIn.startOver')}</span>
        </Button>
      </div>
      <p className="flex items-center gap-1.5 bg-accent-bg px-4 py-0.5 max-wide:px-3 text-caption font-medium text-accent-strong">
        <Icon of={ShieldCheck} size={14} strokeWidth={1.75} className="shrink-0" />
        {t('send.builtIn.mark')}
      </p>
    </header>
  );
}

function DialogSelect() {
  const { t } = useI18n();
  const portal = useStore(builtInStore, (state) => state.portal);
  const chosen = useStore(builtInStore, (state) => state.chosen);
  const dialogs = useMemo(() => listDialogs(portal, chosen), [portal, chosen]);
  return (
    <Select
      aria-label={t('send.builtIn.dialog')}
      className="max-w-60 grow basis-40"
      options={dialogs.map(({ chatId, title }) => ({
        value: String(chatId),
        label: title === '' ? t('send.target.self') : title,
      }))}
      value={String(chosen)}
      onValue={(value) => builtInStore.setState({ chosen: Number(value), notice: null })}
    />
  );
}
