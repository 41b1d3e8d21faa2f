import { Copy } from 'lucide';
import { useId, useMemo } from 'react';
import { useStore } from 'zustand';
import { readBotCall } from '../../core/portal/events/bot-call.ts';
import type { RaisedEvent } from '../../core/portal/events/raise-events.ts';
import { whyNoEvent } from '../../core/portal/events/why-no-event.ts';
import { writeHandlerCurl } from '../../core/snippets/handlers/handler-curl.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import type { Press } from '../../store/press-store.ts';
import { settledStore } from '../../store/settled.ts';
import { Button } from '../../ui/button.tsx';
import { CodeView } from '../../ui/code-view.tsx';
import { TextInput } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { copyWithToast, describePress } from './describe-press.ts';
import { eventsView, listEvents } from './events-view.ts';

const FORMS = ['v1-webhook', 'v2-fetch', 'v2-webhook'] as const;

/** One press: what it did, and what the bot receives or why it receives nothing. */
export function PressDetail({ press }: { readonly press: Press }) {
  const { t, language, say } = useI18n();
  const reason = whyNoEvent(press.effect);
  const design = useStore(settledStore, (state) => state.design);
  const form = useStore(eventsView, (view) => view.form);
  const events = useMemo(() => listEvents(press, design, language), [press, design, language]);
  const event = events.find((one) => one.form === form);
  return (
    <div className="relative flex min-h-0 min-w-0 grow flex-col overflow-y-auto">
      <div className="px-4 pt-2">
        <p className="font-medium wrap-anywhere">{describePress(press.effect, t)}</p>
        <p className="text-caption text-muted empty:hidden">{noteOf(press, t) ?? (reason && say(reason))}</p>
      </div>
      {event && <Payload key={press.id} event={event} />}
    </div>
  );
}

function Payload({ event }: { readonly event: RaisedEvent }) {
  const { t } = useI18n();
  const id = useId();
  const address = useStore(eventsView, (view) => view.address);
  const code = JSON.stringify(event.payload, null, 2);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 px-4 pt-2">
        <Segmented
          label={t('events.form')}
          value={event.form}
          options={FORMS.map((value) => ({ value, label: t(`events.form.${value}`) }))}
          onValue={(form) => eventsView.setState({ form })}
        />
        <Button
          variant="ghost"
          small
          icon={Copy}
          className="ml-auto max-wide:order-1"
          onClick={() => void copyWithToast(code, t)}
        >
          {t('events.copyJson')}
        </Button>
        <div className="flex min-w-0 grow items-center gap-2 max-wide:basis-full wide:basis-64">
          <label htmlFor={id} className="shrink-0 text-caption text-muted">
            {t('events.address')}
          </label>
          <TextInput
            id={id}
            mono
            type="url"
            value={address}
            onText={(text) => eventsView.setState({ address: text })}
            className="h-7! touch:h-11!"
          />
        </div>
        <Button
          variant="ghost"
          small
          icon={Copy}
          className="max-wide:order-1"
          onClick={() => void copyWithToast(writeHandlerCurl(event, address), t)}
        >
          {t('events.copyCurl')}
        </Button>
      </div>
      <CodeView code={code} label={t('events.payload', { name: event.name })} className="shrink-0 px-4 py-2" />
    </>
  );
}

/** What holds only under a condition. */
function noteOf(press: Press, t: ReturnType<typeof useI18n>['t']): string | undefined {
  if (press.effect.kind !== 'send') return undefined;
  const isCommand = readBotCall(press.effect, press.message)?.command;
  return t(isCommand ? 'events.noteCommand' : 'events.noteMessage');
}
