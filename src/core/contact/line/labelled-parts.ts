import { isFieldLabel } from './read-label';

const roles = /^(?:role|(?:job )?title|job|position|rolle|beruf|puesto|cargo|poste|ruolo)$/iu;
const companies =
  /^(?:company|employer|firm|organi[sz]ation|org|firma|arbeitgeber|empresa|entreprise|société|azienda)$/iu;

/** What labels within a line tell, such as “Role: Curator”, and the texts without one. */
export interface LabelledParts {
  readonly role: string;
  readonly company: string;
  readonly rest: readonly string[];
}

/** Takes out of the texts behind a name those with a label; what other labels head goes. */
export function takeLabelled(texts: readonly string[]): LabelledParts {
  let [role, company] = ['', ''];
  const rest = texts.filter((text) => {
    const [, label = '', said = ''] = /^([^:：]{1,30}?) ?[:：] ?([^]*)$/u.exec(text) ?? [];
    if (roles.test(label)) role ||= said;
    else if (companies.test(label)) company ||= said;
    else return !isFieldLabel(label);
    return false;
  });
  return { role, company, rest };
}
