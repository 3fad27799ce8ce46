import type { JobAsk } from '../job-ask';
import { joined } from '../stretches';

/**
 * What the tables below are made of: a run of letters that names nobody who is spoken to, what a job
 * is called, and where whoever is written to works. The name of their company stands as `theirs`,
 * with as many of `goesOn` behind it as it takes.
 */
const [theirs, goesOn] = ['\uE000', '\uE001'];
const parts: Readonly<Record<string, string>> = {
  any: '[^，。！？；：、,.!?;:\\n您你]{0,10}',
  few: '[^，。！？；：、,.!?;:\\n您你]{0,4}',
  // Nothing that is said or seen there: “去您那里聊聊工作”.
  short: '[^，。！？；：、,.!?;:\\n您你聊谈讲说看参学]{0,6}',
  job: '(?:工作|职位|岗位|职务|差事|实习|兼职|[Oo]ffer|OFFER|HC)(?!内容|方式|方法|方向|经验|经历|状态|环境|氛围|建议|日常|节奏|流程|坊|室|中|时|上|里|和|与|生活|的人|者|是什么|怎么|真实)',
  place: `(?:贵(?:公司|司|团队|单位|机构|校|院|社|所|部门|组)|(?:您|你)(?:们)?(?:的|所在的?)?(?:公司|团队|单位|机构|部门|工作室|事务所|医院|学校|律所|实验室|小组|组|那里|那边|那儿|这里|这边|这儿|手下|麾下)|${theirs}${goesOn}{0,59})`,
  hirer: '(?:HR|hr|人事|招聘|用人|猎头|人力)',
};

/**
 * Asks in which the writer is the one who acts: the same words about somebody else ask for nothing.
 */
const ownActs = [
  '(?:在|正|想|要|希望|打算|准备|急需|需要|期待|能|可以)<few>(?:找(?!到了|了|过)|谋求|谋取|寻求|寻找)<any><job>',
  '(?:想|希望|打算|准备|希望能|申请|寻求|寻找|在找|找份?|争取|期待)<any>(?:实习|见习|学徒)',
  '(?:寻求|寻找|争取|期待|渴望|需要|想要|希望获得|希望得到|想找|在找|求)<any>(?:工作|实习|就业|入职|职位|岗位)(?:的)?机会',
  '(?:我|正|在|正在|目前|想|来|为了?|用于)求职(?!者|的人|过程|经历|季|路|时)',
  '(?:需要|急需|想要|渴望|缺)(?:一份|份|一个|个)<few><job>',
  '(?:在看|看看)<few>(?:新的?|外面的?)(?:工作)?机会|投(?:递)?了?<place>',
  '求职(?:推荐)?(?:信|意向|材料)',
  '应聘(?!者|的人|时|过程|的时候|的经历)|应征(?!者|的人|时|入伍)',
  '申请(?:<place>的?)?<any>(?:职位|岗位|工作|空缺|实习)(?!签证|坊|室)',
  '加入(?:您|你)们(?!的?(?:社群|群|课|读书|活动|讨论))',
  '投(?:递)?(?:一份|一下|了)?(?:我的)?简历|(?:投|递)(?:个|份)简历',
  '(?:加入|入职|(?:想|能|要|希望|有幸|机会)进入?|进入?(?=贵)|跳槽到|跳槽去|转到|调到|留在)<place>(?:的|们)*(?:团队|公司|工作|部门|大家庭)?(?!的(?:社群|课程|读书会|群|活动)|之?后|以后|以来)',
  '(?:去|到|来|在|进|为|给|替|跟着)<place>(?:的|们|团队|公司|里)*<short>(?:工作|上班|任职|就职|效力|效劳|干活|做事|打工|实习|谋)(?!过|是|的(?:人|感受|时候|样子)|时)',
  '(?:为|给|替|跟着?)(?:您|你)(?:们)?(?:工作|打工|干活|效力|效劳|做事|干|当(?:助理|助手|学徒|徒弟|实习生)|做(?:助理|助手|学徒|徒弟|实习生))(?!的人)',
  '(?:做|当|担任)(?:您|你)的?(?:助理|助手|学徒|徒弟|实习生|下属|员工)',
  '成为(?:您|你|贵)[^，。！？；\\n]{0,8}(?:一员|一分子|同事|下属|员工|成员)',
  '找(?:个|点|份)?活(?:干|儿|路|吧)',
  '我<few>(?:能|可以|会|相信能|一定能)?胜任',
  '我<any>(?:符合|满足|适合)<few>(?:这个|该|此|贵公司的?|您的|你的)?(?:职位|岗位)(?:的)?(?:要求)?',
  '(?:可以|能够?|随时|立即|马上|即可)<few>(?:入职|到岗|上岗)|(?:随时|立即|马上)<few>(?:上班|开始工作)',
  '(?:期望|要求|希望)的?(?:薪资|薪酬|月薪|年薪|工资)|(?:薪资|薪酬|月薪|年薪|工资)(?:的)?(?:要求|期望)',
  '(?:想|希望|能|期待|争取|求|参加)<few>(?:被|得到|获得)?<few>(?:录用|聘用|雇用|雇佣|录取|面试的?机会)',
  '(?:想|希望|期待|争取|能|目标|梦想)<few>(?:得到|拿到|收到|获得)<any>(?:[Oo]ffer|OFFER|录用通知)',
  '(?:与|和|跟)(?:您|你)(?:们)?(?:(?:一起|共同)(?:工作|共事)|共事)(?!的|过|时)|毛遂自荐',
];

/** Asks that are for the writer, whoever acts, or that only somebody says who is after a job. */
const requests = [
  '(?:帮|给|替|为)我<few>(?:找|安排|谋|物色|留意|留|介绍|搞|弄)(?:一份|一个|个|份|到)<short><job>',
  '(?:帮我|替我|为我|给我|请|麻烦)<few>(?:留意|留心|关注)<any>(?:职位|岗位|空缺|工作机会|招聘)',
  '给我(?:安排|提供)?(?:一个|一份|一次|个|份|次)<few>(?:工作|实习|面试|试用|试岗|上班|展示自己|证明自己|职位|岗位)(?:的)?(?:机会)?',
  '(?:提供|介绍|安排|引荐)(?:一个|一份|个|份)?<few>(?:职位|岗位|工作机会|实习|就业机会)(?!生)',
  '内推(?:我|码|名额|机会|一下)|(?:帮|请|能|可以|可否|能否|麻烦|求|给我|为我|需要|想要)<any>内推',
  '推荐我(?:进|入职|加入|应聘|面试|担任|任职|做|当|来(?!找|向|请教|联系|听|读|看|学|问|参加|和|跟|拜访|见|这里)|去<place>|去<few>面试|到<place>|给<hirer>)(?!客)',
  '把?我<few>(?:推荐|推|介绍|引荐|引见)给<any><hirer>',
  '(?:为|替|帮|给)我<few>(?:美言|说(?:几句|句|说)?好话|打(?:个|声)?招呼|牵个?线)',
  '(?:跟|和|向|找)<any><hirer><any>(?:说一声|说说我|打(?:个|声)?招呼|提一下|提到我|提起我|推荐)',
  '我的(?:个人)?(?:简历|履历|CV|cv)(?!上|里|中)',
  '(?:附上|附了|附件[是为中里]?|随信|随邮件|奉上|发(?:送|给|去|过去|上|一份|了)|转交|转发|递交|递|呈上|看看|看一下|收下)<any>(?:个人)?(?:简历|履历表|CV)',
  '(?:简历|CV)<few>(?:附|见附件|在附件|如附件|发(?:给|到|您|你|过去|来)|请(?:查收|过目|查阅))',
  '(?:雇佣?|雇用|聘用?|聘请|录用|录取|招收|招)我(?!们|的)(?:吧|吗|做|当|来|进|为|为员工)?|收下我|收留我|(?:收|带)我<few>(?:为徒|做徒弟|当徒弟|当学徒|做学徒)',
  '考虑(?:一下)?(?:(?:录用|聘用|雇用|招)我|我(?:来|做|担任|应聘|作为|的申请|的简历|吗|吧|呢|(?=$|[。！？\\n])))|(?:安排|弄|塞)进<place>',
  '(?:安排|给我|争取|求)<few>(?:一次|个|一场)?面试',
  '(?:有没有|有无|还有|是否有|是不是有|有|存在|开放|缺)(?!多少|哪些|什么|更多|很多|不少)<any>(?:空缺|空岗|职缺|坑位|HC|hc|headcount|(?:招聘|招人|校招|社招|实习生?|岗位)(?:名额|需求|计划)|工作机会|实习机会|就业机会|岗位机会)',
  '(?:有没有|有无|还有|是否有|是不是有)<any>(?:职位|岗位|实习|工作(?:可以|能|适合|给我))(?!变|轮|经|相关|有关|上|里|的(?:人|书|课|资料|活动))',
  '有<few>(?:适合|给)我的?<few>(?:职位|岗位|工作|实习|差事)(?:可做|可以做)?(?=[吗么？?])',
  '有<few>(?:合适|适合我|相关|对口)的?<few>(?:职位|岗位|工作|实习|机会)[，,]?<any>(?:告诉我|通知我|联系我|考虑我|想到我|想着我|推荐我|记得我|告知|给我)',
  '<place><any>(?:在招|招不招|招聘|招人|招收|招新|缺人|缺不缺|需要人|需要帮手|需要助理|扩招|空缺|空岗)(?![^，。！？；\\n]{0,3}(?:时|流程|标准|方式|什么样|看重|的人|哪))',
  '(?:在|还|是否|是不是|会|要|正)招(?:聘)?(?:人|新人|实习生|学徒|助理|应届生|[^，。！？；\\n您你]{1,8}(?:吗|么))',
  '招不招|缺不缺人|缺人(?:吗|么|手)|(?:需要|缺)(?:人手|帮手|实习生|助理|新人)(?:吗|么)',
  '(?:期待|等待|盼)[^，。！？\\n]{0,6}(?:录用通知|[Oo]ffer|OFFER)',
  '(?:职位|岗位|位置|名额)(?:空出来|空着)|空出<few>(?:职位|岗位)|(?:<place>|[您你咱]们)<any>(?:有没有|有无|还有)<few>名额',
  '(?:是否|还|是不是)需要(?:一名|一位|一个|名|位|个)?<few>(?:助理|助手|实习生|帮手|学徒|人手)|有<few>(?:open|Open|开放|空闲|合适)<few>(?:职位|岗位)',
  '(?:引荐|引见)(?:一下)?(?:<place>|[您你]们)?的?<few><hirer>',
  '(?:跟|和|向|在)<few>(?:领导|老板|上司|主管|经理)<any>(?:提(?:一提|一下|到|起)?|推荐(?:一下)?|夸夸)我(?!们|的)',
  '<place><few>(?:收|要)(?:不(?:收|要))?<few>(?:实习生|应届生|新人|学徒)(?:吗|么|？)',
  '(?:您|你)(?:们)?(?:公司|那里|那边|那儿|这里|这边|这儿)?<few>有(?:没有)?活(?:吗|么|干|儿|可)|(?:给|赏)我?一?[个份](?:岗位|职位|差事|饭碗)(?!的|打|写|下|起)',
  '(?:赐|赏|给予?)(?:予|给)?我?(?:一次|一个|个|次)?(?:面试|实习|试用|试岗)的?机会|帮我<few>(?:拿|争取|要)<any>[Oo](?:ffer|FFER)|推我(?:进|入职)',
  '要不要(?:人手?|新人|实习生|助理)(?=$|[。？?，,！!\\n])|考虑(?:像)?我(?:这样|这种)|<place><few>(?:春|秋|校|社)招<few>(?:开始|还能|能|可以|什么时候|名额)',
  '带我<few>入职|引荐(?:我)?(?:入职|进<place>)|有<few>坑位?<few>[，,]?<few>(?:想着|叫上?|考虑|推荐|带上?)我',
  '求(?:捞|带走|收留|内推|职位|[Oo]ffer|实习|引荐工作)',
  '(?:如何|怎么|怎样)(?:应聘|申请)<place>|对<place>的?<any>(?:职位|岗位?|招聘|一职)(?:都|也)?(?:非常|很|特别|十分|比较)?(?:感兴趣|有兴趣|有意)',
];

/** What a question about others or a piece of news has, which then asks for nothing. */
const asked = /了解|知道|请教|想问|听听|好奇|怎么|如何|怎样|什么|哪种|哪些|感受|听说您|听说你/u;

/** What only leads to a wish, politely. */
const unsure = /不知道|不晓得|想知道(?=是否|能|可)/gu;

/** What a question about how things are done has within. */
const usually = /.(?:怎么|如何|怎样|通常|一般|平时)/u;

/** Who is not the writer: the last of these before an act tells whose act it is. */
const actors =
  /我(?!的?(?:朋友|同学|同事|学长|学姐|师兄|师姐|老师|邻居|表|姐|哥|弟|妹|爸|妈|父|母))|您|你|他|她|朋友|同学|同事|学长|学姐|师兄|师姐|老师|邻居|别人|有人|人们|新人|一位|大家|校友|[姐哥弟妹爸妈]/gu;

/** Where a clause begins anew: what was denied before it is denied no longer. */
const turns = /[，。！？；：,.!?;:\n]|但是?|可是|不过|只是|而是|所以/gu;

/** What says that something is not meant. */
const denied =
  /(?:不是|并非|并不|没有?(?:想|打算|意思|要|在|求|找)|没在|没想|无意|无需|不打算|不会|不想|不要|不求|不为|不在|不找|绝不|从不|不用|不必|不需要|不准备|不指望|不期待|无关|而非|不应聘|不申请|不附|不投|不加入)/u;

/** What denies from behind: “找工作不是我的目的”. */
const deniedBehind = /^[^，。！？；\n]{0,6}(?:不是|并非|先不|暂不|无关|暂时不|不在)/u;

/** A question by a word and its opposite, which denies nothing: “能不能”. */
const eitherWay = /(\p{Script=Han})[不没]\1/gu;

let made: { readonly own: readonly RegExp[]; readonly any: readonly RegExp[] } | null = null;

function patterns(): NonNullable<typeof made> {
  const read = (each: string): RegExp =>
    new RegExp(
      each.replace(/<(\w+)>/g, (_, name: string) => spell(name)),
      'gu',
    );
  made ??= { own: ownActs.map(read), any: requests.map(read) };
  return made;
}

function spell(name: string): string {
  return (parts[name] ?? '').replace(/<(\w+)>/g, (_, inner: string) => parts[inner] ?? '');
}

/**
 * Where a Simplified Chinese text asks for a job, in order, each place once. The word for work alone
 * asks for nothing, neither does what is denied (“我不是来求职的”) or told of somebody else.
 *
 * @param company where the recipient works; empty where nothing tells
 */
export function findJobAsks(text: string, company: string): readonly JobAsk[] {
  const name = company.trim().slice(0, 60);
  const said =
    name.length < 2 ? text : text.replaceAll(name, theirs + goesOn.repeat(name.length - 1));
  const { own, any } = patterns();
  const found = [
    ...own.flatMap((each) => placesOf(each, said).filter((place) => isByWriter(said, place))),
    ...any.flatMap((each) =>
      placesOf(each, said).filter(({ from, to }) => !usually.test(said.slice(from, to))),
    ),
  ].filter((place) => !isDenied(said, place));
  return joined(found);
}

function placesOf(pattern: RegExp, text: string): readonly JobAsk[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index: from }) => ({
    from,
    to: from + words.length,
  }));
}

/** What stands before a place in its clause, the place included. */
function clauseUpTo(text: string, { from, to }: JobAsk): string {
  const before = text.slice(Math.max(0, from - 60), from);
  const last = [...before.matchAll(turns)].at(-1);
  const begin = last === undefined ? 0 : last.index + last[0].length;
  return before.slice(begin) + text.slice(from, to);
}

/** Whether it is the writer who acts, and does not only ask how such things go. */
function isByWriter(text: string, place: JobAsk): boolean {
  const clause = clauseUpTo(text, place);
  const before = clause.slice(0, clause.length - (place.to - place.from));
  const actor = [...before.matchAll(actors)].at(-1)?.[0] ?? '我';
  return actor === '我' && !asked.test(clause.replace(unsure, ''));
}

function isDenied(text: string, place: JobAsk): boolean {
  const behind = text.slice(place.to, place.to + 20);
  const clause = clauseUpTo(text, place).replace(eitherWay, '$1');
  return denied.test(clause) || deniedBehind.test(behind);
}
