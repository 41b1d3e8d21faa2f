/** The address of this page as a link begins with it. */
export function pageAddress(): string {
  return location.href.replace(/#.*$/s, '');
}

/** Whether that address leads to the reader's own computer, wherever it is opened. */
export function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
