import { isGivenName, isPersonName } from './given-names';
import { isCompanyName, isField, isJob } from './job-words';
import { isKnownCompany } from './known-companies';
import { isLoneJob } from './lone-job';
import { wordsOf } from './mask';
import { type Doubt, doubtOfName, isFullName } from './name-shape';
import { readsLikeJob } from './part-kinds';
import { isReferral, nameBehindLead } from './read-lead';
import { type Part, partAt } from './split-parts';

/** What a colon parts: the name, null where it comes behind, and what else is told. */
export interface Labelled {
  readonly name: Part | null;
  readonly others: readonly string[];
  readonly doubt: Doubt | null;
  /** Whether it heads several people, as “Panel:” does. */
  readonly isOfMany: boolean;
}

const ofMany =
  /s$|^(?:board|committee|crew|panel|people|staff|team|with|present|attend(?:ed|ing)|in attendance|invited|anwesend|cc)$/i;
const labels =
  /^(?:met|from|to|cc|bcc|von|an|via|name|ask|reach out to|talk to|who|referral|intro|introduction|from work|hiring manager|team|full name|nombre|nome|nom)$/i;
/** What somebody is met for; a thing may come behind it as well. */
const meetings =
  /^(?:(?:coffee|lunch|dinner|breakfast|drinks|chat|call|meeting|interview|1:1|catch[ -]?up|zoom)(?: (?:chat|call|with|meeting))?|(?:intro|phone|video) (?:call|chat)|informational interview)$/i;
/** What heads people as the key of a field too. */
const peopleLabels =
  /^(?:hosts?|contacts?|panel|panell?ists?|attend(?:ees?|ed|ing)|participants?|speakers?|with|persons?|guests?|interviewers?|interviewees?|people|present|in attendance|invitees?|invited|members?|moderators?|teilnehmer(?:innen)?|ansprechpartner|kontakte?|personen|anwesend|participantes|asistentes|invités?|présents|uczestnicy|deltagare|deltakere|deelnemers)$/iu;

/** What is told of something else than a person. */
const fieldLabels =
  /^(?:location|place|city|e-?mail|mail|phone|tel|mobile|fax|topics?|subject|date|day|time|when|where|why|how|what|company|companies|firm|role|title|address|linkedin|website|web|url|links?|notes?|source|status|projects?|events?|venue|budget|deadline|due|goals?|next|todo|result|outcome|decisions?|actions?|summary|agenda|context|background|idea|question|answer|tags?|type|created|updated|birthday|warning|tip|example|update|today|tomorrow|yesterday|ort|datum|uhrzeit|thema|firma|telefon)$/i;

/** What somebody does, in a word or few, and where: “backend at Wise”. */
const atCompany = /^(?:[\p{L}&-]{2,30} ){1,3}(?:at|bei|chez|@) \p{Lu}/u;
/** A name behind the title by which it is told to be one. */
const titled =
  /^(?:Dra?|Prof|Mrs?|Ms|Mx|Herr|Frau|Sra?|Mme|Rev|Sir|Dame)(?:\. ?| )(?:(?:Dr|Ing|med)\. ?){0,3}\p{Lu}\p{Ll}/u;

/** Whether a text begins with a title by which somebody is addressed: “Dr. Sasha Lemke”. */
export function isTitled(text: string): boolean {
  return titled.test(text);
}

/** Whether a label or the key of a field says that people come behind it. */
export function isPeopleLabel(label: string): boolean {
  return peopleLabels.test(label);
}

/** Whether a label says that something else than a person comes behind it. */
export function isFieldLabel(label: string): boolean {
  return fieldLabels.test(label);
}

/** “Recruiter: Tom Vickers” and “Tom Vickers: recruiter”; null where no colon parts the text. */
export function readLabel(masked: string, part: Part, hasMore: boolean): Labelled | null {
  const found = /[:：](?:[\s\0]|$)|：/u.exec(part.text);
  if (found === null || found.index === 0) return null;
  if (/[(（[][^()（）[\]]*$/u.test(part.text.slice(0, found.index))) return null;
  const left = partAt(masked, part.from, part.from + found.index);
  const behind = partAt(masked, part.from + found.index + 1, part.to);
  // “Panelist 2: Ana Reyes”.
  const label = wordsOf(left.text).replace(/ ?#?\d{1,2}$/, '');
  const said = wordsOf(behind.text);
  const isMeeting = meetings.test(label);
  const isWork = isJob(label) || (isLoneJob(label) && !isPeopleLabel(label));
  const isLabel = isMeeting || labels.test(label) || isPeopleLabel(label) || isWork;
  if (isLabel) {
    const others = isWork ? [label] : [];
    return {
      name: behind.text === '' ? null : behind,
      others,
      doubt: isMeeting && !isPersonName(said) ? 'guess' : null,
      isOfMany: ofMany.test(label),
    };
  }
  // “Referred by Kim: Anton Breuer”.
  if (isReferral(label) && nameBehindLead(masked, behind) !== null)
    return { name: behind, others: [], doubt: null, isOfMany: false };
  // “Veterinary: Dr. Sasha Lemke”.
  if (titled.test(said) && !isPersonName(label))
    return { name: behind, others: [], doubt: null, isOfMany: ofMany.test(label) };
  // “Marketing: Bea Holm (Acme)”.
  if (isField(label) && isFullName(wordsOf(behind.text.split(/[(（]/)[0] ?? '')))
    return { name: behind, others: [label], doubt: null, isOfMany: false };
  if (said === '' && hasMore && doubtOfName(label) === null && !fieldLabels.test(label)) {
    return { name: left, others: [], doubt: null, isOfMany: ofMany.test(label) };
  }
  if (said === '' || /[/\\]/.test(label)) return null;
  return readUnlabelled(left, label, behind, hasMore);
}

/** “Ana Reyes: analyst” and “Stripe: Noor Haddad”, where the words before the colon are no known label. */
function readUnlabelled(left: Part, label: string, behind: Part, hasMore: boolean): Labelled {
  const said = wordsOf(behind.text);
  const isClear =
    isJob(said) ||
    isLoneJob(said) ||
    isCompanyName(said) ||
    (isPersonName(label) && atCompany.test(said)) ||
    (isFullName(label) && readsLikeJob(said.split(/ (?:at|bei|chez|@) /, 1)[0] ?? '')) ||
    (hasMore && isFullName(label)) ||
    /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{Lt}\p{Lo}]/u.test(said);
  const isName = doubtOfName(label) === null && !fieldLabels.test(label);
  // “Acme: Ana Reyes” and “Blue Harbor: Ana Reyes” may be the other way round.
  const mayTurn = isFullName(said) && !isJob(said) && !isCompanyName(said);
  // “Stripe: Noor Haddad, engineering manager”.
  const isEmployer = isKnownCompany(label) || isCompanyName(label) || (isName && !/\s/.test(label));
  if (mayTurn && isEmployer && isPersonName(said) && hasMore && !isGivenName(label))
    return { name: behind, others: [`@ ${label}`], doubt: null, isOfMany: false };
  if (mayTurn && isName) return { name: left, others: [said], doubt: 'guess', isOfMany: false };
  return {
    name: left,
    others: [said],
    doubt: isClear && isName ? null : 'no-name',
    isOfMany: false,
  };
}
