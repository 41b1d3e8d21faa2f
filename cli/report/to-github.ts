import { type Severity, withoutSteering } from '../../app/core/index.ts';
import type { FileReport } from './to-json.ts';
import { allFindings } from './to-text.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * The findings of a file as commands that make annotations of them.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubText(file: FileReport): string {
  return allFindings(file)
    .map(({ severity, line, column, code, message, page }) => {
      const place = line === null ? {} : { line: String(line), col: String(column) };
      const named = Object.entries({ file: file.file, ...place, title: code });
      const properties = named.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',');
      return `::${COMMANDS[severity]} ${properties}::${escapeData(page === null ? message : `${message}\n${page}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return withoutSteering(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
