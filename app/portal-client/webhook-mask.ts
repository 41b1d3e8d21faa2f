/**
 * What was meant by an edit of a masked address. A secret cannot be edited blindly, so whatever is done to the mask
 * replaces the whole: typed or pasted text stands alone, a deletion empties the field. A text without a dot of the mask
 * left in it was written over everything.
 */
export function readMaskedEdit(mask: string, edited: string): string {
  if (!edited.includes('•')) return edited;
  if (edited.includes(mask)) return edited.replace(mask, '');
  let head = 0;
  while (head < mask.length && head < edited.length && mask[head] === edited[head]) head += 1;
  let tail = 0;
  const most = Math.min(mask.length, edited.length) - head;
  while (tail < most && mask.at(-1 - tail) === edited.at(-1 - tail)) tail += 1;
  return edited.slice(head, edited.length - tail);
}
