import path from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { withLazyPatterns } from './lazy-patterns.mjs';

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
 */
export function lateModules(groups) {
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
      const [starts, ...entries] = [entryPoints, ...groups].map(absolute);
      let bodies = [];

      outer.onStart(async () => {
        const graph = await importsFrom(starts, shape);
        bodies = await Promise.all(
          entries.map(async (group) =>
            bodyOf(await bundled(group, onlyFor(group, starts, graph), shape)),
          ),
        );
      });

      outer.onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => {
        const place = entries.findIndex((group) => group.includes(file));
        return place === -1 ? undefined : handingOn(file, place);
      });
      outer.onResolve({ filter: /^late:\d+$/ }, ({ path: name }) => ({
        path: name.slice('late:'.length),
        namespace: 'late-modules',
      }));
      outer.onLoad({ filter: /.*/, namespace: 'late-modules' }, ({ path: place }) => ({
        contents: bodies[Number(place)],
        resolveDir: root,
      }));
    },
  };
}

/** What stands in place of a module of a group. */
async function handingOn(file, place) {
  const { metafile } = await build({
    ...{ entryPoints: [file], format: 'esm', write: false, metafile: true, outdir: 'dist' },
  });
  const [{ exports }] = Object.values(metafile.outputs);
  const functions = exports.map(
    (name) => `export function ${name}(...asked) { return late().${name}(...asked); }`,
  );
  return { contents: [`import late from 'late:${place}';`, ...functions].join('\n') };
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

/** The files that nothing reaches but by way of a group, which is among them. */
function onlyFor(group, starts, graph) {
  const elsewhere = reached(starts, graph, new Set(group));
  return new Set([...reached(group, graph)].filter((file) => !elsewhere.has(file)));
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
  const file = ts.createSourceFile('late.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const text = (nodes) => nodes.map((node) => node.getText(file)).join('\n');
  const imports = file.statements.filter(ts.isImportDeclaration);
  const exports = file.statements.filter(ts.isExportDeclaration);
  const body = file.statements.filter((one) => !imports.includes(one) && !exports.includes(one));
  const functions = new Set(body.filter(ts.isFunctionDeclaration).map(({ name }) => name.text));
  const given = exports
    .flatMap(({ exportClause }) => exportClause.elements)
    .map(({ name, propertyName = name }) => {
      if (functions.has(propertyName.text)) return `${name.text}: ${propertyName.text}`;
      throw new Error(`Only functions can be late, which ${name.text} is not.`);
    });
  return `${text(imports)}
let late;
export default () => (late ??= makeLate());
function makeLate() {
${await withLazyPatterns(text(body))}
return { ${given.join(', ')} };
}`;
}
