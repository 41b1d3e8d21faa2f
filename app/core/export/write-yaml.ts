import type { Json } from '../json/json.ts';

/**
 * A value as YAML in blocks, two blanks a level. Every text is quoted as JSON quotes it, which YAML reads the same, so that no
 * parser takes a Y, a no or a date for something else.
 * https://yaml.org/spec/1.2.2/
 */
export function writeYaml(value: Json): string {
  return `${writeLines(value).join('\n')}\n`;
}

/** The names that no parser takes for anything but a text. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

function writeLines(value: Json): readonly string[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [quote(value)];
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((one) => {
      const [first = '', ...rest] = writeLines(one);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  }
  return Object.entries(value as Readonly<Record<string, Json>>).flatMap(([name, one]) => {
    const key = PLAIN.test(name) && !WORDS.test(name) ? name : quote(name);
    const lines = writeLines(one);
    const isBlock = typeof one === 'object' && one !== null && Object.keys(one).length > 0;
    return isBlock ? [`${key}:`, ...lines.map((line) => `  ${line}`)] : [`${key}: ${lines[0] ?? ''}`];
  });
}

/** As JSON, with what YAML does not let stand in a text escaped as well. */
function quote(value: Json): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
