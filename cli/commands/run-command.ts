import { parseArgs } from 'node:util';
import { type Command, type ExitCode, type Surroundings, UsageError } from '../command.ts';
import { VERSION } from '../version.ts';
import { COMMANDS } from './commands.ts';

/** The name that it is called by. */
const PROGRAM = 'bitrix24-keyboard';

/** Runs the command that the arguments name (`check FILE`), or tells what there is. Never throws. */
export async function runCommand(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    around.out(overview());
    return 0;
  }
  if (name === '--version') {
    around.out(`${VERSION}\n`);
    return 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) {
    around.err(`There is no command "${name}". There are: ${COMMANDS.map((one) => one.name).join(', ')}.\n`);
    return 2;
  }
  try {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    if (values.help === true) {
      around.out(describeCommand(command));
      return 0;
    }
    return await command.run(positionals, values, around);
  } catch (error) {
    if (!(error instanceof UsageError) && !isParseError(error)) throw error;
    around.err(`${error.message}\nUsage: ${PROGRAM} ${command.name} ${command.usage}\n`);
    return 2;
  }
}

function isParseError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`);
  return `Usage: ${PROGRAM} COMMAND ...\n\n${lines.join('')}\n${PROGRAM} COMMAND --help tells more.\n`;
}

function describeCommand({ name, usage, summary }: Command): string {
  return `${summary}\n\nUsage: ${PROGRAM} ${name} ${usage}\n`;
}
