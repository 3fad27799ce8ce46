import { notModelled } from './not-modelled';

/** Throws when made: the stand-in has no such thing. */
abstract class NotThere {
  readonly missing = notModelled(`new ${this.constructor.name}()`);
}

/** Not modelled: suggestions while typing in a note. */
export abstract class EditorSuggest extends NotThere {}

/** Not modelled: the popover a link shows on hover. The `hover-link` event itself is. */
export class HoverPopover extends NotThere {}

/** Not modelled: how reading mode draws only what can be seen. */
export class MarkdownPreviewRenderer extends NotThere {}

/** Not modelled: the older editing mode. */
export class MarkdownEditView extends NotThere {}

/** Not modelled: what holds the windows of their own together. */
export class WorkspaceFloating extends NotThere {}

/** Not modelled: on phones the stand-in's side panels are sidedocks drawn as drawers. */
export class WorkspaceMobileDrawer extends NotThere {}

/** Not modelled: nothing leaves the machine. */
export function requestUrl(): never {
  return notModelled('requestUrl (no request leaves the stand-in)');
}

/** Not modelled: nothing leaves the machine. */
export function request(): never {
  return notModelled('request (no request leaves the stand-in)');
}

/** Not modelled. */
export function displayTooltip(): never {
  return notModelled('displayTooltip');
}

/** Not modelled. */
export function renderMath(): never {
  return notModelled('renderMath');
}

/** Not modelled. */
export function loadMathJax(): never {
  return notModelled('loadMathJax');
}

/** Not modelled. */
export function loadMermaid(): never {
  return notModelled('loadMermaid');
}

/** Not modelled. */
export function loadPdfJs(): never {
  return notModelled('loadPdfJs');
}

/** Not modelled. */
export function loadPrism(): never {
  return notModelled('loadPrism');
}
