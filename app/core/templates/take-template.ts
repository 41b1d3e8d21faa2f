import { isJsonObject, type Json } from '../json/json.ts';
import { getBotId } from '../keyboard/bot-id.ts';
import { type Design, newDesign, type VariableSetting } from '../keyboard/design.ts';
import { appendTo, type FoundRequest, NOTHING_FOUND, replaceWith } from '../request/take-request.ts';
import type { InLanguages, Template, TemplateButton, TemplateLanguage } from './template.ts';

/** The template as a design of its own, in this language. Worked out once for each. */
export function templateDesign(template: Template, language: TemplateLanguage): Design {
  const known = designs.get(template) ?? {};
  const made = known[language] ?? takeTemplate(newDesign(''), template, language, 'replace');
  designs.set(template, { ...known, [language]: made });
  return made;
}

const designs = new WeakMap<Template, Partial<Record<TemplateLanguage, Design>>>();

/**
 * The design with a template in place of its message, method and keyboard, or with the template's rows below its own. Ids that a
 * person has typed stay, so do the name and the samples.
 */
export function takeTemplate(
  design: Design,
  template: Template,
  language: TemplateLanguage,
  way: 'replace' | 'append',
): Design {
  const found = readTemplate(template, language, isNothing(getBotId(design.keyboard)));
  const taken = way === 'replace' ? replaceWith(design, found) : appendTo(design, found);
  const variables = { ...samplesIn(template, language), ...design.variables };
  const name = way === 'replace' && design.name === '' ? template.name[language] : design.name;
  return { ...taken, name, ...(Object.keys(variables).length > 0 && { variables }) };
}

/** Without a bot its commands belong to a variable: a program knows it, and nothing is missing in the picture meanwhile. */
function readTemplate(
  { methods, message, rows }: Template,
  language: TemplateLanguage,
  needsBot: boolean,
): FoundRequest {
  const entries = rows.flatMap((row, i): Json[] => [
    ...(i === 0 ? [] : [{ TYPE: 'NEWLINE' }]),
    ...row.map((button) => fieldsIn(button, language)),
  ]);
  const hasCommands = rows.flat().some((button) => Object.hasOwn(button, 'COMMAND'));
  const keyboard = { ...(needsBot && hasCommands && { BOT_ID: '{{botId}}' }), BUTTONS: entries };
  // A text knows of no bot: one that is named already goes on owning the commands.
  return { ...NOTHING_FOUND, kind: 'text', method: methods[0], message: message[language], keyboard };
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '';
}

function fieldsIn(button: TemplateButton, language: TemplateLanguage): Json {
  return Object.fromEntries(Object.entries(button).map(([field, value]) => [field, sayIn(value, language)]));
}

function samplesIn({ samples }: Template, language: TemplateLanguage): Record<string, VariableSetting> {
  return Object.fromEntries(Object.entries(samples).map(([name, value]) => [name, { sample: sayIn(value, language) }]));
}

function sayIn(value: Json | InLanguages, language: TemplateLanguage): Json {
  return isJsonObject(value) && Object.hasOwn(value, language) ? (value[language] ?? null) : value;
}
