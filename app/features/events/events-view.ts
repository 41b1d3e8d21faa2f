import { createStore } from 'zustand/vanilla';
import type { Design } from '../../core/keyboard/design.ts';
import { readBotCall } from '../../core/portal/events/bot-call.ts';
import { contextOf, EVENT_CONTEXT } from '../../core/portal/events/event-context.ts';
import { type EventForm, type RaisedEvent, raiseEvents } from '../../core/portal/events/raise-events.ts';
import { listCommands } from '../../core/snippets/handlers/write-handler.ts';
import type { HandlerTarget } from '../../core/snippets/quote-string.ts';
import type { Press } from '../../store/press-store.ts';

interface EventsView {
  readonly shown: 'log' | 'code';
  /** The press that was chosen, and the newest one at that time: a newer press is looked at first. */
  readonly chosen: { readonly id: number; readonly newest: number } | null;
  readonly form: EventForm;
  readonly target: HandlerTarget;
  readonly address: string;
}

/** How the panel is looked at. Kept in memory only: the address may be an internal one. */
export const eventsView = createStore<EventsView>(() => ({
  shown: 'log',
  chosen: null,
  form: 'v2-webhook',
  target: 'php',
  address: 'http://localhost:8080/',
}));

/** The press that is looked at: the chosen one until there is a newer one. */
export function findCurrent(presses: readonly Press[], chosen: EventsView['chosen']): Press | undefined {
  const newest = presses.at(-1);
  const wanted = chosen?.newest === newest?.id ? presses.find(({ id }) => id === chosen?.id) : undefined;
  return wanted ?? newest;
}

/** What the bot receives after a press in this design. Every command of the keyboard has an id of its own. */
export function listEvents(press: Press, design: Design, language: 'en' | 'ru'): readonly RaisedEvent[] {
  const name = readBotCall(press.effect, press.message)?.command?.name;
  const place = name === undefined ? -1 : listCommands(design.keyboard).indexOf(name);
  const commandId = EVENT_CONTEXT.commandId + Math.max(0, place);
  return raiseEvents(press, { commandId, ...contextOf(design), at: press.at, language });
}
