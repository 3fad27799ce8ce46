import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Where the texts stand; other languages have the same. */
const place = path.join('src', 'core', 'texts', 'en.ts');

/** The product as the compiler sees it. */
function readProduct(): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    { ...config, include: ['src'] },
    ts.sys,
    '.',
  );
  return ts.createProgram(fileNames, options);
}

/** The texts that stand in an object under names of their own; tables by a type have just its keys. */
function membersIn(file: ts.SourceFile): ReadonlySet<ts.Node> {
  const members = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralElement(node)) members.add(node);
    if (ts.isObjectLiteralExpression(node) || ts.isObjectLiteralElement(node)) {
      ts.forEachChild(node, visit);
    }
  };
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { type, initializer } of statement.declarationList.declarations) {
      if (type === undefined && initializer !== undefined) visit(initializer);
    }
  }
  return members;
}

/** What is read of objects in a file, as declared there. */
function readIn(file: ts.SourceFile, checker: ts.TypeChecker): readonly ts.Node[] {
  const read: ts.Symbol[] = [];
  /** What is handed on whole, perhaps as something of another type, is read under other names. */
  const readAll = (type: ts.Type): void => {
    for (const symbol of type.getProperties()) {
      const isOurs = symbol.declarations?.some((node) =>
        node.getSourceFile().fileName.endsWith(place),
      );
      if (isOurs !== true) continue;
      read.push(symbol);
      readAll(checker.getTypeOfSymbol(symbol));
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      if (symbol !== undefined) read.push(symbol);
    } else if (ts.isElementAccessExpression(node)) {
      const key = checker.getTypeAtLocation(node.argumentExpression);
      const within = checker.getTypeAtLocation(node.expression);
      const keys = key.isUnion() ? key.types : [key];
      for (const each of keys) {
        const symbol = each.isStringLiteral() ? within.getProperty(each.value) : undefined;
        if (symbol !== undefined) read.push(symbol);
      }
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const within = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name) || ts.isStringLiteral(name)) {
        const symbol = within.getProperty(name.text);
        if (symbol !== undefined) read.push(symbol);
      }
    }
    if (ts.isSpreadAssignment(node) || ts.isReturnStatement(node)) {
      if (node.expression !== undefined) readAll(checker.getTypeAtLocation(node.expression));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return read
    .flatMap((symbol) => checker.getRootSymbols(symbol))
    .flatMap((symbol) => symbol.declarations ?? []);
}

describe('a text', () => {
  it('is read somewhere', () => {
    const product = readProduct();
    const checker = product.getTypeChecker();
    const texts = product.getSourceFile(place);
    if (texts === undefined) throw new Error(`There is no ${place}.`);
    const unread = new Set(membersIn(texts));
    for (const file of product.getSourceFiles()) {
      if (file.fileName.includes('node_modules')) continue;
      for (const member of readIn(file, checker)) unread.delete(member);
    }
    expect([...unread].map((node) => node.getText().split('\n')[0])).toEqual([]);
  });
});
