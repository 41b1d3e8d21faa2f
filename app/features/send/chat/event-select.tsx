import { useStore } from 'zustand';
import { isJsonObject } from '../../../core/json/json.ts';
import { fullName } from '../../../core/portal/server/portal-users.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { builtInStore, type ReceivedEvent, selectReceived } from '../../../portal-client/call/built-in-store.ts';
import { Select } from '../../../ui/field.tsx';

/** The events that have reached the bots, the newest first: when, whom, and what was said. */
export function EventSelect() {
  const { t, language } = useI18n();
  const received = useStore(builtInStore, (state) => state.received);
  const users = useStore(builtInStore, (state) => state.portal.users);
  const shown = useStore(builtInStore, selectReceived);
  if (shown === null) return null;
  const labelOf = ({ at, botId, payload }: ReceivedEvent) => {
    const time = new Date(at).toLocaleTimeString(language, { hourCycle: 'h23' });
    const bot = users.find(({ id }) => id === botId);
    return [time, bot ? fullName(bot) : botId, sayingOf(payload)].join(' · ');
  };
  return (
    <Select
      aria-label={t('send.builtIn.event')}
      className="grow basis-40"
      options={received.toReversed().map((one) => ({ value: String(one.eventId), label: labelOf(one) }))}
      value={String(shown.eventId)}
      onValue={(value) => builtInStore.setState({ event: Number(value) })}
    />
  );
}

/** The command that was called, or what was written. */
function sayingOf({ data }: ReceivedEvent['payload']): string {
  const { command, message } = isJsonObject(data) ? data : {};
  if (isJsonObject(command)) return `${command.command} ${command.params}`.trim();
  return isJsonObject(message) ? String(message.text) : '';
}
