import { wholeBraces } from '../json/find-braces.ts';
import { type Json, type JsonObject, wellFormed } from '../json/json.ts';
import type { CodeLanguage, Design } from '../keyboard/design.ts';
import { dropSecrets } from '../request/mask-secrets.ts';
import { namedFamily } from '../request/method-family.ts';

/** What a request can be written as: a tool or a language, and the way it signs in. */
export type SnippetTarget =
  | 'curl-webhook'
  | 'curl-oauth'
  | 'curl-powershell'
  | 'js-ts'
  | 'js-umd'
  | 'js-fetch'
  | 'bx24js'
  | 'php-sdk'
  | 'php-crest'
  | 'php-onpremise'
  | 'python-sdk'
  | 'python-requests'
  | 'go'
  | 'n8n'
  | 'json';

/** A call: the name of a REST method and its parameters. */
export interface SnippetRequest {
  readonly method: string;
  readonly params: JsonObject;
}

/** What is known of the variables of a request. */
export interface SnippetOptions {
  /** The language that they were all read from, in a text that the person at the page gave: never that of a link, a file or JSON. */
  readonly language?: CodeLanguage;
  /** What is said of each by its name: which of them are plain text, and which were read from another language. */
  readonly variables?: Design['variables'];
}

/**
 * One way to write a request as code, with its tab and its file. Every writer gets a clean request: see `cleanRequest`.
 */
export interface Snippet {
  readonly label: string;
  readonly language: 'shell' | 'powershell' | 'typescript' | 'javascript' | 'html' | 'php' | 'python' | 'go' | 'json';
  readonly fileName: string;
  readonly write: (request: SnippetRequest, options?: SnippetOptions) => string;
}

/** A parameter whose value only the owner of the bot knows, and the environment variable that code reads it from. */
interface SecretParam {
  readonly name: 'CLIENT_ID' | 'botToken';
  readonly variable: 'B24_CLIENT_ID' | 'B24_BOT_TOKEN';
}

/** Stands among the parameters where a secret belongs: writers compare by identity and write code in its place. */
export const SECRET: JsonObject = Object.freeze({});

const SECRETS = {
  CLIENT_ID: { name: 'CLIENT_ID', variable: 'B24_CLIENT_ID' },
  botToken: { name: 'botToken', variable: 'B24_BOT_TOKEN' },
} as const;

/**
 * The secret that a webhook call of this method needs besides the webhook itself: CLIENT_ID for bots of the first version,
 * botToken for those of the second. An application has neither.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 */
export function findSecretParam(method: string): SecretParam | null {
  const secret = namedFamily(method)?.secret;
  return secret ? SECRETS[secret] : null;
}

/**
 * The request without anything that signs it in, wherever it stands save in the keyboard, and with a method that is nothing but
 * letters, digits, dots and hyphens, so that no code can come in through it. Half of a character is written as U+FFFD.
 */
export function cleanRequest({ method, params }: SnippetRequest): SnippetRequest {
  return { method: method.replace(/[^\w.-]/g, ''), params: wellFormed(dropSecrets(params).params) };
}

/**
 * The parameters of a webhook call: `SECRET` stands behind the id of the bot, or in front when there is none. For a method
 * that needs no secret they stay as they are. A secret that is a variable keeps its place; `stays` tells by its source whether code
 * can read it as it is, or reads it from the environment too.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
 */
export function webhookParams(
  { method, params }: SnippetRequest,
  stays: (source: string) => boolean = () => false,
): JsonObject {
  const secret = findSecretParam(method);
  if (secret === null) return params;
  const given = params[secret.name];
  if (typeof given === 'string') return stays(wholeBraces(given) ?? '') ? params : { ...params, [secret.name]: SECRET };
  const entries: (readonly [string, Json])[] = Object.entries(params);
  const bot = entries.findIndex(([name]) => name === 'BOT_ID' || name === 'botId');
  return Object.fromEntries([...entries.slice(0, bot + 1), [secret.name, SECRET], ...entries.slice(bot + 1)]);
}

/**
 * Puts code in the place of `SECRET` in parameters that were written by `JSON.stringify` with two blanks a level. A text can
 * hold no line feed there, so the line of a top-level name is found for sure.
 */
export function fillSecret(json: string, name: string, code: string): string {
  const line = new RegExp(`^ {2}"${name}": \\{\\}`, 'm');
  return json.replace(line, () => `  "${name}":${code.startsWith('\n') ? '' : ' '}${code}`);
}
