import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the page and where it stands. */
export interface FoundPattern {
  readonly at: string;
  readonly pattern: RegExp;
}

/** What is written into a pattern when it is run. */
const GIVEN = 'a';

/** Where a regular expression may stand: to parse the other files takes longer than all the rest. */
const MAY_HOLD = /(?:[=(,:!&|?[{;>]|\breturn)\s*\/(?![/*>])|RegExp\(/;

/** Every regular expression below a folder that is written in its source, tests aside. */
export function listPatterns(folder: string): readonly FoundPattern[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$|\/(?:testdata|testing)\//.test(file));
  return files.sort().flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (!MAY_HOLD.test(text)) return [];
    return findPatterns(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  });
}

function findPatterns(source: ts.SourceFile): readonly FoundPattern[] {
  const found: FoundPattern[] = [];
  const constants = new Map<string, ts.Expression>();
  const tell = (node: ts.Node, pattern: string, flags: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ at: `${source.fileName}:${line + 1}`, pattern: new RegExp(pattern, flags) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      tell(node, node.text.slice(1, end), node.text.slice(end + 1));
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      const written = pattern && textOf(pattern, constants);
      if (written !== undefined && written !== GIVEN) tell(node, written, (flags && textOf(flags, constants)) ?? '');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The text that an expression stands for, as far as it can be read off. */
function textOf(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string {
  const read = (inner: ts.Expression) => textOf(inner, constants);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) {
    const constant = constants.get(node.text);
    return constant === undefined ? GIVEN : read(constant);
  }
  if (ts.isTemplateExpression(node)) {
    const isRaw = ts.isTaggedTemplateExpression(node.parent);
    const written = (piece: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail) =>
      isRaw ? (piece.rawText ?? piece.text) : piece.text;
    return (
      written(node.head) + node.templateSpans.map((span) => read(span.expression) + written(span.literal)).join('')
    );
  }
  if (ts.isTaggedTemplateExpression(node)) {
    const { template } = node;
    return ts.isNoSubstitutionTemplateLiteral(template) ? (template.rawText ?? template.text) : read(template);
  }
  const isJoined = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
  if (isJoined && node.expression.name.text === 'join' && ts.isArrayLiteralExpression(node.expression.expression))
    return node.expression.expression.elements.map(read).join(node.arguments[0] ? read(node.arguments[0]) : ',');
  return GIVEN;
}
