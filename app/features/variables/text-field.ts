/** A field in which variables can be written. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Whether a field is one of them: those of a part of the page that is marked so. */
export function isTextField(target: unknown): target is TextField {
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  return isText && target.closest('[data-variables]') !== null;
}
