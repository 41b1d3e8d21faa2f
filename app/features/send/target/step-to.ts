type Step = 'ArrowDown' | 'ArrowUp' | 'Home' | 'End';

/** The option that a key leads to, round and round. A list that is just being opened begins at what is chosen. */
export function stepTo(ids: readonly string[], active: string | null, key: Step, chosen: string | null): string | null {
  if (active === null && chosen !== null && ids.includes(chosen)) return chosen;
  const at = active === null ? -1 : ids.indexOf(active);
  const down = at < 0 ? 0 : (at + 1) % ids.length;
  const up = at <= 0 ? ids.length - 1 : at - 1;
  const next = { ArrowDown: down, ArrowUp: up, Home: 0, End: ids.length - 1 }[key];
  return ids[next] ?? null;
}
