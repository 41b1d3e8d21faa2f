import { describe, expect, it } from 'vitest';
import { say } from '../../../testing/say.ts';
import { type CallFailure, explainFailure } from './explain-failure.ts';

describe('explainFailure', () => {
  it.each<[CallFailure, RegExp[]]>([
    ['unreachable', [/offline/, /mistyped/, /302/, /WAF.*502, 503/, /private network/, /certificate/]],
    ['not-json', [/another site/, /HTTP 500/, /proxy/]],
    ['timeout', [/may have arrived/]],
    ['cancelled', [/You stopped/]],
  ])('%s', (failure, causes) => {
    const said = explainFailure(failure);
    expect(say(said.title).en).not.toBe(say(said.title).ru);
    const all = said.causes.map((cause) => say(cause).en).join('\n');
    for (const cause of causes) expect(all).toMatch(cause);
    for (const { en, ru } of said.causes.map(say)) {
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(ru).toMatch(/^[А-Я].*\.$/);
    }
  });
});
