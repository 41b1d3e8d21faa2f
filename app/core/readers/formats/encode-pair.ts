/** A name and a value as a pair of a form body. Halves of torn characters, which no encoder takes, become U+FFFD. */
export function encodePair(name: string, value: string): string {
  return `${encode(name)}=${encode(value)}`;
}

function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );
}
