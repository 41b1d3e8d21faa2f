/** What Echo Bot says, by key, in the language of the page. */
export type BotWords = (
  key: `send.builtIn.bot.${'message' | 'command' | 'params' | 'noParams' | 'help'}`,
  params?: Readonly<Record<string, string>>,
) => string;

let load: () => Promise<BotWords> = async () => (key) => key;

/** How to load the words of Echo Bot: handed in by the page, since nothing here knows a language. */
export function giveBotWords(how: () => Promise<BotWords>): void {
  load = how;
}

/** The words of Echo Bot; their keys until the page has handed in its own. */
export function loadBotWords(): Promise<BotWords> {
  return load();
}
