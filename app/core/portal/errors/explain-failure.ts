import { type Phrase, phrase } from '../../json/issue.ts';

/**
 * Why there is no answer of a portal to explain.
 * `unreachable`: the browser says no more than "Failed to fetch". `not-json`: something answered, but not the REST of a portal.
 * `not-understood`: a portal answered, but not what the method answers. `too-long`: more than is read.
 * `timeout`: no answer in time. `cancelled`: the user stopped it.
 */
export type CallFailure = 'unreachable' | 'not-json' | 'not-understood' | 'too-long' | 'timeout' | 'cancelled';

/** What may be behind a failure. */
export type FailureCause =
  | 'offline'
  | 'mistyped'
  | 'renamed'
  | 'firewall'
  | 'private-network'
  | 'certificate'
  | 'extension'
  | 'other-site'
  | 'broke-off'
  | 'proxy'
  | 'busy'
  | 'slow'
  | 'stopped'
  | 'other-answer'
  | 'too-much';

/** The likeliest first: what most people see of a webhook that does not work is a name that does not exist. */
const CAUSES: Readonly<Record<CallFailure, readonly FailureCause[]>> = {
  unreachable: ['mistyped', 'renamed', 'offline', 'firewall', 'private-network', 'certificate', 'extension'],
  'not-json': ['other-site', 'broke-off', 'proxy'],
  'not-understood': ['other-answer', 'proxy'],
  'too-long': ['too-much', 'other-site'],
  timeout: ['busy', 'slow'],
  cancelled: ['stopped'],
};

/** So many causes are worth reading at once. */
const LIKELY = 2;

/** What a failure is, and what may be behind it: each a sentence with what to do about it. */
interface ExplainedFailure {
  readonly title: Phrase;
  /** Those worth reading first, the likeliest on top. */
  readonly likely: readonly Phrase[];
  readonly others: readonly Phrase[];
}

/**
 * Title and possible causes. `isOffline`: the browser itself says that there is no line, which settles it.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function explainFailure(failure: CallFailure, isOffline = false): ExplainedFailure {
  const all = CAUSES[failure];
  const isSettled = isOffline && all.includes('offline');
  const order = isSettled ? ['offline' as const, ...all.filter((cause) => cause !== 'offline')] : all;
  const causes = order.map((cause) => phrase(`cause-${cause}`, {}));
  const likely = isSettled ? 1 : causes.length <= LIKELY + 1 ? causes.length : LIKELY;
  return { title: phrase(`failure-${failure}`, {}), likely: causes.slice(0, likely), others: causes.slice(likely) };
}
