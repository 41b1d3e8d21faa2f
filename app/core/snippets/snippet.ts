import type { JsonObject } from '../json/json.ts';

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

/**
 * One way to write a request as code, with its tab and its file. Every writer gets a clean request: see `cleanRequest`.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export interface Snippet {
  readonly label: string;
  readonly language: 'shell' | 'powershell' | 'typescript' | 'javascript' | 'html' | 'php' | 'python' | 'go' | 'json';
  readonly fileName: string;
  readonly write: (request: SnippetRequest) => string;
}
