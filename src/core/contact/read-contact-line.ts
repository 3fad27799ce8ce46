import { fileNameFor } from './file-name';
import { isNameSuffix } from './name-suffix';
import { personKey } from './same-person';

/** What one line of a list tells of a person; what it does not tell is empty. */
export interface ContactLine {
  /** The name as a file can have it; empty where the line tells none. */
  readonly name: string;
  /** The name as the line writes it. */
  readonly written: string;
  readonly role: string;
  readonly company: string;
  readonly email: string;
  readonly linkedin: string;
  /** Where the name stands in the line, with its quotes or the link that it is. */
  readonly from: number;
  readonly to: number;
  /** The target where the name is a link to a note; null where it is none. */
  readonly link: string | null;
  /** Whether what stands for the name reads like a sentence rather than a name. */
  readonly doubtful: boolean;
}

/** Indentation, quote signs, bullets or numbers, and a tick box. */
const prefix =
  /^[ \t\uFEFF]*(?:>[ \t]*)*(?:\|[ \t]*)?(?:(?:[-*+](?=[ \t]|$)|-(?=\p{L})|[•·‣▪◦●○–—]|\d{1,4}[.)](?=[ \t]|$))[ \t]*)*(?:\[[^[\]]\](?=[ \t]|$)[ \t]*)?/u;

/** No list tells more of a person on a line; longer ones are prose. */
const MOST_SIGNS = 1000;

const email = /(?:mailto:)?[\w.!#$%&'*+/=?^`{}~-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}/giu;
const address = /https?:\/\/[^\s<>()|"]+|(?:[a-z]{2,3}\.)?linkedin\.com\/[^\s<>()|",;]+/giu;
const linkedinAddress = /^(?:https?:\/\/)?(?:[a-z-]+\.)?linkedin\.com\//i;
const wikilink = /^!?\[\[([^[\]|#^]+)(?:[#^][^[\]|]*)?(?:\|([^[\]]*))?\]\]/;
const markdownLink = /^\[([^[\]]*)\]\(([^()\s]*)\)/;
const companyWord =
  /^(?:inc|ltd|llc|gmbh|co|corp|plc|ag|sa|s\.a|llp|pty|pty ltd|bv|b\.v|nv|oy|ab|kg|kgaa|srl|limited|incorporated|corporation)\.?$/i;
const companyEnd = /\s(?:inc|ltd|llc|gmbh|corp|plc|llp|limited|incorporated|corporation)\.?$/i;

/**
 * What a line such as “- Ana Reyes, designer, Northwind” tells of a person, in the many ways in
 * which people write it. Null where nothing stands on the line, or a heading or rule.
 *
 * @param companies the names of companies that are known, by {@link personKey}: they are told from
 *   roles by that.
 */
export function readContactLine(
  line: string,
  companies: ReadonlySet<string> = new Set(),
): ContactLine | null {
  if (line.length > MOST_SIGNS || /^[ \t]*#{1,6}(?:[ \t]|$)/.test(line)) return null;
  const start = prefix.exec(line)?.[0].length ?? 0;
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}[]/u.test(line.slice(start))) return null;
  const found = withoutAddresses(line, start);
  const linked = readLink(line, start);
  const rest = found.rest
    .slice(linked?.to ?? start)
    .replace(/(?:\s+#[^\s#]+|\s+\^[\w-]+)+\s*$/u, '');
  const from = linked?.to ?? start;
  const parts = splitParts(rest).map((part) => ({
    ...part,
    from: part.from + from,
    to: part.to + from,
  }));
  const named = linked === null ? readName(line, parts) : { ...linked, others: textsOf(parts) };
  const { role, company } = readRole(named.others, companies);
  const written = named.written.replace(/\s+/g, ' ').trim();
  return {
    ...{ name: fileNameFor(written), written, role, company },
    ...{ email: found.email, linkedin: found.linkedin },
    ...{ from: named.from, to: named.to, link: linked?.link ?? null },
    doubtful:
      written.split(' ').length > 5 ||
      (/[.?!:]$/.test(written) && !/\b\p{L}{1,3}\.$/u.test(written)),
  };
}

interface FoundAddresses {
  /** The line with spaces in place of every address, of the same length. */
  readonly rest: string;
  readonly email: string;
  readonly linkedin: string;
}

function withoutAddresses(line: string, start: number): FoundAddresses {
  let mail = '';
  let linkedin = '';
  const blank = (text: string): string => ' '.repeat(text.length);
  const rest = line
    .slice(start)
    .replace(address, (found) => {
      const trimmed = found.replace(/[.,;:!?'’\]]+$/, '');
      if (linkedinAddress.test(trimmed)) linkedin ||= trimmed;
      return blank(found);
    })
    .replace(email, (found) => {
      mail ||= found.replace(/^mailto:/i, '');
      return blank(found);
    })
    .replace(/<\s*>|\(\s*\)|\[[^[\]]*\]\(\s*\)/g, blank);
  return { rest: line.slice(0, start) + rest, email: mail, linkedin };
}

interface ReadName {
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

/** The link that a line begins with, bold or not. */
function readLink(line: string, start: number): (ReadName & { link: string | null }) | null {
  const from = start + (/^(?:\*\*|__|[*_])/.exec(line.slice(start))?.[0].length ?? 0);
  const text = line.slice(from);
  const wiki = wikilink.exec(text);
  if (wiki !== null) {
    const [whole, target = '', shown = ''] = wiki;
    const last = target.slice(target.lastIndexOf('/') + 1).trim();
    return { written: shown.trim() || last, from, to: from + whole.length, link: target.trim() };
  }
  const [whole, shown = '', url = ''] = markdownLink.exec(text) ?? [];
  if (whole === undefined || shown.trim() === '') return null;
  // The address of a page stays in the line, in brackets behind the name.
  const isNote = !/^[a-z][\w+.-]*:|^$/i.test(url) && !linkedinAddress.test(url);
  const to = from + (isNote ? whole.length : shown.length + 2);
  return { written: shown, from, to, link: isNote ? decoded(url).replace(/\.md$/, '') : null };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of a line between separators. Columns, that is tabs, bars and semicolons, go before
 * commas, which then belong to the columns behind the name; nothing is parted within quotes and
 * brackets.
 */
function splitParts(rest: string): readonly Part[] {
  const columns = splitAt(rest, /^(?:\t+|\||;)/);
  if (columns.length < 2) return splitAt(rest, commas);
  return columns.flatMap((column, index) =>
    index > 0
      ? [column]
      : splitAt(column.text, commas).map((part) => ({
          text: part.text,
          from: part.from + column.from,
          to: part.to + column.from,
        })),
  );
}

const commas = /^(?:,(?!\d)|[，、،]|\s[-–—]{1,3}(?=\s))/u;
const closing: Readonly<Record<string, string>> = {
  '(': ')',
  '"': '"',
  '“': '”',
  '«': '»',
  '„': '“',
};

function splitAt(text: string, separator: RegExp): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  let until = '';
  const end = (to: number): void => {
    const part = text.slice(from, to);
    const left = part.length - part.trimStart().length;
    if (part.trim() !== '') {
      parts.push({ text: part.trim(), from: from + left, to: from + part.trimEnd().length });
    }
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (until !== '') {
      if (sign === until) until = '';
      continue;
    }
    const close = closing[sign];
    if (close !== undefined && text.includes(close, at + 1)) {
      until = close;
      continue;
    }
    const found = separator.exec(text.slice(at, at + 6))?.[0];
    if (found === undefined) continue;
    end(at);
    from = at + found.length;
    at = from - 1;
  }
  end(text.length);
  return parts;
}

function textsOf(parts: readonly Part[]): readonly string[] {
  // What directly follows a link, such as “(designer)” or “at Northwind”, belongs to it.
  return parts.flatMap(({ text }) => {
    const inside = /^\(([^()]*)\)$/.exec(text)?.[1];
    return inside === undefined ? [text] : splitAt(inside, commas).map((part) => part.text);
  });
}

/** The name with the suffixes behind it, and what the line says besides. */
function readName(line: string, parts: readonly Part[]): ReadName & { others: readonly string[] } {
  const [first, ...behind] = parts;
  if (first === undefined) {
    const at = prefix.exec(line)?.[0].length ?? 0;
    return { written: '', from: at, to: at, others: [] };
  }
  let { from, to } = first;
  const others: string[] = [];
  let rest = behind;
  const bracket = /^([^(]+?)\s*\(([^()]+)\)$/.exec(first.text);
  const at = bracket ?? /^(\S.*?)\s+(?:(?:at|from)\s+|@\s*)(\S.*)$/iu.exec(first.text);
  if (at?.[1] !== undefined) {
    to = from + at[1].length;
    others.push(
      ...(bracket === null
        ? [`at ${at[2] ?? ''}`]
        : splitAt(at[2] ?? '', commas).map(({ text }) => text)),
    );
  } else {
    while (rest[0] !== undefined && isNameSuffix(rest[0].text)) {
      to = rest[0].to;
      rest = rest.slice(1);
    }
  }
  const marks = /^(?:\*\*|__|[*_]|~~)+/.exec(line.slice(from, to))?.[0].length ?? 0;
  const tail = /(?:\*\*|__|[*_]|~~)+$/.exec(line.slice(from, to))?.[0].length ?? 0;
  if (marks > 0 && marks + tail < to - from) [from, to] = [from + marks, to - tail];
  const written = line.slice(from, to).replace(/^(["'“„«‘])(.+)["'”“»’]$/u, '$2');
  return { written, from, to, others: [...others, ...rest.map(({ text }) => text)] };
}

function readRole(
  texts: readonly string[],
  companies: ReadonlySet<string>,
): { role: string; company: string } {
  const parts: string[] = [];
  for (const text of texts.map(unquoted)) {
    const last = parts.at(-1);
    if (last !== undefined && companyWord.test(text)) parts[parts.length - 1] = `${last}, ${text}`;
    else if (text !== '') parts.push(text);
  }
  const [one = '', two = ''] = parts;
  const at = /^(.*?)(?:^|\s+)(?:at\s+|@\s*)(\S.*)$/iu.exec(one);
  if (at !== null) return { role: at[1] || two, company: at[2] ?? '' };
  const isCompany = (text: string): boolean =>
    companies.has(personKey(text)) ||
    companyEnd.test(text) ||
    (/,\s/.test(text) && companyWord.test(text.slice(text.lastIndexOf(',') + 1).trim()));
  const behind = two.replace(/^(?:at\s+|@\s*)/i, '');
  if (isCompany(one) && !isCompany(behind)) return { role: behind, company: one };
  return { role: one, company: behind };
}

function unquoted(text: string): string {
  return text
    .replace(/^(["'“„«‘])(.+)["'”“»’]$/u, '$2')
    .replace(/^[\s:–—-]+|[\s|]+$/gu, '')
    .replace(/\s+/g, ' ');
}
