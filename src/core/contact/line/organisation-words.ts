import { isFieldWord } from './job-words';
import { wordList } from '../word-list';

/**
 * What companies, events and things are called by, last in their name, and hardly anybody's
 * surname. Unlike the words of a company they only tell that no person is called so.
 */
const nouns = wordList(`
  abbey gardens house palace architects architecture ceramics design furniture interiors jewellery jewelry yachts cathedral chapel controls mosque parish synagogue temple advisors agenda airport apparel automotive beverages boats broadband brothers buses campus care
  chemicals city coffee computers computing conference congress consulting course cruises
  department energies event exchange expo express fabrics factory farms fashion festival fitness
  forum games gaming health healthcare homes housing instruments interview interviews invest
  investment journal kitchen lighting list machinery magazine management manufacturing maritime
  materials medical meeting meetup metals mining motor news newsletter outdoors packaging papers
  partners partnership pharmaceuticals plan plastics podcast process program programme project
  property questions radio rail railway railways renewables rentals report resources skincare cosmetics restaurants
  review roadmap safety savings schools search shop shops social solar sports store summit
  supplies tasks teams textiles theatre tickets tools tours toys trading trains transit transport
  electronics semiconductor semiconductors app apps avenue birthday boulevard budget calls chat checklist deadline docs evening fellowship
  internship morning afternoon party plaza scholarship slides stadium sync wedding weekend
  travel trucks video vision water webinar website wines world
`);
const ending = /(?:[^v]ics|\p{L}tions?|ology|graphy|[eor]ries|[io]ties)$/u;
/** What begins the names of days and products, and hardly a person's. */
const openings = wordList(`
  monday tuesday wednesday thursday friday saturday sunday google microsoft facebook linkedin zoom
  slack github netflix spotify adobe
`);
/** Park is many people's last name, but not behind these. */
const park = / (?:gate|national|state|central|hyde|city|science|business|industrial|theme) park$/;
/** Names of sites and apps, written as no first name is. */
const siteName = /^(?!Mac|Mc|De|Di|Du|La|Le|Jo|Van|O)\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u;

/** Whether a text is called as companies, events or things are, rather than as a person. */
export function isOrganisation(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  if (words.length === 1) return siteName.test(text);
  if (openings.has(words[0] ?? '') || park.test(` ${text.slice(-40).toLowerCase()}`)) return true;
  return nouns.has(last) || isFieldWord(last) || ending.test(last);
}
