/** Whole names, without case and signs. */
const NAMES: ReadonlySet<string> = new Set([
  'auth',
  'authid',
  'authorization',
  'clientid',
  'pwd',
  'refreshid',
  'sessid',
  'sessionid',
  'signature',
  'webhook',
  'webhookcode',
  'webhookkey',
  'webhookurl',
]);

/** Ends of names. The token of a button's colour is no secret. */
const ENDS = /(?:(?<!color)token|secret|password|passwd|apikey|accesskey|privatekey)$/;
const LONGEST_NAME = 64;
/** What was answered for the last names: a long keyboard has the same few in each of its buttons. */
const answered = new Map<string, boolean>();
const MOST_ANSWERED = 500;

/**
 * Whether what stands under this name is known to its owner alone, in any spelling (`botToken`, `BOT_TOKEN`, `bot-token`).
 */
export function isSecretName(name: string): boolean {
  const end = name.slice(-LONGEST_NAME);
  const known = answered.get(end);
  if (known !== undefined) return known;
  const plain = end.replace(/[_-]/g, '').toLowerCase();
  const isSecret = NAMES.has(plain) || ENDS.test(plain);
  if (answered.size >= MOST_ANSWERED) answered.clear();
  answered.set(end, isSecret);
  return isSecret;
}

/** How a value stands behind its name. */
interface ValuePlace {
  readonly name: string;
  /** `quoted`: a text; `listed`: a text behind a comma; `literal`: part of an address or of settings; `bare`: a word of a program or a sentence. */
  readonly form: 'quoted' | 'listed' | 'literal' | 'bare';
}

/** In brackets or signs, a row of one letter, a word in capitals. */
const STANDS_FOR = /^[{<$[%*#@:]|^(.)\1*$|^[A-Z_]+$|[…•]|\*{3}|\.{3}|\$\{|\{\{/;
/** Steps into an object, as `process.env.BOT_TOKEN`. */
const REFERENCE = /^[a-z_$][\w$]*(?:(?:\.|\?\.|->|::)[a-z_$][\w$]*)+$/i;
/** All that a word may be made of that only says what should stand there. */
const FILLERS =
  /access|api|app(?:lication)?|auth|b24|base|basic|bearer|bitrix|bot|change|client|code|empty|env(?:ironment)?|example|false|fake|here|hook|id|insert|key|login|me|my|name|none|null|oauth2?|of|pass(?:w(?:or)?d)?|placeholder|private|pwd|refresh|replace|sample|secret|sess(?:ion)?|signature|some|string|test|the|token|true|undefined|user|value|web|with|xxx+|your/gi;
const LONGEST_WORD = 80;

/** Whether a value only stands for a secret: `WEBHOOK`, `xxxx`, `{TOKEN}`, `your-token-here`. */
export function isPlaceholder(value: string): boolean {
  if (STANDS_FOR.test(value)) return true;
  return value.length <= LONGEST_WORD && value.replace(FILLERS, '').replace(/[\W_]/g, '') === '';
}

/** Names under which words are as common as secrets. */
const VAGUE = /^(?:auth|authorization|signature)$/i;

/** Whether a value under the name of a secret is one, and not a placeholder, a variable, or a word of a sentence. */
export function looksMeant(value: string, { name, form }: ValuePlace): boolean {
  if (isPlaceholder(value) || REFERENCE.test(value) || normal(value) === normal(name)) return false;
  // A key is a word of many meanings: only a long value of letters and digits looks like a secret.
  if (/^key$/i.test(name)) return /^[\w-]{12,}$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value);
  if (/^(?:https?:)?\/\//i.test(value)) return false;
  if (!/\d/.test(value)) return (form === 'quoted' || form === 'literal') && !VAGUE.test(name);
  return form !== 'bare' || !isVariable(value);
}

const normal = (text: string): string => text.replace(/[\W_]/g, '').toLowerCase();

/** `b24Token`, `oauth2_client`: a name with one number in it. */
function isVariable(value: string): boolean {
  const numbers = value.match(/\d+/g) ?? [];
  return /^[a-z_]\w*$/i.test(value) && numbers.length === 1 && (numbers[0]?.length ?? 0) <= 2;
}
