/** The shapes inside an icon's svg, as Lucide publishes them. */
export type IconShapes = [tag: string, attributes: Record<string, string>][];

const svgNamespace = 'http://www.w3.org/2000/svg';
const custom = new Map<string, string>();
let library: Record<string, IconShapes> | null = null;

/** Gives the stand-in the real shapes. Without them an icon is an empty svg of the right class. */
export function provideIcons(icons: Record<string, IconShapes>): void {
  library = icons;
}

/** Restores: an svg with the app's classes, or null for a name that no icon has. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const name = iconId.replace(/^lucide-/, '');
  const shapes = library?.[name];
  const own = custom.get(iconId);
  if (library && !shapes && own === undefined) return null;
  const svg = activeDocument.createElementNS(svgNamespace, 'svg');
  const attributes = {
    width: '24',
    height: '24',
    viewBox: own === undefined ? '0 0 24 24' : '0 0 100 100',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  svg.classList.add('svg-icon', own === undefined ? `lucide-${name}` : iconId);
  if (own !== undefined) svg.append(...shapesOf(own));
  for (const [tag, values] of shapes ?? []) {
    const shape = activeDocument.createElementNS(svgNamespace, tag);
    for (const [key, value] of Object.entries(values)) shape.setAttribute(key, value);
    svg.append(shape);
  }
  return svg;
}

/** Puts the icon into the element, in place of what was there. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const svg = getIcon(iconId);
  if (svg) parent.replaceChildren(svg);
}

/** Adds an icon of a plugin's own, drawn in a square of 100. */
export function addIcon(iconId: string, svgContent: string): void {
  custom.set(iconId, svgContent);
}

/** Takes such an icon away. */
export function removeIcon(iconId: string): void {
  custom.delete(iconId);
}

/** The names of all icons known. */
export function getIconIds(): string[] {
  return [...Object.keys(library ?? {}).map((name) => `lucide-${name}`), ...custom.keys()];
}

function shapesOf(svgContent: string): Node[] {
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="${svgNamespace}">${svgContent}</svg>`,
    'image/svg+xml',
  );
  return [...parsed.documentElement.childNodes].map((node) =>
    activeDocument.importNode(node, true),
  );
}
