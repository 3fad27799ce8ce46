import { wordList } from '../../../contact/word-list';

/** What everybody has: “Ihre Zeit” is about nobody in particular. */
const anybodyHas = wordList(`
zeit tag tage woche arbeit beruf job alltag arbeitsalltag berufsalltag arbeitstag weg berufsweg werdegang
karriere laufbahn geschichte position rolle aufgabe aufgaben tätigkeit feld berufsfeld fachgebiet branche
bereich rückruf reaktion zusage absage bescheid einladung telefonnummer antwort antworten rückmeldung nachricht e-mail mail terminkalender kalender verfügbarkeit hilfe rat
unterstützung freundlichkeit einblick einblicke gedanken gedanke erfahrung erfahrungen perspektive sicht
blick meinung wissen aufmerksamkeit geduld verständnis postfach seite kontakt team kollegen kolleginnen
unternehmen firma organisation leben wünschen namen name interesse expertise mühe bemühungen wahl
eigene eigenen eigenes persönlichen persönliche persönlicher beruflichen beruflicher berufliche berufliches
wertvolle wertvollen kostbare kostbaren tägliche täglichen täglicher vollen volle kurze kurzen schnelle ganzen
`);

/** What makes something that everybody has theirs, before a noun or an article: “Ihre Arbeit an der Orgel”. */
const narrowing = wordList('an am zu zum zur über bei beim mit als in im für auf aus von vom');
const article = wordList('der den dem das die des diesem dieser jenem');

const possessive =
  /^(?:Ihr(?:e|en|em|er|es)?|[dD]ein(?:e|en|em|er|es)?|[eE]uer|[eE]ure(?:n|m|r|s)?)$/;

/** What they did, or where the writer met them or heard of them. */
const deeds = [
  /(?:^|[^\p{L}])(?:Sie|du|Du|ihr|Ihr)(?:\s+[\p{L}\p{N}-]+){0,8}\s+(?:geschrieben|gehalten|gegeben|gegründet|gebaut|gesprochen|gesagt|geleitet|geführt|gemacht|gestaltet|veröffentlicht|gewechselt|studiert|gewonnen|entworfen|entwickelt|aufgebaut|erzählt|beschrieben|geteilt|gezeigt|vorgestellt|erklärt|erwähnt|berichtet|geforscht|unterrichtet|restauriert|übersetzt|organisiert|begonnen|angefangen|verlassen|gegangen)(?![\p{L}])/u,
  /[„»"][^„“»«"\n]{3,80}[“«"]/u,
  /(?:^|[^\p{L}])(?:von|über|mit|auf|an)\s+(?:Ihnen|Sie|dir|dich)(?:\s+[\p{L}\p{N}.-]+){0,4}\s+(?:gehört|gelesen|erzählt|gesehen|gestoßen|aufmerksam|gekommen|geschwärmt|empfohlen|berichtet|gesprochen)(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:habe|hatte|haben|durfte)\s+(?:ich\s+)?(?:Sie|dich)(?:\s+[\p{L}\p{N}.-]+){1,6}\s+(?:gehört|gesehen|kennengelernt|getroffen|erlebt)(?![\p{L}])/u,
  /(?:^|[^\p{L}])wir\s+(?:uns\s+|haben\s+|hatten\s+|beide\s+|kennen\s+|sind\s+)(?:[\p{L}\p{N}.-]+\s+){0,6}(?:kennengelernt|getroffen|gesprochen|begegnet|unterhalten|gesessen|studiert|gearbeitet|kennen)(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:geraten|empfohlen|vorgeschlagen|gesagt|ermutigt)[,]?\s+(?:ich\s+(?:solle|sollte|soll)\s+)?(?:mich\s+)?(?:bei\s+)?(?:Ihnen|dir|Sie|dich)(?![\p{L}])/u,
  /(?:Vortrag|Artikel|Beitrag|Interview|Podcast|Film|Buch|Text|Video|Porträt|Gespräch)\s+(?:mit|über|von)\s+(?:Ihnen|Sie|dir|dich)(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:Sie|du|Du)\s+(?:arbeiten|arbeitest|leiten|leitest|forschen|forschst|unterrichten|unterrichtest|begleiten|begleitest|führen|führst|betreiben|betreibst|beraten|berätst)\s+(?:seit|als|in|an|bei|am|im|ein|eine|einen|den|die|das)(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:meinte|sagte|erzählte|erwähnte|empfahl|riet)(?:\s+mir)?,?\s+(?:dass\s+)?(?:Sie|du|Ihnen|dir)(?![\p{L}])/u,
  /(?:^|[^\p{L}])wir\s+(?:waren|sind|haben|kommen|kennen)\s+beide(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:Ihnen|dir)(?:\s+[\p{L}\p{N}-]+){1,8}\s+(?:gelungen|geglückt)(?![\p{L}])/u,
  /(?:beeindruckt|begeistert|fasziniert|inspiriert|berührt|überrascht|neugierig gemacht|aufgefallen|aufmerksam)(?![\p{L}])/u,
];

/**
 * Whether a German text says anything about whoever reads it: what they did or made, or “Ihr” and
 * “dein” with something that not everybody has. “Ihre Zeit” and “Ihre Arbeit” alone are nothing.
 */
export function saysSomethingAbout(text: string): boolean {
  return deeds.some((deed) => deed.test(text)) || hasOwn(text);
}

const oneWord = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

function hasOwn(text: string): boolean {
  const words = [...withoutClosing(text).matchAll(oneWord)].map(({ 0: word }) => word);
  return words.some((word, place) => {
    if (!possessive.test(word)) return false;
    let next = place + 1;
    while (next < place + 4 && anybodyHas.has(words[next]?.toLowerCase() ?? '')) next += 1;
    const last = words[next] ?? '';
    // “Ihr” by itself may be “you”, behind which no noun stands.
    if (next === place + 1) return isNoun(last) || isNoun(words[next + 1] ?? '');
    const behind = words[next + 1] ?? '';
    return narrowing.has(last) && (/^\p{Lu}/u.test(behind) || article.has(behind));
  });
}

/** A text without a last line that signs it: “Ihre Kim Berg”. */
function withoutClosing(text: string): string {
  const lines = text.trimEnd().split('\n');
  const signs = /^\s*(?:Ihre?|Deine?|Euer|Eure)(?:\s+\p{Lu}[\p{L}.-]*){1,3}$/u;
  return signs.test(lines.at(-1) ?? '') ? lines.slice(0, -1).join('\n') : text;
}

function isNoun(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !anybodyHas.has(word.toLowerCase());
}
