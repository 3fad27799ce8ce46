import { wordList } from '../../../contact/word-list';
import { jobAskFinder, longWords } from '../job-ask';
import type { FoundPhrase } from '../phrases';
import type { Sentence } from '../sentences';
import { jobAsks, jobWords } from './job-asks';
import { readSentences } from './read-sentences';

const littleWords = wordList('dos das com para por and the ltda');

/**
 * Where a Brazilian Portuguese text asks for a job. The words for job and work alone ask for nothing,
 * neither does what is denied, nor how things are done there.
 */
export const findJobAsks = jobAskFinder({
  ...{ asks: jobAsks, words: jobWords },
  readSentences,
  tellsCompany: longWords(3, littleWords),
  isUndone: (sentence, ask, isQuestion) =>
    isDenied(sentence, ask, isQuestion) || isAskedAbout(sentence, ask) || isTalk(sentence, ask),
});

/** How many words before an ask are looked at. */
const REACH = 12;

const negations = wordList('nao nem nunca jamais nenhum nenhuma');

/** Behind “não” these deny nothing: “não só”, “não sei se”, “não hesite”. */
const deniesNothing = wordList('so apenas somente sei hesite tenho conheco deixe deixar ha');

/** Behind “não” these ask politely: “você não teria uma vaga?”. */
const politely = wordList('teria teriam haveria poderia poderiam tem');

/** What follows “sem”, “antes de” and their like where they deny: “sem pedir”, “antes de procurar”. */
const denying = /^(?:intencao|compromisso|nenhum|nenhuma|qualquer|\p{L}+r)$/u;

/** Whether words around an ask turn it into its opposite: “não procuro emprego”. */
function isDenied(sentence: Sentence, { start, end }: FoundPhrase, isQuestion: boolean): boolean {
  const word = (at: number): string => sentence[at]?.text ?? '';
  for (let at = end - 1; at >= Math.max(0, start - REACH); at -= 1) {
    const [now, next] = [word(at), word(at + 1)];
    const isPolite = isQuestion && politely.has(next);
    const isNot = negations.has(now) && !deniesNothing.has(next) && !isPolite;
    const isWithout = now === 'sem' && at < start + 1 && denying.test(next);
    const isInstead = /^(?:vez|inves|longe|antes)$/.test(now) && next === 'de' && at < start;
    if (isNot || isWithout || isInstead) return true;
    if (at <= start && (sentence[at]?.beginsClause === true || turning.has(now))) return false;
  }
  // “Uma vaga não é o que procuro”; “há vagas, não é?” only asks once more.
  const isDeniedAfter = word(end) === 'nao' && /^(?:e|esta|estou|busco|quero)$/.test(word(end + 1));
  return isDeniedAfter && word(end + 2) !== '';
}

const turning = wordList('mas porem contudo entretanto entao');

/** Behind “como” these tell that it is asked how something is done. */
const done = wordList(
  `e foi era seria sera sao funciona funcionam voce voces se as os a o anda andam conseguiu chegou
  acontece acontecem surgiu surgem conseguir`,
);

const wishing = wordList('saber informacoes informacao perguntar consultar noticias retorno');

/** Whether it is asked how something is, or what others do: “como é trabalhar na sua equipe”. */
function isAskedAbout(sentence: Sentence, { start, end }: FoundPhrase): boolean {
  const before = sentence.slice(Math.max(0, start - 4), start).map(({ text }) => text);
  // “O seu texto sobre vagas abertas”, but not “saber sobre vagas abertas”.
  if (before.at(-1) === 'sobre' && !before.some((word) => wishing.has(word))) return true;
  for (let at = end - 1; at >= Math.max(0, start - REACH); at -= 1) {
    const now = sentence[at]?.text ?? '';
    const next = sentence[at + 1]?.text ?? '';
    if (now === 'como' && done.has(next) && sentence[at + 2]?.text !== 'sabe') return true;
    if (now === 'quem' || (now === 'o' && next === 'que')) return true;
    if (at <= start && (sentence[at]?.beginsClause === true || turning.has(now))) return false;
  }
  return false;
}

/** Whether what is wished for is a talk: “a oportunidade de conversar”. */
function isTalk(sentence: Sentence, { start, end }: FoundPhrase): boolean {
  const said = sentence.slice(start, end + 3).map(({ text }) => text);
  const at = said.findIndex((text) => /^(?:oportunidades?|chance|espaco|lugar)$/.test(text));
  return at >= 0 && said.slice(at).some((text) => talking.has(text));
}

const talking = wordList(
  'conversar ouvir aprender falar conhecer trocar entender escutar conversa',
);
