import type { Json } from '../json/json.ts';
import type { Fields } from '../keyboard/document.ts';
import type { OWN_ACTIONS } from '../keyboard/fields.ts';

/** What a button can do. The five of ACTION are named by its values. */
export type ActionKind = 'LINK' | 'COMMAND' | (typeof OWN_ACTIONS)[number] | 'APP_ID';

/** What an input is called after: its field, or the kind of ACTION whose value it is. */
type InputName = ActionKind | 'COMMAND_PARAMS' | 'APP_PARAMS';

/** The texts that actions need: of a kind its name and what it does, of an input its label and a hint, of a sample its caption. */
export type ActionWord =
  | `button.${ActionKind}`
  | `button.${ActionKind}.does`
  | `input.${InputName}`
  | `input.${InputName}.hint`
  | SampleWord;

/** The texts that a sample is written with. */
export type SampleWord = `sample.${ActionKind}` | 'sample.CALL.value' | 'sample.SEND.value';

/** One input that an action needs. */
export interface ActionInput {
  readonly field: string;
  readonly name: InputName;
  readonly example: string;
}

/** One action: what it needs, and what makes a button that works at once. */
export interface ButtonAction {
  readonly kind: ActionKind;
  readonly inputs: readonly ActionInput[];
  /** The fields of the sample, save for its caption; a text in the language of the person is asked for. */
  readonly sample: (word: (name: SampleWord) => string) => Fields;
  /** The values of a sample, in any language, that stand for one only the person knows. */
  readonly examples?: readonly Json[];
  readonly deprecated?: true;
}

function input(name: InputName, example: string, field: string = name): ActionInput {
  return { field, name, example };
}

/** The eight actions in the palette's order. */
export const BUTTON_ACTIONS: readonly ButtonAction[] = [
  {
    kind: 'LINK',
    inputs: [input('LINK', 'https://example.com/')],
    sample: () => ({ LINK: 'https://www.example.com/' }),
    examples: ['https://www.example.com/'],
  },
  {
    kind: 'COMMAND',
    inputs: [input('COMMAND', 'help'), input('COMMAND_PARAMS', 'id:7')],
    sample: () => ({ COMMAND: 'help' }),
  },
  {
    kind: 'PUT',
    inputs: [input('PUT', '/help', 'ACTION_VALUE')],
    sample: () => ({ ACTION: 'PUT', ACTION_VALUE: '/help' }),
  },
  {
    kind: 'SEND',
    inputs: [input('SEND', '/help', 'ACTION_VALUE')],
    sample: (word) => ({ ACTION: 'SEND', ACTION_VALUE: word('sample.SEND.value') }),
  },
  {
    kind: 'COPY',
    inputs: [input('COPY', 'INV-4821', 'ACTION_VALUE')],
    sample: () => ({ ACTION: 'COPY', ACTION_VALUE: 'INV-4821' }),
    examples: ['INV-4821'],
  },
  {
    kind: 'CALL',
    inputs: [input('CALL', '+74950000000', 'ACTION_VALUE')],
    sample: (word) => ({ ACTION: 'CALL', ACTION_VALUE: word('sample.CALL.value') }),
    examples: ['+12025550100', '+74950000000'],
  },
  {
    kind: 'DIALOG',
    inputs: [input('DIALOG', 'chat1', 'ACTION_VALUE')],
    sample: () => ({ ACTION: 'DIALOG', ACTION_VALUE: 'chat1' }),
    examples: ['chat1'],
  },
  {
    kind: 'APP_ID',
    inputs: [input('APP_ID', '12'), input('APP_PARAMS', 'id=7')],
    sample: () => ({ APP_ID: 12 }),
    examples: [12],
    deprecated: true,
  },
];

/** The fields that make up any action: changing the action takes all others of them away. */
export const ACTION_FIELDS = [
  'LINK',
  'ACTION',
  'ACTION_VALUE',
  'COMMAND',
  'COMMAND_PARAMS',
  'APP_ID',
  'APP_PARAMS',
] as const;

/** The action of this kind. */
export function findButtonAction(kind: ActionKind): ButtonAction {
  return BUTTON_ACTIONS.find((action) => action.kind === kind) ?? (BUTTON_ACTIONS[0] as ButtonAction);
}

/** A button that works at once, its texts in the language of the person. It has DISPLAY LINE, since a row is drawn side by side. */
export function sampleButton(kind: ActionKind, word: (name: SampleWord) => string): Fields {
  return { TEXT: word(`sample.${kind}`), ...findButtonAction(kind).sample(word), DISPLAY: 'LINE' };
}

/** The field of an action that still has the value of its sample, one that the person has to replace; null without one. */
export function findExample(kind: ActionKind, fields: Fields): string | null {
  const { inputs, examples = [] } = findButtonAction(kind);
  const field = inputs[0]?.field ?? '';
  return Object.hasOwn(fields, field) && examples.some((value) => value === fields[field]) ? field : null;
}
