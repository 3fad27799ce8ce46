import { wordList } from '../../../contact/word-list';

/** What everybody has: “votre temps” is about nobody in particular. */
const anybodyHas = wordList(`
temps jour journée semaine mois travail métier métiers emploi poste fonction domaine secteur profession
activité branche réponse retour message mail e-mail courriel agenda calendrier emploi disponibilité
disponibilités convenance aide appui soutien conseil conseils avis regard expérience expertise point vue
opinion savoir connaissances attention considération patience compréhension côté part accord permission
contact vie quotidien nom gentillesse bienveillance générosité disposition choix domaine propre précieux
précieuse précieux gentil aimable prochain prochaine entreprise organisation société monde numéro adresse
boîte invitation demande suite décision
`);

/** What narrows something that everybody has: “votre travail sur le bruit”. */
const narrowing = wordList('sur chez contre entre autour depuis');

/** What they did, or where the writer met them. */
const deeds = [
  /(?:^|[^\p{L}])(?:vous (?:l['’])?(?:avez|aviez)|tu (?:l['’])?(?:as|avais)|avez-vous|as-tu)\s(?:\p{L}{1,12}\s){0,2}(?:\p{L}{2,12}(?:é|ée|és|ées)|dit|fait|écrit|construit|ouvert|repris|suivi|appris|vécu|tenu|soutenu|choisi|conçu|produit|traduit)(?![\p{L}\p{M}])/iu,
  /(?:^|[^\p{L}])vous (?:travaillez|dirigez|enseignez|animez|écrivez|publiez|racontez|décrivez|menez|gérez|concevez|fabriquez|tenez|formez|accompagnez|développez|montrez|expliquez|défendez|organisez|soignez|coordonnez)(?![\p{L}\p{M}])/iu,
  /(?:^|[^\p{L}])(?:vous|t['’]|te)\s?(?:ai|avais|a|avons)\s(?:\p{L}{1,12}\s){0,2}(?:vue?|lue?|entendue?|croisée?|rencontrée?|écoutée?|suivie?|connue?|découverte?)(?![\p{L}\p{M}])/iu,
  /(?:^|[^\p{L}])(?:nous (?:nous )?(?:sommes|avons|étions)|on s['’]est)\s(?:\p{L}{1,12}\s){0,2}(?:rencontrés?|croisés?|vus?|parlé|travaillé|étudié|connus?|partagé)(?![\p{L}\p{M}])/iu,
  /(?:m['’]a|m['’]ont|ma)\s(?:\p{L}{1,12}\s){0,2}parlé de (?:vous|toi)(?![\p{L}\p{M}])/iu,
  /(?:^|[^\p{L}])(?:grâce à|comme|sur|par|de) (?:vous|toi) (?:dans|sur|à|lors|et|qui)(?![\p{L}\p{M}])/iu,
  /[«“"„][^«»“”"„\n]{3,80}[»”"]/u,
  /(?:^|[^\p{L}])(?:le|la|les) (?:vôtres?|tiens?|tiennes?)(?![\p{L}\p{M}])/iu,
];

const oneWord = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Whether a French text says anything about whoever reads it: what they did, or “votre” and “ton” with
 * something that not everybody has. “Votre temps” and “votre métier” alone are nothing.
 */
export function saysSomethingAbout(text: string): boolean {
  return deeds.some((deed) => deed.test(text)) || hasOwn(text);
}

function hasOwn(text: string): boolean {
  const words = [...text.matchAll(oneWord)].map(({ 0: word }) => word.toLowerCase());
  return words.some((word, place) => {
    if (!/^(?:votre|vos|ton|ta|tes)$/.test(word)) return false;
    let next = place + 1;
    while (next < place + 4 && anybodyHas.has(words[next] ?? '')) next += 1;
    if (next === place + 1) return (words[next] ?? '') !== '';
    return narrowing.has(words[next] ?? '');
  });
}
