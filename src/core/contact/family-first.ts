import { foldText } from './fold-text';
import { wordList } from './word-list';

/** Frequent family names, folded, by the languages that write them first. */
const familyNames = {
  zh: wordList(
    `wang|li|zhang|liu|chen|yang|zhao|huang|zhou|wu|xu|sun|hu|zhu|gao|lin|he|guo|ma|luo|liang|song|zheng|xie|
    han|tang|feng|yu|dong|xiao|cheng|cao|yuan|deng|fu|shen|zeng|peng|lu|lyu|su|jiang|cai|jia|ding|wei|xue|ye|yan|
    pan|du|dai|xia|zhong|tian|ren|fan|fang|shi|yao|tan|liao|zou|xiong|jin|hao|kong|bai|cui|kang|qiu|qin|gu|hou|
    shao|meng|long|wan|duan|qian|yin|ouyang|sima|zhuge`,
    '|',
  ),
  ko: wordList(
    `kim|lee|yi|park|pak|choi|choe|jung|jeong|chung|kang|cho|jo|yoon|yun|jang|chang|lim|im|han|oh|seo|suh|shin|sin|
    kwon|hwang|ahn|an|song|hong|yoo|yu|ryu|ko|go|moon|mun|yang|bae|baek|heo|nam|noh|roh|ha|kwak|sung`,
    '|',
  ),
  vi: wordList(
    `nguyen|tran|le|pham|huynh|hoang|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh|truong|mai|dao|doan|lam|luu`,
    '|',
  ),
  hu: wordList(
    `nagy|kovacs|toth|szabo|horvath|varga|kiss|molnar|nemeth|farkas|balogh|papp|takacs|juhasz|lakatos|meszaros|olah|
    simon|racz|fekete|szilagyi|torok|feher|balazs|gal|kis|szucs|kocsis|pinter|fodor`,
    '|',
  ),
};

/** Letters that only Vietnamese writes. */
const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/i;

/**
 * Where the given name begins among the words of a name in Latin letters, and how many words it
 * has: behind the family name where the person's language writes that first, but for a name that
 * somebody turned round, which a frequent family name at its end shows. What may be either is
 * called whole.
 *
 * @param words two or more, without titles.
 * @param language the base language of the person; undefined where nobody knows.
 * @param isEastern whether the name also stands there in an East Asian script.
 */
export function givenNamePlace(
  words: readonly string[],
  language: string | undefined,
  isEastern: boolean,
): { readonly at: number; readonly count: number } {
  const start = { at: 0, count: 1 };
  const last = words.length - 1;
  const capitals = familyInCapitals(words);
  if (capitals > 0) return { at: capitals, count: 1 };
  if (language === 'hu') {
    if (isFamily('hu', words[last]) && !isFamily('hu', words[0])) return start;
    const isMarried = last > 1 && /né$/i.test(words[0] ?? '');
    return { at: isMarried ? 2 : 1, count: 1 };
  }
  const startsVietnamese = isFamily('vi', words[0]);
  if (language === 'vi' && isFamily('vi', words[last]) && !startsVietnamese) return start;
  if (language === 'vi' || (startsVietnamese && last > 1 && isVietnamese(words))) {
    return { at: last, count: 1 };
  }
  if (language !== 'zh' && language !== 'ko' && !isEastern) return start;
  const asked: readonly ('zh' | 'ko')[] =
    language === 'zh' || language === 'ko' ? [language] : ['zh', 'ko'];
  const isFirst = asked.some((each) => isFamily(each, words[0]));
  const isLast = asked.some((each) => isFamily(each, words[last]));
  if (!isFirst) return start;
  return isLast ? { at: 0, count: words.length } : { at: 1, count: last };
}

function isFamily(language: keyof typeof familyNames, word = ''): boolean {
  return familyNames[language].has(foldText(word));
}

function isVietnamese(words: readonly string[]): boolean {
  return words.some((word) => vietnamese.test(word.normalize('NFC')));
}

/** How many words of a family name in capitals stand before one that is not: `DUPONT Jean`. */
export function familyInCapitals(words: readonly string[]): number {
  const end = words.findIndex((word) => word !== word.toUpperCase());
  if (end < 1) return 0;
  const isLong = words.slice(0, end).some((word) => /^\p{Lu}[\p{Lu}\p{M}'’-]{3}/u.test(word));
  return isLong && /^\p{Lu}/u.test(words[end] ?? '') ? end : 0;
}
