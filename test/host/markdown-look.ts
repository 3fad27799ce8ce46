import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

/** Gives headings, front matter and quotes in the editor a look, line by line. */
export const markdownLook = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = decorate(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const { doc } = view.state;
  let inFrontMatter = /^\uFEFF?---\s*$/.test(doc.line(1).text);
  for (let number = 1; number <= doc.lines; number += 1) {
    const line = doc.line(number);
    const cls = inFrontMatter ? 'cm-hmd-frontmatter' : lineClass(line.text);
    if (cls) builder.add(line.from, line.from, Decoration.line({ class: cls }));
    if (inFrontMatter && number > 1 && /^---\s*$/.test(line.text)) inFrontMatter = false;
  }
  return builder.finish();
}

function lineClass(text: string): string | null {
  const level = /^(#{1,6})\s/.exec(text)?.[1]?.length;
  if (level !== undefined) return `HyperMD-header HyperMD-header-${level}`;
  if (/^\s*>/.test(text)) return 'HyperMD-quote';
  return null;
}
