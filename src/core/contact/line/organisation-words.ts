import { isFieldWord } from './job-words';
import { wordList } from '../word-list';

/**
 * What companies, events and things are called by, last in their name, and hardly anybody's
 * surname. Unlike the words of a company they only tell that no person is called so.
 */
const nouns = wordList(`
  advisors agenda airport apparel automotive beverages boats broadband brothers buses campus care
  chemicals city coffee computers computing conference congress consulting course cruises
  department energies event exchange expo express fabrics factory farms fashion festival fitness
  forum games gaming health healthcare homes housing instruments interview interviews invest
  investment journal kitchen lighting list machinery magazine management manufacturing maritime
  materials medical meeting meetup metals mining motor news newsletter outdoors packaging papers
  partners partnership pharmaceuticals plan plastics podcast process program programme project
  property questions radio rail railway railways renewables rentals report resources restaurants
  review roadmap safety savings schools search shop shops social solar sports store summit
  supplies tasks teams textiles theatre tickets tools tours toys trading trains transit transport
  travel trucks video vision water webinar website wines world
`);
const ending = /(?:[^v]ics|\p{L}tions?|ology|graphy|[eor]ries|[io]ties)$/u;
/** Names of sites and apps, written as no first name is. */
const siteName = /^(?!Mac|Mc|De|Di|Du|La|Le|Jo|Van|O)\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u;

/** Whether a text is called as companies, events or things are, rather than as a person. */
export function isOrganisation(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  if (words.length === 1) return siteName.test(text);
  return nouns.has(last) || isFieldWord(last) || ending.test(last);
}
