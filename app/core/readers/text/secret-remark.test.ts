import { describe, expect, it } from 'vitest';
import { say } from '../../../testing/say.ts';
import { findSecrets } from '../../request/find-secrets.ts';
import { MASK } from '../../request/mask-secrets.ts';
import { secretRemark } from './secret-remark.ts';

const value = 'ab12cd34ef56';
const portal = 'https://example.bitrix24.com';

describe('secretRemark', () => {
  it('names what was found and never repeats it', () => {
    const secrets = findSecrets(`${portal}/rest/1/${value}/ auth=${value}`);
    const told = secretRemark(secrets, { LINK: `/${MASK}` });
    expect(told).toMatchObject({ code: 'secret-removed', at: 36 });
    expect(say(told).en).toContain('webhook, auth.');
    expect(say(told).ru).toContain(`вебхук, auth. Он убран и нигде не сохранён. В клавиатуре он заменён на ${MASK}`);
    expect(JSON.stringify(told)).not.toContain(value);
  });

  it('has nothing to say without one', () => {
    expect(secretRemark(findSecrets('text'), null)).toBeNull();
  });
});
