import { type WordList, wordList } from '../word-list';

/** What a column of a table, or of a pasted sheet, holds. */
export type Column = 'name' | 'first' | 'last' | 'role' | 'company' | 'other';

const headings: readonly (readonly [Column, WordList])[] = [
  [
    'first',
    wordList(
      'first name|firstname|given name|forename|christian name|vorname|prénom|prenom|nombre de pila|given|first|imię|förnamn|fornavn|voornaam',
      '|',
    ),
  ],
  [
    'last',
    wordList(
      'last name|lastname|surname|family name|nachname|nom de famille|apellido|apellidos|family|last|nazwisko|cognome|efternamn|etternavn|efternavn|achternaam|sobrenome|фамилия',
      '|',
    ),
  ],
  [
    'company',
    wordList(
      `company|company name|organisation|organization|org|organisation name|employer|firm|firma|
      affiliation|unternehmen|arbeitgeber|entreprise|société|societe|empresa|compañía|azienda|società|
      bedrijf|organisatie|företag|foretag|virksomhed|bedrift|firmy|компания|организация|公司|单位|會社|会社|所属|회사|소속|
      institution|business|current company|workplace|works at|where|company/org|organización|organização|organisasjon|
      now at|institución|instituição|établissement|employeur|empleador|empregador|werkgever|arbetsgivare|arbeidsgiver|
      arbejdsgiver|pracodawca|datore di lavoro|bolag|account|account name|at|works for|betrieb|arbeitsplatz|wo|où|
      structure|organisme|lieu de travail|dónde|lugar de trabajo|centro de trabajo|onde|local de trabalho|dove|ente|
      posto di lavoro|waar|instelling|arbetsplats|arbeidssted|arbejdsplads|miejsce pracy|место работы|фирма|где работает|
      会社名|勤務先|お勤め先|ご所属|勤め先|企業|企業名|組織|機関|工作单位|公司名称|企业|机构|工作單位|機構|회사명|직장|기관|근무처|الشركة|
      جهة العمل|المؤسسة|מקום עבודה|חברה`,
      '|',
    ),
  ],
  [
    'role',
    wordList(
      `role|title|job title|position|job|function|funktion|rolle|beruf|stelle|poste|fonction|puesto|
      cargo|ruolo|posizione|functie|rol|titel|jobtitel|stilling|yrke|occupation|profession|должность|роль|职位|職位|职务|
      役職|職業|직책|직함|직업|current role|current position|job role|headline|what they do|what|
      stanowisko|zawód|profesión|profissão|métier|qualifica|beroep|tittel|befattning|does|work|tätigkeit|was|aufgabe|
      emploi|intitulé du poste|quoi|qué|ocupación|trabajo|ocupação|trabalho|o quê|occupazione|lavoro|mestiere|mansione|cosa|
      baan|werk|wat|arbete|arbejde|jobb|praca|профессия|специальность|чем занимается|職種|お仕事|ご職業|肩書|肩書き|仕事|担当|業務|
      职业|职称|岗位|職業名稱|職稱|직무|직급|직종|직위|الوظيفة|المهنة|المنصب|المسمى الوظيفي|תפקיד|מקצוע`,
      '|',
    ),
  ],
  [
    'name',
    wordList(
      `name|names|full name|fullname|person|people|contact|contacts|contact name|contact person|who|
      speaker|speakers|member|members|attendee|attendees|participant|participants|employee|guest|guests|
      candidate|interviewee|interviewer|staff|colleague|nom|nombre|nome|naam|namn|navn|imię i nazwisko|
      имя|фио|姓名|名字|名前|氏名|お名前|이름|성명|الاسم|teilnehmer|ansprechpartner|kontakt|contacto|contatto|
      display name|team member|maintainer|maintainers|host|nom complet|nombre completo|vollständiger name|
      alumni|alumnus|alumna|mentor|mentors|panelist|panelists|panellist|presenter|invitee|student|moderator|
      expert|connection|nome completo|persona|pessoa|personne|osoba|uczestnik|ponente|referent|wer|qui|quién|quien|chi|
      quem|wie|vem|hvem|kto|кто|人|誰|担当者|联系人|聯絡人|담당자|مع من|الاسم الكامل|שם|fullständigt namn|volledige naam`,
      '|',
    ),
  ],
];

const asksCompany =
  /^(?:(?:where|the place|company where) )?(?:they|he|she|s\/?he|you) works?(?: (?:at|for|now))?$|^(?:onde|d[oó]nde|dove|où|wo|waar) (?:[\p{L}'’/]{1,12} ){0,2}(?:trabalham?|trabajan?|lavora(?:no)?|travaillent?|arbeitet|arbeiten|werkt|werken)(?: (?:er|sie|ils?|elles?|on|hij|zij|ze))?$/u;
const asksRole =
  /^(?:what (?:they|he|she|s\/?he|you) (?:do|does)|(?:o|lo|ce|was|wat|que|qué|quoi|che|cosa)(?: que| qu['’]| cosa)? ?(?:[\p{L}'’/]{1,12} ){0,2}(?:faz(?:em)?|hacen?|fa|fanno|fait|font|macht|machen|tut|tun|doet|doen))(?: for (?:a living|work)| at work)?$/u;

const others = wordList(
  `email|e-mail|mail|email address|linkedin|phone|telephone|tel|mobile|notes|note|date|location|city|
  country|status|link|url|website|github|twitter|team|department|topic|talk|#|no|no.|nr|id|comment|comments|
  source|priority|telefon|ort|stadt|correo|teléfono|téléphone|ville|邮箱|电话|备注|メール|電話|연락처|age|pronouns`,
  '|',
);

/** What a column of names is called most plainly; beside one of first names, that of last names. */
const plainNames = wordList('name|names|nom|nome|nombre|naam|namn|navn|имя', '|');

/** What the cells of a table's head say of its columns. */
export function readColumns(cells: readonly string[]): readonly Column[] {
  const seen = new Set<Column>();
  const found = cells.map(columnOf);
  const isPlain = (at: number): boolean =>
    found[at] === 'name' && plainNames.has(keyOf(cells[at] ?? ''));
  const hasPlain = found.some((_, at) => isPlain(at));
  const other = found.includes('first') ? 'last' : 'first';
  const isHalf = found.includes('first') !== found.includes('last');
  return found.map((each, at) => {
    const column = isHalf && isPlain(at) ? other : each;
    // A second column of a kind is of something else, and so is a contact beside a name.
    if (column === 'other' || seen.has(column)) return 'other';
    if (column === 'name' && hasPlain && !isPlain(at)) return 'other';
    seen.add(column);
    return column;
  });
}

/** Words of heads that say plainly that neither a role nor a company stands below. */
const otherWords =
  /(?:^| )(?:last|first|date|day|when|met|spoke|contacted|asked|replied|via|notes?|why|how|next|e-?mail|phone|links?|status|source|dept|department|team|field|industry|sector|branche|school|degree|year|class|skills?|interests?|level|stage|reason|from|about|reply|step|action|region|office|talk|session|track|room|table|seat|size)(?: |$)/u;

/** The places of columns whose heads say nothing that is known, so that they may hold anything. */
export function unknownColumns(cells: readonly string[]): readonly number[] {
  const isTold = (key: string): boolean => key === '' || isKnown(key) || otherWords.test(key);
  return cells.flatMap((cell, at) => (isTold(keyOf(cell)) ? [] : [at]));
}

function isKnown(key: string): boolean {
  return others.has(key) || columnOf(key) !== 'other';
}

/** Whether cells are the head of a pasted sheet: each of them heads a column, one of them names. */
export function isHead(cells: readonly string[]): boolean {
  const keys = cells.map(keyOf).filter((key) => key !== '');
  const columns = readColumns(cells);
  const known = keys.filter(isKnown).length;
  return (
    keys.length > 1 &&
    (columns.includes('name') || columns.includes('first') || columns.includes('last')) &&
    (known === keys.length || (known > 2 && known > keys.length / 2))
  );
}

function columnOf(cell: string): Column {
  const key = keyOf(cell);
  const bare = key
    .replace(/ ?[(（][^()（）]{0,60}[)）]?$/u, '')
    .replace(/^(?:their|the|your|current|present|primary|main|preferred|most recent) /, '');
  const [, whose = ''] =
    /^([\p{L}-]{1,30})(?:'s)? names?$|^names? of (?:the )?[\p{L}-]{1,30}$/u.exec(bare) ?? [];
  const found = headingOf(key) ?? headingOf(bare) ?? saidOf(bare);
  if (found !== undefined) return found;
  if (headingOf(whose || bare.replace(/^names? of (?:the )?/, '')) === 'name') return 'name';
  // “Role / title”, whose words all head the same.
  const [first, ...more] = bare.split(/ ?(?:[/|,&+]| or | and ) ?/).map(headingOf);
  return first !== undefined && more.every((each) => each === first) ? first : 'other';
}

/** What a column holds whose head is a small sentence: “What they do”, “Wo sie arbeitet”. */
function saidOf(words: string): Column | undefined {
  if (asksCompany.test(words)) return 'company';
  return asksRole.test(words) ? 'role' : undefined;
}

function headingOf(words: string): Column | undefined {
  return headings.find(([, listed]) => listed.has(words))?.[0];
}

function keyOf(cell: string): string {
  return (
    cell
      .toLowerCase()
      .replace(/[_\s]+/g, ' ')
      .replace(/^["'“(]|["'”)]$|[*:?]/g, '')
      // “Organization 1 - Title”, as address books have it.
      .replace(/^([\p{L}-]{1,30}) \d - (?:value|name)$|^[\p{L}-]{1,30} \d - (title)$/u, '$1$2')
      .trim()
  );
}
