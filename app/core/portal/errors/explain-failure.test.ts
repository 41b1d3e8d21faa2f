import { describe, expect, it } from 'vitest';
import { say } from '../../../testing/say.ts';
import { type CallFailure, explainFailure } from './explain-failure.ts';

describe('explainFailure', () => {
  it.each<[CallFailure, RegExp[]]>([
    ['unreachable', [/mistyped/, /302/, /offline/, /WAF.*502, 503/, /private network/, /certificate/]],
    ['not-understood', [/check the chat/i, /proxy/]],
    ['too-long', [/1 MB/, /another site/]],
    ['not-json', [/another site/, /HTTP 500/, /proxy/]],
    ['timeout', [/may still have arrived/]],
    ['cancelled', [/You stopped/]],
  ])('%s', (failure, causes) => {
    const said = explainFailure(failure);
    expect(say(said.title).en).not.toBe(say(said.title).ru);
    const told = [...said.likely, ...said.others].map(say);
    const all = told.map(({ en }) => en).join('\n');
    for (const cause of causes) expect(all).toMatch(cause);
    for (const { en, ru } of told) {
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(ru).toMatch(/^[А-Я].*\.$/);
    }
  });

  it('the likeliest causes stand apart, and one alone where the browser knows', () => {
    const codes = (isOffline: boolean) => explainFailure('unreachable', isOffline).likely.map(({ code }) => code);
    expect(codes(false)).toEqual(['cause-mistyped', 'cause-renamed']);
    expect(codes(true)).toEqual(['cause-offline']);
    expect(explainFailure('unreachable').others).toHaveLength(5);
    // Three are no crowd.
    expect(explainFailure('not-json').others).toEqual([]);
    expect(explainFailure('timeout', true).likely).toHaveLength(2);
  });
});
