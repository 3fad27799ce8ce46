/** A text that may take a pattern long: a beginning, a piece that comes again, and an end. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly tail: string;
}

type Node =
  | { readonly kind: 'set'; readonly source: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'choice'; readonly branches: readonly (readonly Node[])[] }
  | {
      readonly kind: 'repeated';
      readonly node: Node;
      readonly min: number;
      readonly many: boolean;
    };

const signs = [
  ...['a', 'A', '1', 'é', ' ', '\t', '\n', '\r', '\u2028', '\v', '-', '_', '.', ',', ':', ';', '/'],
  ...['\\', '#', '*', '`', '%', '$', '>', '<', '|', '[', ']', '(', ')', '{', '}', '"', "'", '@'],
  ...['!', '?', '&', '=', '+', '~', '^', '★', '\uFE0F', '\u0301', '\uFEFF', '🥐', '\uD800', '•'],
];
const others = Array.from({ length: 0x7f - 0x21 }, (_, code) => String.fromCharCode(0x21 + code));
const tails = ['\0', '\u2028x', '\nx', 'x'];

/** The texts that a pattern's own structure suggests: each part that may repeat, over and over. */
export function attacksOn({ source, flags }: RegExp): readonly Attack[] {
  const pumps = new Map<string, { prefix: string; pump: string }>();
  const add = (prefix: string, pump: string): void => {
    if (pump !== '') pumps.set(JSON.stringify([prefix, pump]), { prefix, pump });
  };
  const samples = new Map<string, readonly string[]>();
  const sampled = (set: string): readonly string[] => {
    const known = samples.get(set);
    if (known !== undefined) return known;
    const pattern = new RegExp(`^(?:${set})$`, flags.replace(/[gym]/g, ''));
    const literal = set.length === 1 ? [set] : [];
    const fitting = [...literal, ...signs, ...others].filter((sign) => pattern.test(sign));
    samples.set(set, fitting);
    return fitting;
  };
  const sample = (node: Node): string => {
    if (node.kind === 'nothing') return '';
    if (node.kind === 'set') return sampled(node.source)[0] ?? '';
    if (node.kind === 'choice') return (node.branches[0] ?? []).map(sample).join('');
    return sample(node.node).repeat(Math.max(1, node.min));
  };
  const walk = (nodes: readonly Node[], prefix: string): void => {
    let before = prefix;
    nodes.forEach((node, index) => {
      const inner = node.kind === 'repeated' ? node.node : node;
      if (node.kind === 'repeated' && node.many) {
        const kinds = inner.kind === 'set' ? sampled(inner.source).slice(0, 4) : [sample(inner)];
        for (const pump of kinds) {
          add(before, pump);
          add('', before + pump);
          add(
            before,
            pump +
              nodes
                .slice(index + 1)
                .map(sample)
                .join(''),
          );
        }
      }
      if (inner.kind === 'choice') {
        for (const branch of inner.branches) {
          if (node.kind === 'repeated' && node.many) add(before, branch.map(sample).join(''));
          walk(branch, before);
        }
      }
      before += sample(node);
    });
    add('', before);
  };
  walk([new Reader(source).choice()], '');
  return [
    ...signs.map((pump) => ({ prefix: '', pump, tail: '\0' })),
    ...[...pumps.values()].flatMap((each) => tails.map((tail) => ({ ...each, tail }))),
  ];
}

/** Reads the source of a pattern, as far as its repeated parts need it. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  choice(): Node {
    const branches: Node[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at += 1;
        branches.push([]);
      } else branches.at(-1)?.push(this.quantified());
    }
    return { kind: 'choice', branches };
  }

  private quantified(): Node {
    const node = this.atom();
    const [all, sign = '', least = '', most] =
      /^(?:([*+?])|\{(\d+)(,\d*)?\})\??/.exec(this.source.slice(this.at)) ?? [];
    if (all === undefined) return node;
    this.at += all.length;
    const min = sign === '' ? Number(least) : sign === '+' ? 1 : 0;
    const many = sign === '' ? Number((most ?? least).slice(1) || 99) > 8 || min > 8 : sign !== '?';
    return { kind: 'repeated', node, min, many };
  }

  private atom(): Node {
    const rest = this.source.slice(this.at);
    const group = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest)?.[0];
    if (group !== undefined) {
      this.at += group.length;
      const inner = this.choice();
      this.at += 1;
      return inner;
    }
    const single =
      /^(?:\[(?:\\[^]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[^]|[^])/u.exec(
        rest,
      )?.[0] ?? '';
    this.at += single.length;
    return /^(?:[$^]|\\[bB1-9])$/.test(single)
      ? { kind: 'nothing' }
      : { kind: 'set', source: single };
  }
}
