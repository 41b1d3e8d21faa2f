/**
 * A page for the frame of an application: one library from its address, then the code. The code must not hold the end of a
 * script; literals of `writeJsLiteral` never do.
 */
export function writeHtmlPage(library: string, title: string, code: string): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <script src="${library}"></script>
</head>
<body>
<script>
${code}
</script>
</body>
</html>
`;
}
