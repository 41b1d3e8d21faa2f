import type { Design } from '../../core/keyboard/design.ts';
import { readBotCall } from '../../core/portal/events/bot-call.ts';
import { contextOf, EVENT_CONTEXT } from '../../core/portal/events/event-context.ts';
import { type RaisedEvent, raiseEvents } from '../../core/portal/events/raise-events.ts';
import { listCommands } from '../../core/snippets/handlers/list-commands.ts';
import type { Press } from '../../store/press-store.ts';

/** What the bot receives after a press in this design. Every command of the keyboard has an id of its own. */
export function listEvents(press: Press, design: Design, language: 'en' | 'ru'): readonly RaisedEvent[] {
  const name = readBotCall(press.effect, press.message)?.command?.name;
  const place = name === undefined ? -1 : listCommands(design.keyboard).indexOf(name);
  const commandId = EVENT_CONTEXT.commandId + Math.max(0, place);
  return raiseEvents(press, { commandId, ...contextOf(design), at: press.at, language });
}
