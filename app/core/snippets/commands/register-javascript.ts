import { writeJsLiteral } from '../write-literal.ts';
import { AROUND, LIST_NOTE, REGISTERING, type Registration } from './registration.ts';

/** A module for Node.js 18 and later without packages. Errors are told by their message alone. */
export function registerJavascript({ version, botId, commands }: Registration): string {
  const { bot, secret, variable, name, handler } = AROUND[version];
  const variables = [
    'B24_WEBHOOK_URL',
    ...(botId === null ? ['B24_BOT_ID'] : []),
    variable,
    ...(handler === null ? [] : ['B24_HANDLER_URL']),
  ];
  const params = [
    `${bot}: ${botId ?? 'Number(B24_BOT_ID)'}`,
    `${secret}: ${variable}`,
    ...(handler === null ? ['fields: command'] : [`${handler}: B24_HANDLER_URL`, '...command']),
  ];
  return `// Registers the commands of one keyboard. Node.js 18 or later, nothing to install.
const { ${variables.map((one) => `${one} = ''`).join(', ')} } = process.env;
${handler === null ? '' : '// B24_HANDLER_URL is the address of the handler that gets the event.\n'}
// ${LIST_NOTE.join('\n// ')}
const commands = ${writeJsLiteral(commands)};

for (const command of commands) {
  try {
    // Unlike fetch, URL does not repeat a wrong address, which is a password, in its message.
    const url = new URL(\`\${B24_WEBHOOK_URL.replace(/\\/+$/, '')}/${REGISTERING[version]}\`);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ ${params.join(', ')} }),
    });
    const { result, error, error_description: description } = await response.json();
    if (error) throw new Error(\`\${error}: \${description}\`);
    console.log(\`\${command.${name}}: \${result${version === 2 ? '.command.id' : ''}}\`);
  } catch (error) {
    console.error(\`\${command.${name}}: \${error.message}\`);
    process.exitCode = 1;
  }
}
`;
}
