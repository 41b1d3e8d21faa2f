/** Node's, where the tests run; the core itself knows no Node. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** How often to try: the first number in `npm test`, the second in `npm run soak`, which takes its time. */
export function soak(usual: number, long: number): number {
  return process.env.SOAK === '1' ? long : usual;
}
