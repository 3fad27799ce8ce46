/** What not everybody has: “your article”, in the polite and the familiar form. */
const theirs =
  /[您你](?:们)?(?:的|那篇|这篇|那次|这次|那本|那个|最近|上周|去年|写|做|讲|在)[^，。！？；\n]{0,16}?(?:文章|演讲|讲座|讲话|分享会|分享|帖子|帖文|动态|播客|视频|书|新书|论文|作品|项目|研究|设计|报告|采访|专访|访谈节目|专栏|博客|公众号|课程|讲义|网站|简介|主页|转型|转行|创业|展览|翻译|摄影|团队|回答|评论|推文|获奖)/u;

/** What they did: “that you wrote”, “when you moved to …”. */
const deeds =
  /[您你](?:们)?(?:当年|当初|后来|曾经?|之前|以前|去年|最近|上周|上个月|一直|也|还|是|刚|自己|亲手|从[^，。！？\n]{1,14}|在[^，。！？\n]{1,20}|把[^，。！？\n]{1,14})?(?:写|做|讲|说|提|分享|发表|发布|创办|创立|创建|设计|翻译|主持|带领|负责|开发|组织|参与|参加|获得|获|转|离开|加入|放弃|选择|推荐|教|办|回答|介绍|拍|画|建|搭|讲述|毕业|搬)(?:的|过|了|到|出|行|做|成|起|于)/u;

/** How the writer came across them. */
const meetings =
  /(?:读|看|听|拜读|关注|欣赏|佩服|敬佩|记得|认识|遇到|遇见|见到|请教)(?:过|了|到)?(?:一些|几篇|很多)?[您你](?!们?(?:讲|说|聊|谈|怎么|如何|的(?:工作|看法|想法|意见|建议|经历|经验|故事)))/u;

/** Who led the writer to them, and what they have in common. */
const ties =
  /(?:介绍|推荐|建议|让|叫|请)我(?:来)?(?:联系|写信给|找|认识|请教|问问)[您你]|(?:提到|提起|说起|谈到)(?:了|过)?[您你]|我们(?:曾|都|一起|上次|去年|在|是)[^，。！？\n]{0,14}(?:见|认识|同|聊|毕业|老乡|校友|共事|工作过)|校友|同乡|老乡|同校|学长|学姐|师兄|师姐|和[您你]一样|跟[您你]一样|像[您你]这样/u;

/** What they are named by, and what it did to the writer. */
const marks =
  /《[^《》\n]{1,60}》|“[^“”\n]{3,80}”|(?:打动|启发|感动|触动|鼓舞)(?:了|到)?我|[您你][^，。！？\n]{0,16}吸引|(?:让|给|令)我[^，。！？\n]{0,8}(?:印象|启发|触动|难忘|佩服|敬佩)/u;

const tellings = [theirs, deeds, meetings, ties, marks];

/**
 * Whether a Simplified Chinese text says anything about whoever reads it: what they did or made, how the
 * writer came across them, or what they have in common. “您的工作” and “您的时间” alone are nothing.
 */
export function saysSomethingAbout(text: string): boolean {
  return tellings.some((telling) => telling.test(text));
}
