import type { Json } from '../json/json.ts';
import type { CodeLanguage, Design, VariableSetting } from '../keyboard/design.ts';
import type { FoundRequest } from '../request/take-request.ts';
import { writeRequest } from '../request/write-request.ts';
import { findVariables } from './fill-variables.ts';

const LANGUAGES: readonly (string | null)[] = ['php', 'javascript', 'python', 'go', 'curl'] satisfies CodeLanguage[];

/**
 * The design in which the variables of what was taken in have the language that they were read from. Those of other texts have none,
 * whatever was known of their names before: code never takes up what came from elsewhere. The same object when nothing changes.
 */
export function noteLanguage(design: Design, found: FoundRequest): Design {
  const { kind, botId, dialogId, messageId, commandId, message, keyboard, closed = null, others } = found;
  const given: Json = [botId, dialogId, messageId, commandId, message, keyboard, closed, others];
  const sources = new Set(findVariables(given).map(({ source }) => source));
  if (sources.size === 0) return design;
  const language = LANGUAGES.includes(kind) ? (kind as CodeLanguage) : undefined;
  const { variables = {}, ...rest } = design;
  const settings = new Map<string, VariableSetting>(Object.entries(variables));
  let isChanged = false;
  for (const { name, source } of findVariables(writeRequest(design).params)) {
    const before = settings.get(name);
    if (!sources.has(source) || before?.language === language) continue;
    isChanged = true;
    const { language: _before, ...kept } = before ?? {};
    const setting = { ...kept, ...(language && { language }) };
    if (Object.keys(setting).length === 0) settings.delete(name);
    else settings.set(name, setting);
  }
  if (!isChanged) return design;
  return settings.size === 0 ? rest : { ...rest, variables: Object.fromEntries(settings) };
}
