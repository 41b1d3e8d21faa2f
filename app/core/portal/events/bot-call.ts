import type { PressEffect } from './press-button.ts';
import { type CommandLine, commandText, readCommand } from './read-command.ts';

/** What a press says to the bot, in whatever form it will arrive. */
export interface BotCall {
  /** Null for an ordinary message. */
  readonly command: CommandLine | null;
  /** Whether a button called the command, or a text that was sent. */
  readonly origin: 'keyboard' | 'textarea';
  /** What was sent: the command line, or the message. */
  readonly said: string;
  /** The text of the message that the event is about: that of the keyboard, or the new one. */
  readonly text: string;
}

/**
 * What a press says to the bot, null when it says nothing. A text that is sent calls a command when it begins with a slash,
 * as long as the bot has registered that command.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/events/on-im-command-add.html
 */
export function readBotCall(effect: PressEffect, message: string): BotCall | null {
  if (effect.kind === 'send') {
    const { text } = effect;
    return { command: readCommand(text), origin: 'textarea', said: text, text };
  }
  if (effect.kind !== 'command') return null;
  const said = commandText(effect.command, effect.params);
  const command = readCommand(said);
  return command && { command, origin: 'keyboard', said, text: message };
}
