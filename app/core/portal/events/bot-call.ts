import type { PressEffect } from './press-button.ts';

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

/** A line of a message that calls a bot's command. `name` without the slash. */
export interface CommandLine {
  readonly name: string;
  readonly params: string;
}

/**
 * The command that a text calls, read from its first line as the portal does it: a slash, the name up to the first blank,
 * the rest of the line as parameters. Null when the line is no command or its name is empty.
 */
export function readCommand(text: string): CommandLine | null {
  const [, name = '', params = ''] = /^\/([^ \n]*) ?([^\n]*)/.exec(text) ?? [];
  return name === '' ? null : { name, params };
}

/** The text that a button's stored command and parameters become before the portal reads it. */
export function commandText(command: string, params: string): string {
  return params === '' ? `/${command}` : `/${command} ${params}`;
}
