import { showToast } from './live.tsx';
import { checkOutgoing } from './outgoing.ts';

/** Hands a text, or other data, to the browser as a file to keep. */
export function saveFile(name: string, content: BlobPart, type = 'application/json'): void {
  const checked = typeof content === 'string' ? checkOutgoing(content) : { text: content, warning: null };
  if (checked instanceof Promise) void checked.then(({ text, warning }) => save(name, text, type, warning));
  else save(name, checked.text, type, checked.warning);
}

function save(name: string, content: BlobPart, type: string, warning: string | null): void {
  if (warning !== null) showToast(warning);
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
