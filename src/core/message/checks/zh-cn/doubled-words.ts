import type { DoubledWord } from '../doubled-words';

/**
 * Words that never stand twice in a row but by mistake, each but where the second begins or ends
 * another: “目的的确”, “为了了解”, “问题是是否”. Most others may, as in “谢谢” and “聊聊”.
 */
const doubled =
  /目的的|的的(?!确)|了了(?![解结却])|是是(?![否非])|我我|您您|你你|也也|很很|这这|那那|给给|但但|而而|且且|及及|或或|我们我们|您的您的|我的我的|因为因为|所以所以|如果如果|但是但是|希望希望|正在正在|关于关于|对于对于|以及以及|还是还是|工作工作|公司公司|领域领域|时间时间|分钟分钟|这个这个|已经已经|能否能否|是否是否/gu;

/** Words of Simplified Chinese that stand twice in a row by mistake. */
export function findDoubledWords(text: string): readonly DoubledWord[] {
  return [...text.matchAll(doubled)].flatMap(({ 0: both, index: from }) => {
    const half = both.length / 2;
    const word = both.slice(0, half);
    return word === both.slice(half) ? [{ word, from, to: from + both.length }] : [];
  });
}
