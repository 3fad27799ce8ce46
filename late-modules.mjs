import path from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { withLazyPatterns } from './lazy-patterns.mjs';
import { unpacking, withPackedTexts } from './packed-texts.mjs';

/**
 * Has modules run when one of their functions is first called, and not when the app starts. Each group
 * of them goes into one function, along with all that nothing but the group imports. An engine reads
 * what stands within a function more cheaply than what stands beside it: it looks where each of them
 * ends, and makes nothing of any.
 *
 * Their exports have to be functions, which the rest of the code calls as ever: in place of each
 * module stands one whose functions hand on what they are asked.
 *
 * @param {readonly (readonly string[])[]} groups files below the root.
 * @param {readonly string[]} texts files below the root, each late by itself, with what they say
 *   packed into one string. What they export is looked up each time it is used, so it may be anything.
 */
export function lateModules(groups, texts = []) {
  return {
    name: 'late-modules',
    setup(outer) {
      const { absWorkingDir: root = process.cwd(), entryPoints, external } = outer.initialOptions;
      const absolute = (files) => files.map((file) => path.resolve(root, file));
      const shape = {
        ...{ absWorkingDir: root, bundle: true, format: 'esm', write: false, external },
        // What a plugin resolves is read without tsconfig.json.
        ...{ jsx: 'automatic', jsxImportSource: 'preact' },
        // What fails is told by the build that this is part of.
        logLevel: 'silent',
      };
      const [starts, ...entries] = [entryPoints, ...groups, ...texts.map((file) => [file])].map(
        absolute,
      );
      const isText = (place) => place >= groups.length;
      let bodies = [];

      outer.onStart(async () => {
        const graph = await importsFrom(starts, shape);
        bodies = await Promise.all(
          entries.map(async (group, place) => {
            const others = entries.filter((other) => other !== group).flat();
            const code = await bundled(group, onlyFor(group, others, starts, graph), shape);
            return isText(place) ? bodyOfTexts(code) : bodyOf(code);
          }),
        );
      });

      outer.onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => {
        const place = entries.findIndex((group) => group.includes(file));
        if (place === -1) return undefined;
        return isText(place) ? lookedUp(file, place) : handingOn(file, place);
      });
      outer.onResolve({ filter: /^late:/ }, ({ path: name }) => ({
        path: name.slice('late:'.length),
        namespace: 'late-modules',
      }));
      outer.onLoad({ filter: /.*/, namespace: 'late-modules' }, ({ path: name }) => {
        const [place, names] = name.split(':');
        if (names !== undefined) return { contents: lookingUp(place, names), resolveDir: root };
        return { contents: place === 'unpacking' ? unpacking : bodies[place], resolveDir: root };
      });
    },
  };
}

/** What stands in place of a module of a group. */
async function handingOn(file, place) {
  const functions = (await exportsOf(file)).map(
    (name) => `export function ${name}(...asked) { return late().${name}(...asked); }`,
  );
  return { contents: [`import late from 'late:${place}';`, ...functions].join('\n') };
}

/** What stands in place of a module of texts. */
async function lookedUp(file, place) {
  const names = await exportsOf(file);
  return { contents: `export { ${names.join(', ')} } from 'late:${place}:${names.join(',')}';` };
}

/** A module of which each export is asked for where it is used, as it is with those of CommonJS. */
function lookingUp(place, names) {
  const getters = names
    .split(',')
    .map((name) => `get ${name}() { return require('late:${place}').default().${name}; }`);
  return `module.exports = { __esModule: true, ${getters.join(', ')} };`;
}

async function exportsOf(file) {
  const { metafile } = await build({
    ...{ entryPoints: [file], format: 'esm', write: false, metafile: true, outdir: 'dist' },
  });
  const [{ exports }] = Object.values(metafile.outputs);
  return exports;
}

/** Which files of the project each of them imports, by their absolute paths. */
async function importsFrom(entryPoints, shape) {
  const { metafile } = await build({
    ...{ ...shape, entryPoints, packages: 'external', metafile: true, outdir: 'dist' },
  });
  const at = (file) => path.resolve(shape.absWorkingDir, file);
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      at(file),
      imports.filter((one) => !one.external).map((one) => at(one.path)),
    ]),
  );
}

/** The files that nothing reaches but by way of a group, which is among them, and of none of the others. */
function onlyFor(group, others, starts, graph) {
  const elsewhere = reached(starts, graph, new Set(group));
  const within = reached(group, graph, new Set(others));
  return new Set([...within].filter((file) => !elsewhere.has(file)));
}

function reached(from, graph, closed = new Set()) {
  const found = new Set();
  const toGo = [...from];
  for (let file = toGo.pop(); file !== undefined; file = toGo.pop()) {
    if (found.has(file) || closed.has(file)) continue;
    found.add(file);
    toGo.push(...(graph.get(file) ?? []));
  }
  return found;
}

/** A group with what is only for it as one module, which imports all else. */
async function bundled(group, inside, shape) {
  const keepOutside = {
    name: 'keep-outside',
    setup(inner) {
      inner.onResolve({ filter: /^\.{0,2}\// }, async ({ path: asked, pluginData, ...from }) => {
        if (pluginData === inner) return undefined;
        const { errors, path: file } = await inner.resolve(asked, { ...from, pluginData: inner });
        return errors.length > 0 ? { errors } : { path: file, external: !inside.has(file) };
      });
    },
  };
  const contents = group.map((file) => `export * from ${JSON.stringify(file)};`).join('\n');
  const { outputFiles } = await build({
    ...{ ...shape, stdin: { contents, resolveDir: shape.absWorkingDir }, packages: 'external' },
    plugins: [keepOutside],
  });
  return outputFiles[0].text;
}

/** A module that gives, each time it is asked, what another one exports, and runs that one at first. */
async function bodyOf(code) {
  const { imports, body, exported, functions } = partsOf(code);
  for (const { local } of exported) {
    if (!functions.has(local))
      throw new Error(`Only functions can be late, which ${local} is not.`);
  }
  return lateBody(imports, await withLazyPatterns(body), exported);
}

/** As {@link bodyOf}, with the texts packed. */
async function bodyOfTexts(code) {
  const { imports, body, exported } = partsOf(code);
  const packed = withPackedTexts(await withLazyPatterns(body));
  return lateBody(`import unpack from 'late:unpacking';\n${imports}`, packed, exported);
}

/** @param exported what the module exports, by its name there and within the module. */
function lateBody(imports, body, exported) {
  const given = exported.map(({ name, local }) => `${name}: ${local}`);
  return `${imports}
let late;
export default () => (late ??= makeLate());
function makeLate() {
${body}
return { ${given.join(', ')} };
}`;
}

function partsOf(code) {
  const file = ts.createSourceFile('late.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const text = (nodes) => nodes.map((node) => node.getText(file)).join('\n');
  const imports = file.statements.filter(ts.isImportDeclaration);
  const exports = file.statements.filter(ts.isExportDeclaration);
  const body = file.statements.filter((one) => !imports.includes(one) && !exports.includes(one));
  const functions = new Set(body.filter(ts.isFunctionDeclaration).map(({ name }) => name.text));
  const exported = exports
    .flatMap(({ exportClause }) => exportClause.elements)
    .map(({ name, propertyName = name }) => ({ name: name.text, local: propertyName.text }));
  return { imports: text(imports), body: text(body), exported, functions };
}
