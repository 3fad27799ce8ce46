import { wordList } from '../word-list';

/** Companies that are called as people are. */
const likePeople = wordList(
  `allen overy|arthur andersen|aston martin|baker hughes|baker mckenzie|booz allen|calvin klein|cathay pacific|charles schwab|
  clifford chance|coca cola|crate barrel|credit suisse|deutsche bahn|dolce gabbana|duane reade|edward jones|eli lilly|
  ernst young|estée lauder|fisher price|general mills|goldman sachs|grant thornton|guy carpenter|harley davidson|harper collins|
  hewlett packard|hugo boss|jack daniels|jane street|jim beam|john deere|john lewis|johnson controls|johnson johnson|
  johnson matthey|jones day|jp morgan|jpmorgan chase|karl lagerfeld|kate spade|kirkland ellis|kraft heinz|laura ashley|
  linklaters|lockheed martin|louis vuitton|marc jacobs|marie curie|marks spencer|martin marietta|mary kay|max mara|max planck|
  mayo clinic|mercedes benz|merrill lynch|michael kors|miu miu|morgan stanley|mott macdonald|northrop grumman|olive garden|
  oliver wyman|paul hastings|paul weiss|philip morris|piper sandler|quinn emanuel|ralph lauren|raymond james|red bull|
  rolls royce|roland berger|sam adams|sara lee|sherwin williams|simon schuster|skidmore owings|stanley black|taylor wessing|
  ted baker|thomas cook|thomson reuters|tiffany co|tim hortons|tommy hilfiger|victoria beckham|vivienne westwood|walt disney|
  warner bros|warner brothers|wells fargo|western union|whole foods|willis towers|trader joe's|ben jerry's|sam's club|
  mckinsey company|price waterhouse|virgin atlantic|virginia mason|johns hopkins|carnegie mellon|sciences po|bain company`,
  '|',
);

/** Words that begin the names of large employers, and nobody's. */
const brands = wordList(`
  abb accenture adidas adobe airbnb airbus aldi alibaba allianz alstom alphabet amazon amgen apple arcelormittal arup asml
  astrazeneca aviva axa barclays basf bayer bbc bbva biontech bloomberg bmw bnp boeing booking bosch bp capgemini carrefour
  cisco citi citibank citigroup clifford coca-cola cognizant commerzbank continental daimler danone decathlon dell deloitte
  dhl diageo disney dropbox easyjet ebay edf electrolux equinor ericsson etsy expedia exxonmobil facebook fedex fiat figma
  ford genentech glaxosmithkline goldman google gsk h&m heineken henkel hilton honda hsbc huawei hubspot hyundai iberdrola
  ibm ikea inditex infineon infosys ing intel itaú jpmorgan kpmg l'oréal lego lidl linkedin lufthansa maersk mastercard
  mckinsey merck meta michelin microsoft miele moderna mozilla natixis nestlé netflix nike nintendo nokia northvolt novartis
  nubank nvidia oracle orange oxfam paypal pepsico petrobras peugeot pfizer philips pinterest porsche procter pwc qualcomm
  rabobank randstad renault repsol revolut roche rolls-royce ryanair safran salesforce samsung sanofi santander sap
  schlumberger schneider-electric shell shopify siemens skanska slack snapchat sncf sony spotify starbucks stripe sweco
  telefónica tencent tesco tesla thales thyssenkrupp tiktok toyota twitter uber ubisoft unesco unicef unicredit unilever ups
  vattenfall verizon vestas visa vodafone volkswagen volvo walmart wayfair wipro zalando zara ørsted
`);

/** Whether a text is the name of a large employer, or of a part of one: “Siemens Energy”. */
export function isKnownCompany(text: string): boolean {
  const words = text
    .slice(0, 60)
    .toLowerCase()
    .split(/(?: (?:and|&|\+) |[\s,])+/);
  if (words.length > 4 || !/^[^\p{Ll}]|^\p{Ll}+\p{Lu}/u.test(text)) return false;
  return brands.has(words[0] ?? '') || likePeople.has(words.slice(0, 2).join(' '));
}
