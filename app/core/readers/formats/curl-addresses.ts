import { wholeSource } from '../text/source.ts';
import { curlCommands } from './curl-options.ts';

/**
 * The addresses that the first cURL line of a text goes to, without those that stand in its headers and bodies. An empty list
 * when the text has no cURL line.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export function curlAddresses(text: string): string[] {
  const options = curlCommands(wholeSource(text))[0] ?? [];
  return options.flatMap(({ name, value }) => (value !== null && (name === '' || name === 'url') ? [value.text] : []));
}
