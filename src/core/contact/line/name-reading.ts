import { isNameSuffix } from '../name-suffix';
import { isGivenName, isPersonName } from './given-names';
import { isJob, isShortJob } from './job-words';
import { wordsOf } from './mask';
import { bracketAtEnd, insideOf, isHandle } from './name-asides';
import { type Doubt, isFullName } from './name-shape';
import { isTitled } from './read-label';
import { isToldDeed, splitNameAtCompany, splitNameAtVerb } from './split-at-company';
import { type Part, partAt } from './split-parts';

/** By what people are addressed too, so that it stays with the name. */
const ranks =
  /^(?:captain|sergeant|lieutenant|detective|inspector|officer|judge|pastor|vicar|minister|president|ambassador|prof|professor|professora?|chef|coach|sister|brother|friend|colleague|neighbou?r|former|retired|head)$/i;

/** A name from which what stands with it is taken, piece by piece. */
export class NameReading {
  /** What stood with it. */
  readonly others: string[] = [];

  /**
   * @param name what is left of it.
   * @param rest the parts behind it that are not taken yet.
   */
  constructor(
    private readonly masked: string,
    public name: Part,
    public rest: readonly Part[],
    public doubt: Doubt | null,
  ) {}

  /** “CFO Linda Marsden, Acme”. */
  takeTitle(): void {
    const { masked, name } = this;
    const [title = ''] = name.text.split(' ', 1);
    const isTitle =
      /^\p{L}{3,}$/u.test(title) &&
      !ranks.test(title) &&
      isJob(title) &&
      !isGivenName(title) &&
      !isTitled(name.text);
    if (!isTitle) return;
    const behind = partAt(masked, name.from + title.length, name.to);
    if (!isPersonName(wordsOf(behind.text)) || !isFullName(wordsOf(behind.text))) return;
    this.others.push(title);
    this.name = behind;
  }

  /** Brackets with more behind them: “Linda Marsden (Acme) analyst”. */
  takeAside(): void {
    const { masked, name } = this;
    const aside = /^([^(（]*[^\s(（])\s*[(（]([^()（）]*)[)）][\s\0]*(?=[^\s\0])/.exec(name.text);
    const [whole = '', before = '', inside = ''] = aside ?? [];
    const behind = wordsOf(name.text.slice(whole.length));
    if (before === '' || (!isFullName(wordsOf(before)) && /^\p{Lu}/u.test(behind))) return;
    this.others.push(...insideOf(inside, wordsOf(before)), behind);
    this.name = partAt(masked, name.from, name.from + before.length);
  }

  /** Brackets that it ends with. */
  takeBrackets(): void {
    const { masked, others, rest } = this;
    for (
      let found = bracketAtEnd(masked, this.name);
      found !== null;
      found = bracketAtEnd(masked, this.name)
    ) {
      others.unshift(...insideOf(found.inside, wordsOf(found.name.text), rest.length > 1));
      this.name = found.name;
    }
  }

  /** What a verb behind it says: “Linda Marsden runs the lab”. */
  takeDeed(): void {
    const told = splitNameAtVerb(wordsOf(this.name.text));
    if (told === null) return;
    if (told.said !== '') this.others.unshift(told.said);
    // “Parents from school”.
    else if (/^\S+s$/.test(told.before) && !isGivenName(told.before)) this.doubt ??= 'no-name';
    if (told.said !== '' && !isJob(told.said) && !isToldDeed(told.said)) this.doubt ??= 'guess';
    this.keep(told.before);
  }

  /** “Linda Marsden at Acme”; whether a company is named in it. */
  takeCompany(): boolean {
    const { name } = this;
    const at = splitNameAtCompany(wordsOf(name.text));
    if (at === null) return false;
    if (at.before === '') return true;
    const isHandleSaid = /@\S/.test(name.text) && isHandle(at.company, at.before);
    if (!isHandleSaid) this.others.unshift(`at ${at.company}`);
    if (at.isGuess) this.doubt ??= 'guess';
    this.keep(at.before);
    this.takeBrackets();
    return true;
  }

  /**
   * “Linda Marsden, PhD”.
   *
   * @param belong whether they belong to the name, or are passed over.
   */
  takeSuffixes(belong: boolean): void {
    const { masked } = this;
    for (let [next] = this.rest; next !== undefined; [next] = this.rest) {
      const found = bracketAtEnd(masked, next);
      const suffix = found?.name ?? next;
      if (!isNameSuffix(wordsOf(suffix.text).replaceAll('/', ' '))) break;
      const sign = masked.slice(this.name.to, next.from).trim();
      // “Erin Caldwell — MD, Acme” tells what they do.
      if (isShortJob(suffix.text) && /[–—]|-$/.test(sign)) break;
      if (belong) this.name = partAt(masked, this.name.from, suffix.to);
      if (found !== null) this.others.push(...insideOf(found.inside, wordsOf(this.name.text)));
      this.rest = this.rest.slice(1);
    }
  }

  /** Keeps so many words of the name. */
  private keep(words: string): void {
    const { masked, name } = this;
    this.name = partAt(masked, name.from, endOfWords(masked, name, words));
  }
}

/** Where so many words of a part end in the line. */
function endOfWords(masked: string, part: Part, words: string): number {
  let at = part.from;
  for (const sign of words.replace(/\s/g, '').split('')) {
    while (masked[at] !== sign && at < part.to) at += 1;
    at += 1;
  }
  return at;
}
