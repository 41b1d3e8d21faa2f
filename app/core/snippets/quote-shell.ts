/**
 * The text as one word of a POSIX shell. Between single quotes a shell reads no character but the quote itself; cmd and
 * PowerShell need another form. A NUL cannot be part of a word and is left out.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export function quoteShell(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", "'\\''")}'`;
}
