import { wordList } from '../word-list';

/** First names that are common somewhere, and by which hardly a company is called. */
const givenNames = wordList(`
  agnieszka ahmed aisha alejandro alex alexander ali alice amanda amit ana anders andrea andreas
  andrew angela anita anja anna anne antonio barbara ben benjamin birgit bill billy betty bo bob brian carla
  carlos carmen caroline catherine chris christian christine claire clara claudia daniel david
  deepak diego elena elizabeth emily emma eric erik eva fatima felix fernando francesca
  francesco frank gabriel george giulia hanna hannah hans hassan heike helen helena henrik
  ibrahim ines ingrid isabel jack jakob james jan jane javier jean jennifer jessica jim joana johan
  johannes john jonas jorge josé joseph juan julia julie jürgen karen karin karl katarzyna kate
  katrin kevin klaus lars laura lena linda lisa liz lucas lucy luis lukas maja manuel marco marek
  margaret maria marie marta martin mary maggie matthew mehmet mei michael miguel mike mohamed mohammed
  monika nadia natalia nick nicole nils nina olga oliver olivia omar pablo paolo patrick paul paula
  pedro peter philipp pierre priya rachel rahul ravi rebecca ricardo robert roberto sabine
  samuel sandra sara sarah sebastian sergei simon sofia sophie stefan steven susan sven thomas
  tim tobias tom tomasz uwe wei wolfgang yuki yusuf zofia
`);

/** Whether a text is a first name alone. */
export function isGivenName(text: string): boolean {
  return givenNames.has(text.toLowerCase());
}

/** Whether a text reads like the first and last name of a person, told by the first. */
export function isPersonName(text: string): boolean {
  const [first = '', ...more] = text.split(/[\s-]/);
  return more.length > 0 && isGivenName(first);
}
