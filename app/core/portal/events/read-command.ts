/** A line of a message that calls a bot's command. `name` without the slash. */
export interface CommandLine {
  readonly name: string;
  readonly params: string;
}

/**
 * The command that a text calls, read from its first line as the portal does it: a slash, the name up to the first blank,
 * the rest of the line as parameters. Null when the line is no command or its name is empty.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
 */
export function readCommand(text: string): CommandLine | null {
  const [, name = '', params = ''] = /^\/([^ \n]*) ?([^\n]*)/.exec(text) ?? [];
  return name === '' ? null : { name, params };
}

/**
 * The text that a button's stored command and parameters become before the portal reads it.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function commandText(command: string, params: string): string {
  return params === '' ? `/${command}` : `/${command} ${params}`;
}
