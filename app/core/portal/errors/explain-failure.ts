import { type Phrase, phrase } from '../../json/issue.ts';

/**
 * Why there is no answer of a portal to explain.
 * `unreachable`: the browser says no more than "Failed to fetch". `not-json`: something answered, but not the REST of a portal.
 * `timeout`: no answer in time. `cancelled`: the user stopped it.
 */
export type CallFailure = 'unreachable' | 'not-json' | 'timeout' | 'cancelled';

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
  | 'stopped';

/** The likeliest first. */
const CAUSES: Readonly<Record<CallFailure, readonly FailureCause[]>> = {
  unreachable: ['offline', 'mistyped', 'renamed', 'firewall', 'private-network', 'certificate', 'extension'],
  'not-json': ['other-site', 'broke-off', 'proxy'],
  timeout: ['busy', 'slow'],
  cancelled: ['stopped'],
};

/**
 * Title and possible causes, the likeliest first, each a sentence with what to do about it.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function explainFailure(failure: CallFailure): { title: Phrase; causes: readonly Phrase[] } {
  return {
    title: phrase(`failure-${failure}`, {}),
    causes: CAUSES[failure].map((cause) => phrase(`cause-${cause}`, {})),
  };
}
