import type { Phrase } from '../../json/issue.ts';
import type { JsonObject } from '../../json/json.ts';
import { storeKeyboard } from '../validator/trace-keyboard.ts';
import { type PressEffect, pressButton } from './press-button.ts';
import { type RaisedEvent, raiseEvents } from './raise-events.ts';
import { whyNoEvent } from './why-no-event.ts';

/** A button of one kind, and what a press on it does. */
export interface ExamplePress {
  readonly kind: PressEffect['kind'];
  /** As it is written into a keyboard. */
  readonly button: JsonObject;
  readonly effect: PressEffect;
  /** What the bot receives, once for each way of delivery. */
  readonly events: readonly RaisedEvent[];
  /** Why it receives nothing; null when it does. */
  readonly whyNot: Phrase | null;
}

const MESSAGE = 'Which one?';
const BUTTONS: readonly JsonObject[] = [
  { TEXT: 'Help', COMMAND: 'help', COMMAND_PARAMS: 'topic:7' },
  { TEXT: 'Yes', ACTION: 'SEND', ACTION_VALUE: 'Yes' },
  { TEXT: 'Type it', ACTION: 'PUT', ACTION_VALUE: '/help ' },
  { TEXT: 'Copy it', ACTION: 'COPY', ACTION_VALUE: 'INV-4821' },
  { TEXT: 'Call', ACTION: 'CALL', ACTION_VALUE: '+12025550100' },
  { TEXT: 'Chat', ACTION: 'DIALOG', ACTION_VALUE: 'chat1' },
  { TEXT: 'Site', LINK: 'https://example.com/' },
  { TEXT: 'App', APP_ID: 12 },
  { TEXT: 'Off', COMMAND: 'help', DISABLED: 'Y' },
];

/** A press on each kind of button, with invented ids and tokens that are plainly false. */
export function examplePresses(): readonly ExamplePress[] {
  return BUTTONS.flatMap((button) => {
    const params = { BOT_ID: 456, DIALOG_ID: 'chat5', MESSAGE, KEYBOARD: { BUTTONS: [button] } };
    const answer = storeKeyboard('im.message.add', params);
    const [stored] = answer.outcome === 'stored' ? answer.buttons : [];
    if (stored?.TYPE !== 'BUTTON') return [];
    const effect = pressButton(stored);
    const events = raiseEvents({ effect, stored, message: MESSAGE });
    return [{ kind: effect.kind, button, effect, events, whyNot: whyNoEvent(effect) }];
  });
}
