import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { findResult } from '../request/method-result.ts';
import { concatText, DIALECTS } from './code-dialects.ts';
import { quoteString } from './quote-string.ts';
import { findSecretParam, SECRET, type SnippetOptions, type SnippetRequest } from './snippet.ts';
import { type NamedValues, nameWebhookValues, type OwnNames } from './write-values.ts';

const OWN: OwnNames = {
  taken:
    'context json errors fmt log url os time b24 client params ctx response err refused unreachable result id done setting run inJSON toJSON',
  hidden: 'context json errors fmt log url time b24 client setting inJSON toJSON',
};

/** A Go program with the official SDK, github.com/bitrix24/b24gosdk, laid out as gofmt does. */
export function writeGo(request: SnippetRequest, options?: SnippetOptions): string {
  const secret = findSecretParam(request.method);
  const values = nameWebhookValues(DIALECTS.go, request, OWN, options);
  const text = (value: string) => concatText(DIALECTS.go, values, value);
  const params = writeGoLiteral(values.request.params, '\t', `setting("${secret?.variable}")`, text);
  return `// go mod init example && go get github.com/bitrix24/b24gosdk
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/url"
	"os"
	"time"

	b24 "github.com/bitrix24/b24gosdk"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
${values.declare()}	client := b24.NewClient(setting("B24_WEBHOOK_URL"))
	params := ${params}

	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	response, err := client.Core().Call(ctx, "${request.method}", params)
	var refused *b24.APIError
	if errors.As(err, &refused) {
		return fmt.Errorf("%s: %s", refused.Code, refused.Description)
	}
	// The text of this error quotes the address of the webhook, which is a password.
	var unreachable *url.Error
	if errors.As(err, &unreachable) {
		return unreachable.Err
	}
	if err != nil {
		return err
	}

${showResult(request.method)}
	return nil
}

// setting reads an environment variable that must be set.
func setting(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatalf("set %s first", name)
	}
	return value
}
${writeHelpers(values)}`;
}

/** What the code needs to put variables into texts of JSON. */
function writeHelpers({ uses }: NamedValues): string {
  const needsValue = uses.some(({ isBare }) => isBare);
  const needsText = uses.some(({ depth, isBare }) => depth > (isBare ? 1 : 0));
  return `${needsText ? IN_JSON : ''}${needsValue ? TO_JSON : ''}`;
}

const IN_JSON = `
// inJSON writes a text as it stands between the quotes of JSON.
func inJSON(text string) string {
	written, _ := json.Marshal(text)
	return string(written[1 : len(written)-1])
}
`;
const TO_JSON = `
// toJSON writes any value as JSON.
func toJSON(value any) string {
	written, _ := json.Marshal(value)
	return string(written)
}
`;

function showResult(method: string): string {
  const { key, isId } = findResult(method);
  const type = isId ? 'b24.ID' : 'bool';
  const name = isId ? 'id' : 'done';
  const field = isId ? 'ID' : 'Done';
  const declared = key === null ? `${name} ${type}` : `result struct {\n\t\t${field} ${type} \`json:"${key}"\`\n\t}`;
  const variable = key === null ? name : 'result';
  return `	var ${declared}
	if err := json.Unmarshal(response.Result, &${variable}); err != nil {
		return err
	}
	fmt.Println(${key === null ? name : `result.${field}`})`;
}

/** A line no longer than this stays one line; a tab counts as four blanks. */
const WIDTH = 100;

/**
 * The value as a Go literal, laid out to the letter as gofmt does: objects are `b24.Params`, lists of objects
 * `[]b24.Params`, other lists `[]any`. `secret` is the code that stands for the secret of a bot.
 */
export function writeGoLiteral(value: Json, indent = '', secret = '', text = quoteGo): string {
  return write(value, 'b24.Params', { indent, secret, text });
}

interface Place {
  readonly indent: string;
  readonly secret: string;
  /** The code of a text. */
  readonly text: (text: string) => string;
}

function quoteGo(text: string): string {
  return quoteString('go', text);
}

/** `type` is what an object is called: nothing in a list that names its items' type already. */
function write(value: Json, type: string, at: Place): string {
  if (value === SECRET) return at.secret;
  if (typeof value === 'string') return at.text(value);
  if (typeof value === 'number') return writeNumber(value);
  if (isJsonObject(value)) return writeObject(value, type, at);
  return isJsonList(value) ? writeList(value, at) : value === null ? 'nil' : String(value);
}

function writeObject(value: JsonObject, type: string, at: Place) {
  const inner = { ...at, indent: `${at.indent}\t` };
  const pairs = Object.entries(value).map(
    ([name, item]) => [quoteString('go', name), write(item, 'b24.Params', inner)] as const,
  );
  const line = `${type}{${pairs.map(([name, code]) => `${name}: ${code}`).join(', ')}}`;
  return fits(value, line, at.indent) ? line : `${type}{\n${alignGo(pairs, inner.indent)}${at.indent}}`;
}

function writeList(value: readonly Json[], at: Place): string {
  const inner = { ...at, indent: `${at.indent}\t` };
  const typed = value.length > 0 && value.every(isJsonObject);
  const items = value.map((item) => write(item, typed ? '' : 'b24.Params', inner));
  const type = typed ? '[]b24.Params' : '[]any';
  const line = `${type}{${items.join(', ')}}`;
  if (fits(value, line, at.indent)) return line;
  return `${type}{\n${items.map((item) => `${inner.indent}${item},\n`).join('')}${at.indent}}`;
}

function fits(value: Json, line: string, indent: string): boolean {
  const nests = Object.values(value ?? {}).some((item) => typeof item === 'object' && item !== null);
  return line.endsWith('{}') || (!nests && indent.length * 4 + line.length <= WIDTH);
}

/** A number without a type is an int, which on some machines ends at 2 to the power of 31. */
function writeNumber(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) < 2 ** 31) return String(value);
  return `${Number.isSafeInteger(value) ? 'int64' : 'float64'}(${value})`;
}

/** Names up to this many bytes are aligned whatever their lengths are. */
const SHORT = 40;
/** A longer name is aligned only with names not so many times longer or shorter. */
const RATIO = 2.5;

interface Section {
  lines: (readonly [name: string, code: string])[];
  /** The sum of the logarithms of the sizes so far. */
  sum: number;
  /** The size of the name before in bytes; 0 when its value takes several lines. */
  previous: number;
}

/**
 * Entries of a Go literal, one a line, with their values in a column where gofmt puts them in one: over a run of lines
 * whose values take one line each and whose names are short or of much the same length. A lone entry is a column of its own.
 * https://pkg.go.dev/cmd/gofmt
 */
export function alignGo(pairs: readonly (readonly [name: string, code: string])[], indent: string): string {
  const sections: Section[] = [];
  for (const pair of pairs) {
    const size = pair[1].includes('\n') ? 0 : countBytes(pair[0]);
    const last = sections.at(-1);
    if (last && joins(last, size)) {
      last.lines.push(pair);
      last.sum += Math.log(size);
      last.previous = size;
    } else {
      sections.push({ lines: [pair], sum: size > 0 ? Math.log(size) : 0, previous: size });
    }
  }
  return sections.flatMap(({ lines }) => writeLines(lines, indent)).join('');
}

function joins({ lines, sum, previous }: Section, size: number): boolean {
  if (previous === 0 || size === 0) return false;
  if (previous <= SHORT && size <= SHORT) return true;
  const ratio = size / Math.exp(sum / lines.length);
  return RATIO * ratio > 1 && ratio < RATIO;
}

function writeLines(lines: Section['lines'], indent: string): string[] {
  const width = Math.max(...lines.map(([name]) => [...name].length));
  return lines.map(([name, code]) => `${indent}${name}:${' '.repeat(width - [...name].length + 1)}${code},\n`);
}

function countBytes(text: string): number {
  return [...text].reduce((sum, sign) => sum + bytesOf(sign.codePointAt(0) ?? 0), 0);
}

function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
