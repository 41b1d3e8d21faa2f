/**
 * A line of PHP 8 that reads an environment variable or fails with its name.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function readPhpVariable(name: string, variable: string): string {
  return `$${name} = getenv('${variable}') ?: throw new RuntimeException('Set ${variable} first.');\n`;
}
