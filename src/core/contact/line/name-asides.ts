import { isGivenName } from './given-names';
import { isCompanyName, isJob } from './job-words';
import { isLoneJob } from './lone-job';
import { wordsOf } from './mask';
import { isPlaceName } from './place-names';
import { isFieldLabel } from './read-label';
import { type Part, partAt, splitCommas } from './split-parts';

const openings: Readonly<Record<string, string>> = {
  ...{ ')': '(', '）': '（', ']': '[', '】': '【' },
  ...{ '"': '"', '”': '“', '’': '‘', '»': '«', '“': '„' },
};

/** The brackets or quotes that a part ends with, and the part before them; null where it has none. */
export function bracketAtEnd(masked: string, part: Part): { name: Part; inside: string } | null {
  const close = part.text.at(-1) ?? '';
  const open = openings[close];
  const at = open === undefined ? -1 : part.text.lastIndexOf(open, part.text.length - 2);
  if (at <= 0) return null;
  const name = partAt(masked, part.from, part.from + at);
  if (name.text === '') return null;
  const isQuoted = !/[)）\]】]/.test(close);
  if (isQuoted && !/\s/.test(part.text[at - 1] ?? '')) return null;
  return { name, inside: part.text.slice(isQuoted ? at : at + 1, isQuoted ? undefined : -1) };
}

/**
 * What stands in brackets, without a nickname, a handle, a place or a year.
 *
 * @param hasMore whether the line tells a role and a company behind them.
 */
export function insideOf(inside: string, name: string, hasMore = false): readonly string[] {
  const words = wordsOf(inside);
  if (
    /^["“„«‘'][^]*["”“»’']$/u.test(words) ||
    /^(?:aka|a\.k\.a\.|née|né|born|b\.|geb\.|geboren|['’]?\d[\d –-]*|class of \d+)(?:\s|$)/iu.test(
      words,
    ) ||
    /^(?:lives |living |based )?in \p{Lu}[^,]*$/u.test(words)
  )
    return [];
  if (isNickname(words, name) || isHandleText(words, name) || isOtherScript(words, name, hasMore))
    return [];
  const colon = /[:：](?=\s)|：/u.exec(inside)?.index ?? -1;
  const isLabelled = colon >= 0 && isFieldLabel(wordsOf(inside.slice(0, colon)));
  const told =
    colon < 0 || isLabelled ? inside : `${inside.slice(0, colon)},${inside.slice(colon + 1)}`;
  return splitCommas(told, 0, told.length)
    .map(({ text }) => wordsOf(text))
    .filter((text) => !isPlaceName(text));
}

/** Common last names of China and Korea; what else stands in their signs may be a company. */
const eastNames =
  /^(?:[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭田董袁潘蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱江尹薛阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴]\p{Script=Han}{1,2}|[김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모]\p{Script=Hangul}{2})$/u;

/** The same name in another script: 王伟 behind “Wang Wei”. */
function isOtherScript(text: string, name: string, hasMore: boolean): boolean {
  if (/\p{Script=Latin}/u.test(text) || !/\p{Script=Latin}/u.test(name)) return false;
  if (isLoneJob(text)) return false;
  const count = (of: string): number => of.split(/[\s・·]/).length;
  return (
    eastNames.test(text) ||
    (hasMore && /^\p{Script=Han}{2,3}$/u.test(text)) ||
    (/^[\p{L}\p{M}\s·・-]{3,40}$/u.test(text) &&
      count(text) > 1 &&
      count(text) === count(name) &&
      !isJob(text) &&
      !isCompanyName(text))
  );
}

/** A single word that the name begins like: Nate of Nathaniel. */
function isNickname(text: string, name: string): boolean {
  if (!/^\p{Lu}\p{Ll}{1,7}$/u.test(text)) return false;
  const [first = ''] = name.toLowerCase().split(' ');
  const short = text.toLowerCase();
  if (isGivenName(short) || (short.length < 5 && first.includes(short))) return short !== first;
  return (
    short !== first &&
    first.length > short.length - 2 &&
    short.slice(0, 2) === first.slice(0, 2) &&
    !isJob(text)
  );
}

/** Whether a text is what somebody calls themselves, such as `@areyes`. */
export function isHandleText(text: string, name: string): boolean {
  const handle = text.replace(/ (?:on|at|auf|en|sur|em|su) \p{L}{1,20}$/u, '');
  return text.startsWith('@') && isHandle(handle.slice(1).trim(), name);
}

/** Whether a word behind `@` is what somebody calls themselves rather than a company. */
export function isHandle(word: string, name: string): boolean {
  if (/\s/.test(word) || !/^[\w.-]+$/.test(word)) return false;
  const lower = word.toLowerCase();
  const isOfName = name
    .toLowerCase()
    .split(' ')
    .some((part) => part.length > 2 && lower.includes(part));
  return isOfName || word === lower || /[\d_]/.test(word);
}
