import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the product and where it stands. */
export interface FoundPattern {
  readonly file: string;
  readonly line: number;
  /** The literal, or the arguments of `new RegExp(…)` as they are written. */
  readonly written: string;
  readonly isBuilt: boolean;
}

/** All regular expressions below a folder, found by parsing each of its source files. */
export function findPatterns(folder: string): readonly FoundPattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => patternsIn(name.replaceAll('\\', '/'), join(folder, name)));
}

function patternsIn(file: string, path: string): FoundPattern[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: FoundPattern[] = [];
  const add = (node: ts.Node, written: string, isBuilt: boolean): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ file, line, written, isBuilt });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) add(node, node.text, false);
    if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp'
    ) {
      add(node, (node.arguments ?? []).map((argument) => argument.getText()).join(', '), true);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
