/** What the codes of all temporary bots begin with: by it leftovers are known. */
export const CODE_PREFIX = 'keyboard_designer_test_';

const CODE = new RegExp(`^${CODE_PREFIX}[a-z]{8}$`);

/** The code of a new temporary bot: no two are equal. */
export function makeBotCode(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return `${CODE_PREFIX}${letters.join('')}`;
}

/** Whether a bot of this code was made here. */
export function isTestCode(code: string): boolean {
  return CODE.test(code);
}
