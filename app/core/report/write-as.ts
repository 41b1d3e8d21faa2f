import { type MarkdownWord, writeMarkdown } from '../export/write-markdown.ts';
import { writeYaml } from '../export/write-yaml.ts';
import { wellFormed } from '../json/json.ts';
import type { Design } from '../keyboard/design.ts';
import { listEntries } from '../keyboard/find-button.ts';
import { findMethod } from '../request/methods.ts';
import { writeFieldsForm, writeFormBody } from '../request/write-form-body.ts';
import { exportJson, writeRequest } from '../request/write-request.ts';
import type { SnippetTarget } from '../snippets/snippet.ts';
import { writeSnippet } from '../snippets/write-snippet.ts';

/** What a design can be written as: what the page opens again, and Markdown. */
export type WrittenKind =
  | 'json'
  | 'request'
  | 'keyboard'
  | 'list'
  | 'form'
  | 'address'
  | 'curl'
  | 'php'
  | 'javascript'
  | 'python'
  | 'go'
  | 'n8n'
  | 'yaml'
  | 'markdown';

/** All of them, the usual ones first, each with what it is in a few words. */
export const WRITTEN_KINDS: readonly { readonly id: WrittenKind; readonly what: string }[] = [
  { id: 'json', what: 'the parameters of the request as JSON' },
  { id: 'request', what: 'the same with the method: {"method", "params"}' },
  { id: 'keyboard', what: 'the keyboard alone as JSON' },
  { id: 'list', what: 'the list of its buttons alone as JSON' },
  { id: 'form', what: 'the parameters as the body of a form' },
  { id: 'address', what: 'the address of a webhook with the parameters' },
  { id: 'curl', what: 'a cURL command' },
  { id: 'php', what: 'PHP with CRest' },
  { id: 'javascript', what: 'JavaScript with fetch' },
  { id: 'python', what: 'Python with requests' },
  { id: 'go', what: 'Go' },
  { id: 'n8n', what: 'nodes for n8n' },
  { id: 'yaml', what: 'the parameters as YAML' },
  { id: 'markdown', what: 'a table and the JSON for a ticket' },
];

const CODE: Readonly<Partial<Record<WrittenKind, SnippetTarget>>> = {
  curl: 'curl-webhook',
  php: 'php-crest',
  javascript: 'js-fetch',
  python: 'python-requests',
  go: 'go',
  n8n: 'n8n',
};

/** A webhook of nobody: the secret in an address is its owner's to fill in. */
const WEBHOOK = 'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/';

/**
 * The design written as something else, with a line end at its end and without any secret. `word` gives the texts of a language; only
 * Markdown has some.
 */
export function writeAs(kind: WrittenKind, design: Design, word: (name: MarkdownWord) => string): string {
  const target = CODE[kind];
  if (target !== undefined) return writeTarget(target, design);
  const { method, params } = writeRequest(design);
  switch (kind) {
    case 'request':
      return json({ method, params });
    case 'keyboard':
      return `${exportJson(design, 'keyboard', 'pretty')}\n`;
    case 'list':
      return json(listEntries(design.keyboard).map(({ value }) => value));
    case 'form':
      return `${formOf(design)}\n`;
    case 'address':
      return `${WEBHOOK}${method}.json?${formOf(design)}\n`;
    case 'yaml':
      return writeYaml(wellFormed(params));
    case 'markdown':
      return wellFormed(writeMarkdown(design, word));
    default:
      return `${exportJson(design, 'request', 'pretty')}\n`;
  }
}

/** The request as code for this target. What is said of its variables goes along. */
export function writeTarget(target: SnippetTarget, design: Design): string {
  return writeSnippet(target, writeRequest(design), design.variables && { variables: design.variables });
}

function json(value: Parameters<typeof wellFormed>[0]): string {
  return `${JSON.stringify(wellFormed(value), null, 2)}\n`;
}

function formOf(design: Design): string {
  const { params } = writeRequest(design);
  return findMethod(design.method).version === 2 ? writeFieldsForm(params) : writeFormBody(params);
}
