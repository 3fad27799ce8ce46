import type { Named, WordsAbout } from '../words-about';

/** What somebody made or did, behind “their”. */
const deeds =
  '(?:文章|演讲|讲座|分享|帖子|视频|播客|专栏|博客|论文|书|作品|项目|研究|团队|采访|课程|报告|经历|故事|工作|职业)';

/** Where somebody read or heard something of his or hers. */
const ofThem = new RegExp(
  `(?:读|看|听|拜读|关注|欣赏|喜欢|了解)(?:过|了|到)?((?:她|他)的)[^，。！？\\n]{0,12}?${deeds}`,
  'gu',
);

/** Somebody else who was spoken of before, whom “he” or “she” may be. */
const somebody =
  /朋友|同事|同学|老师|学长|学姐|师兄|师姐|校友|先生|女士|教授|博士|导师|老板|领导|经理|主管|家人|父|母|爸|妈|哥|姐|弟|妹|孩子|客户|病人|患者|学生|有人|有个人|一位|一个人|作者|主持人|创始人|嘉宾|介绍|推荐|提到|提起|引荐|[A-Za-z]{3}/u;

/**
 * Words about the recipient instead of to them, where it is certain: “her article” where nobody else
 * was spoken of before, and their whole name for whose it is in a text that never says “you”.
 */
export function findWordsAbout(text: string, named: Named): readonly WordsAbout[] {
  const begin = endOfGreeting(text);
  const found = [...ofHimOrHer(text, begin), ...byWholeName(text, begin, named)];
  return found.sort((one, other) => one.from - other.from);
}

/** Where the text goes on behind the line that greets. */
function endOfGreeting(text: string): number {
  const start = text.length - text.trimStart().length;
  const end = /[：:，,。\n]/u.exec(text.slice(start, start + 40));
  return end === null ? start : start + end.index + 1;
}

function ofHimOrHer(text: string, begin: number): readonly WordsAbout[] {
  return [...text.matchAll(ofThem)].flatMap(({ 0: words, 1: pronoun = '', index }) => {
    const from = index + words.indexOf(pronoun);
    const isTheirs = index >= begin && !somebody.test(text.slice(begin, index));
    return isTheirs ? [{ from, to: from + pronoun.length }] : [];
  });
}

function byWholeName(text: string, begin: number, named: Named): readonly WordsAbout[] {
  const [whole = ''] = named.names;
  const name = whole.trim();
  const isElsewhere = named.company.includes(name) || named.myName.includes(name);
  if (!/^\p{Script=Han}{2,6}$/u.test(name) || isElsewhere || /[您你]/u.test(text.slice(begin)))
    return [];
  const said = `${name}的`;
  const found: WordsAbout[] = [];
  for (let at = text.indexOf(said, begin); at >= 0; at = text.indexOf(said, at + said.length)) {
    found.push({ from: at, to: at + name.length });
  }
  return found;
}
