import type { CallToolResult, Tool as ListedTool } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { type Json, listSecrets, maskSecrets, maskText } from '../../../app/core/index.ts';

/** What a tool knows of the world around it. */
export interface ToolContext {
  /** The address of the designer's page. */
  readonly page: string;
}

/** Something that whoever called can put right; its message is all that is told. */
export class ToolError extends Error {}

/** The same without a way to change it: what the core gives is like that. */
type Given<Data> = Data extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : Data extends object
    ? { readonly [Name in keyof Data]: Given<Data[Name]> }
    : Data;

/** What a tool gives: data that fit its schema, and the same as a text to be read; null where the data are the text. */
interface ToolAnswer<Data> {
  readonly data: Given<Data>;
  readonly text: string | null;
}

interface ToolParts<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** Arguments that work: shown in the description, and to whoever sent others. */
  readonly example: z.input<Input>;
  readonly run: (input: z.output<Input>, context: ToolContext) => ToolAnswer<z.input<Output>>;
}

/** A tool as the server has it. */
export interface Tool {
  readonly listed: ListedTool;
  readonly example: object;
  /** Never throws. */
  readonly call: (args: unknown, context: ToolContext) => CallToolResult;
}

/** The same for all of them: they look at a text and change nothing, here or elsewhere. */
const HINTS = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false } as const;

export function makeTool<Input extends z.ZodObject, Output extends z.ZodObject>(parts: ToolParts<Input, Output>): Tool {
  const { name, title, description, input, output, example, run } = parts;
  const shown = `${description}\n\nExample: ${JSON.stringify(example)}`;
  return {
    listed: {
      name,
      title,
      description: shown,
      inputSchema: toSchema(input, 'input'),
      outputSchema: toSchema(output, 'output'),
      annotations: { title, ...HINTS },
    },
    example,
    call: (args, context) => {
      try {
        const read = input.safeParse(args ?? {});
        if (!read.success)
          return refuseCall(`${name} was not understood. ${explain(read.error)} ${exampleOf(example)}`);
        const { data, text } = run(read.data, context);
        // What is a secret in the text is one in the answer too, wherever it stands there.
        const exact = listSecrets(Object.values(read.data).filter((value) => typeof value === 'string'));
        const masked = maskSecrets(data as unknown as Json, { exact }) as Record<string, unknown>;
        return {
          content: [{ type: 'text', text: text === null ? JSON.stringify(masked) : maskText(text, { exact }) }],
          structuredContent: masked,
        };
      } catch (error) {
        // What went wrong inside may quote the text, and so a secret of it.
        const why = error instanceof ToolError ? error.message : 'It could not be done: this is an error of the tool.';
        return refuseCall(`${name}: ${why}`);
      }
    },
  };
}

/** An answer that says what is wrong. */
export function refuseCall(message: string): CallToolResult {
  return { content: [{ type: 'text', text: maskText(message) }], isError: true };
}

function exampleOf(example: object): string {
  return `An example of what it takes: ${JSON.stringify(example)}`;
}

/** What is wrong with each argument; never its value, which may be long or a secret. */
function explain(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `${path.length === 0 ? '' : `${path.join('.')}: `}${message}.`)
    .join(' ');
}

function toSchema(schema: z.ZodObject, io: 'input' | 'output'): ListedTool['inputSchema'] {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest as ListedTool['inputSchema'];
}
