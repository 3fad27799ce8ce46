import ts from 'typescript';

/**
 * An ESLint rule: only src/vault reads and writes notes and settings. It goes by types, so that no
 * other name for the app's vault, no destructuring and no narrower type of one's own leads past it.
 * Of what can reach a note only the members that are named here may be used elsewhere; what a later
 * version of the app adds is refused until it stands here. Nor may anything else take the text of a
 * note from an event. What has no type is left to the rules against `any`.
 */

/** The app's classes whose members can reach a note, with those members that do not. */
const harmless = {
  Vault: [
    ...[
      'configDir',
      'getAbstractFileByPath',
      'getAllFolders',
      'getAllLoadedFiles',
      'getFileByPath',
    ],
    ...['getFiles', 'getFolderByPath', 'getMarkdownFiles', 'getName', 'getResourcePath', 'getRoot'],
    ...['on', 'off', 'offref'],
  ],
  DataAdapter: [],
  FileSystemAdapter: [],
  CapacitorAdapter: [],
  FileManager: ['generateMarkdownLink', 'getNewFileParent'],
  Editor: [
    ...['focus', 'getCursor', 'getScrollInfo', 'hasFocus', 'lastLine', 'lineCount', 'offsetToPos'],
    ...['posToOffset', 'scrollIntoView', 'setCursor', 'setSelection'],
  ],
};

/** The app's classes of which only these members can reach a note or the settings. */
const harmful = {
  Plugin: ['loadData', 'saveData'],
  TextFileView: ['data', 'getViewData', 'requestSave', 'save', 'setViewData'],
  MarkdownView: ['getViewData', 'save', 'setViewData'],
  MarkdownPreviewView: ['get', 'set'],
};

/**
 * Events of the app whose listeners are handed the text of a note, by the class that tells them, and
 * which of what a listener is handed the text is.
 */
const tellingText = {
  MetadataCache: { changed: 1 },
  Workspace: { 'quick-preview': 1 },
};

/** Where a class or interface of the app is declared. */
const ofTheApp = /[\\/]node_modules[\\/]obsidian[\\/]obsidian\.d\.ts$/;

/** Where what reaches notes may be asked for: what is handed to it stands there. */
const inVault = /[\\/]src[\\/]vault[\\/]/;

function declarationsOf(symbol) {
  return symbol?.declarations ?? [];
}

function isOfTheApp(declaration) {
  return ofTheApp.test(declaration.getSourceFile().fileName);
}

/** Whether a member is one of the app's that can reach a note or the settings. */
function reachesNotes(symbol) {
  return declarationsOf(symbol).some((declaration) => {
    const owner = declaration.parent?.name?.text ?? '';
    if (!isOfTheApp(declaration)) return false;
    if (Object.hasOwn(harmless, owner)) return !harmless[owner].includes(symbol.name);
    return Object.hasOwn(harmful, owner) && harmful[owner].includes(symbol.name);
  });
}

/** Whether a member lets one listen to events that hand on the text of a note. */
function tellsText(symbol) {
  return (
    symbol?.name === 'on' &&
    declarationsOf(symbol).some(
      (each) => isOfTheApp(each) && Object.hasOwn(tellingText, each.parent?.name?.text ?? ''),
    )
  );
}

/** Which of what listeners are handed may be a text, for an event of a class; null where none is. */
function textAt(owner, event) {
  // Each of them is an `Events`, which tells events of any name.
  const of = owner === 'Events' ? Object.assign({}, ...Object.values(tellingText)) : null;
  const places = of ?? tellingText[owner] ?? {};
  const found = Object.entries(places).filter(([name]) => event === null || name === event);
  return found.length === 0 ? null : Math.min(...found.map(([, at]) => at));
}

/** Whether a function is handed no more than so many arguments. */
function takesAtMost(type, count) {
  const signatures = type?.getCallSignatures() ?? [];
  return (
    signatures.length > 0 &&
    signatures.every(
      ({ parameters }) =>
        parameters.length <= count &&
        parameters.every(({ valueDeclaration }) => valueDeclaration?.dotDotDotToken === undefined),
    )
  );
}

const reachingOf = new WeakMap();

/** The names of the members of a type that can reach a note or the settings. */
function reaching(type) {
  let names = reachingOf.get(type);
  if (names === undefined) {
    names = new Set(
      type
        .getProperties()
        .filter((member) => reachesNotes(member) || tellsText(member))
        .map(({ name }) => name),
    );
    reachingOf.set(type, names);
  }
  return names;
}

/** The only text that an expression can be; null for any other. */
function textOf(type) {
  return type?.isStringLiteral() === true ? type.value : null;
}

/** @type {import('eslint').ESLint.Plugin} */
export const notesInVault = {
  rules: {
    only: {
      meta: {
        type: 'problem',
        schema: [],
        messages: {
          elsewhere:
            'Only src/vault reads and writes notes and settings (“{{name}}”); steps go through src/app/steps.ts.',
        },
      },
      create(context) {
        const services = context.sourceCode.parserServices;
        const checker = services.program.getTypeChecker();

        function typeOf(node) {
          return checker.getApparentType(
            checker.getNonNullableType(services.getTypeAtLocation(node)),
          );
        }

        function report(node, name) {
          context.report({ node, messageId: 'elsewhere', data: { name } });
        }

        function checkMember(node, owner, name) {
          if (name === null) {
            // Any of its members may be meant.
            if (reaching(owner).size > 0) report(node, '[…]');
            return;
          }
          const member = owner.getProperty(name);
          const isCalled = node.parent?.callee === node;
          if (reachesNotes(member) || (tellsText(member) && !isCalled)) report(node, name);
        }

        /** Where a listener takes the text of a note from an event. */
        function checkListener(node) {
          const { callee } = node;
          if (callee.type !== 'MemberExpression') return;
          if (nameOf(callee.property, callee.computed) !== 'on') return;
          const call = services.esTreeNodeToTSNodeMap.get(node);
          const { declaration } = checker.getResolvedSignature(call) ?? {};
          if (declaration === undefined || !isOfTheApp(declaration)) return;
          const [event, listener] = node.arguments;
          const name = event === undefined ? null : textOf(services.getTypeAtLocation(event));
          const at = textAt(declaration.parent?.name?.text ?? '', name);
          if (at === null) return;
          const type = listener === undefined ? undefined : services.getTypeAtLocation(listener);
          if (!takesAtMost(type, at)) report(node, name ?? '[…]');
        }

        /** A member's name that stands in the code, or follows from the type of what stands there. */
        function nameOf(key, isComputed) {
          if (!isComputed) return String(key.name ?? key.value);
          return textOf(services.getTypeAtLocation(key));
        }

        /** Where something that reaches notes is taken for a type of one's own with the same members. */
        function checkHandedOn(node) {
          const expression = services.esTreeNodeToTSNodeMap.get(node);
          if (!ts.isExpression(expression)) return;
          const names = reaching(typeOf(node));
          const wanted = names.size === 0 ? undefined : checker.getContextualType(expression);
          if (wanted === undefined) return;
          for (const member of checker.getNonNullableType(wanted).getProperties()) {
            const isElsewhere = declarationsOf(member).every(
              (each) => !isOfTheApp(each) && !inVault.test(each.getSourceFile().fileName),
            );
            if (names.has(member.name) && isElsewhere) report(node, member.name);
          }
        }

        return {
          MemberExpression(node) {
            checkMember(node, typeOf(node.object), nameOf(node.property, node.computed));
            checkHandedOn(node);
          },
          ObjectPattern(node) {
            const owner = typeOf(node);
            for (const property of node.properties) {
              if (property.type !== 'Property') continue;
              checkMember(property, owner, nameOf(property.key, property.computed));
            }
          },
          Identifier: checkHandedOn,
          ThisExpression: checkHandedOn,
          CallExpression(node) {
            checkHandedOn(node);
            checkListener(node);
          },
        };
      },
    },
  },
};
