import { describe, expect, it } from 'vitest';
import { simplifiedChineseChecks } from '../../../../src/core/message/checks/zh-cn/checks';
import { commonWords } from '../../../../src/core/message/checks/zh-cn/common-words';
import { measureMessage } from '../../../../src/core/message/checks/message-length';
import { simplifiedChinese } from '../../../../src/core/words/zh-cn';

const { findJobAsks, findDoubledWords, findSlips, findWordsAbout, saysSomethingAbout } =
  simplifiedChineseChecks;

const named = { names: ['王小明', '王小明'], company: '北风科技', myName: '李雷' };

function words(text: string, found: readonly { from: number; to: number }[]): readonly string[] {
  return found.map(({ from, to }) => text.slice(from, to));
}

const messages = Object.values(simplifiedChinese.messages).flat();

describe('asking for a job in Simplified Chinese', () => {
  it.each([
    '我正在找一份产品经理的工作。',
    '我最近在找工作，不知道您有没有线索。',
    '我想找一份设计方面的实习。',
    '您能帮我找个工作吗？',
    '不知贵公司目前是否有职位空缺？',
    '请问您的团队还在招人吗？',
    '贵公司现在招实习生吗？',
    '你们公司还缺人吗？',
    '能不能麻烦您帮我内推一下？',
    '想请您内推我。',
    '我已附上我的简历，请您查收。',
    '附件是我的个人简历，供您参考。',
    '方便的话，请把我的简历转给人事部门。',
    '我把简历发给您，您看看合不合适。',
    '能否推荐我去您公司面试？',
    '希望您能把我推荐给 HR。',
    '我非常希望加入您的团队。',
    '我想加入北风科技，和您一起工作。',
    '毕业后我想去北风科技工作。',
    '我很想到贵公司上班。',
    '我想为您工作。',
    '您愿意收我为徒吗？',
    '能请您考虑录用我吗？',
    '请给我一个面试的机会。',
    '希望能给我一次实习机会。',
    '我想应聘贵公司的运营岗位。',
    '我特别想申请您部门的那个职位。',
    '如果有合适的岗位，请告诉我。',
    '麻烦您帮我留意一下合适的工作机会。',
    '我相信自己能胜任这份工作，我能胜任。',
    '我可以随时入职。',
    '我的期望薪资是一万元。',
    '希望有机会成为您团队的一员。',
    '我正在求职，盼您指点一二。',
    '请问北风科技有没有适合我的职位？',
    '您那边需要助理吗？',
    '能在领导面前为我美言几句吗？',
    '我想在贵公司实习三个月。',
    '我没有经验，但我很想加入您的公司。',
    '能不能给我安排一份工作？',
    '冒昧问一句，您这边有 HC 吗？',
    '不知道能不能去您那里实习？',
    '我想谋求一份数据分析的职位。',
    '我对贵公司的产品岗很感兴趣。',
    '希望有机会与您共事。',
    '方便帮我投一下简历吗？',
    '您能不能帮我跟 HR 打个招呼？',
    '恳请您给个机会，让我到您那里上班。',
    '这是我的简历，请过目。',
    '我急需一份工作养家。',
    '如果有职位空出来，麻烦告诉我一声。',
    '不知您的工作室是否需要一名助理？',
    '期待您的录用通知。',
    '我愿意从最基层做起，请收下我。',
    '我投了贵公司的前端岗位，能帮我催一下吗？',
    '您的团队有开放的职位吗？',
  ])('is found in “%s”', (text) => {
    expect(findJobAsks(text, '北风科技')).not.toEqual([]);
  });

  it.each([
    '您当初是怎么找到这份工作的？',
    '您的工作平时是什么样的？',
    '我想听您讲讲您的工作。',
    '我不是来求职的，只想听听您的经历。',
    '我并不是在找工作，只是想了解这一行。',
    '请放心，我不会请您内推，也不会发简历。',
    '我没有打算应聘，只想多了解一点。',
    '找工作不是我的目的。',
    '您是通过内推进公司的吗？',
    '您当时为什么加入北风科技？',
    '您是什么时候到北风科技工作的？',
    '您觉得这份工作最有挑战的是什么？',
    '想请教您，这个职位平时都做些什么？',
    '您的团队一般怎么招聘新人？',
    '您招人的时候最看重什么？',
    '北风科技的招聘流程有什么特别的地方吗？',
    '您面试别人时会问什么？',
    '有没有机会和您聊二十分钟？',
    '谢谢您给我这个机会。',
    '谢谢您给我机会听您讲自己的经历。',
    '如果有合适的机会，希望再向您请教。',
    '您能推荐我读几本书吗？',
    '您建议我接下来联系谁？',
    '您推荐我看的那本书，我已经读完了。',
    '能请您引荐我认识王小明吗？',
    '谢谢您把我介绍给您的同事。',
    '我去年在一家医院实习，那段经历让我对护理产生了兴趣。',
    '您实习的时候，印象最深的是什么？',
    '我想了解在医院实习是什么感受。',
    '我有位朋友在北风科技工作，是他提到了您。',
    '我以前在北风科技工作过两年。',
    '您能给我介绍一下这份工作吗？',
    '能给我讲讲您的岗位吗？',
    '我想知道您每天的工作内容。',
    '我最近找到了新工作，多亏您的建议。',
    '我上周收到了您推荐的那本书。',
    '我在读您关于招聘的文章，很受启发。',
    '您在专栏里写的求职者的故事打动了我。',
    '您写简历的时候，会突出哪些经历？',
    '您的履历给我留下了很深的印象。',
    '我希望到您公司附近和您见面，时间由您定。',
    '我可以去您那里聊聊您的工作吗？',
    '我想报名参加您的课程，也想加入你们的读书会。',
    '您平时在哪里工作，在家还是在办公室？',
    '入职第一年，您学到的最多的是什么？',
    '您觉得什么样的人适合这份工作？',
    '这一行的收入大概是多少？',
    '您跳槽到现在的公司，是出于什么考虑？',
    '能不能帮我安排一个时间和您通话？',
    '我最近在想下一步往哪里走，产品设计一直很吸引我。',
    '我正在找愿意聊聊自己工作的人。',
    '谢谢您考虑我的请求。',
    '录取我的学校离您的公司不远。',
    '我下周参加一个面试，有点紧张。',
    '您觉得这一行有多少工作机会？',
    '我想要一个工作和生活平衡的环境。',
    '走进您的工作室时，我一下子被吸引了。',
    '我不知道自己适合什么岗位，所以想听听您的经历。',
    '我在您那里学习护理工作的那一周，至今难忘。',
    '我想听一位在贵公司工作多年的人讲讲。',
    '我还没有开始找工作，想先弄清楚自己适合什么。',
    '您说缺人的时候最难熬，能多讲讲吗？',
    '能否借您二十分钟，聊聊产品经理的工作？',
    '我想和在您公司工作的人聊聊。',
    '我想听您说说，新人进贵公司后最不适应的是什么。',
    '我上个月入职了新公司，一切顺利。',
    '您有空的时候，我去您公司拜访您，聊聊您的工作。',
    '我在做一个关于求职的研究项目。',
    '您介绍的那份工作我考虑过了，不太适合我。',
  ])('is not found in “%s”', (text) => {
    expect(words(text, findJobAsks(text, '北风科技'))).toEqual([]);
  });

  it.each(messages.map(({ name, subject = '', body }) => [name, `${subject}\n${body}`] as const))(
    'is not found in the built-in message “%s”',
    (_, text) => {
      expect(words(text, findJobAsks(text, '北风科技'))).toEqual([]);
    },
  );

  it('is pointed to where it stands, once', () => {
    const text = '王小明，您好：\n\n我很想加入您的团队，请把我的简历转给人事。';
    expect(words(text, findJobAsks(text, ''))).toEqual(['加入您的团队', '我的简历']);
  });

  it('takes no time that grows faster than the text', () => {
    const text = '我想找一份工作机会的我想要希望能帮我'.repeat(2000);
    const begun = performance.now();
    findJobAsks(text, '北风科技');
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('a doubled word in Simplified Chinese', () => {
  it.each([
    ['我读了您的的文章。', '的'],
    ['我们我们下周见。', '我们'],
    ['我我想请教您。', '我'],
    ['这是是您的书吗？', '是'],
    ['我已经已经读完了。', '已经'],
  ])('is found in “%s”', (text, word) => {
    expect(findDoubledWords(text).map((each) => each.word)).toEqual([word]);
  });

  it.each([
    '谢谢您，我想听听您的看法，我们聊聊吧。',
    '我此行的目的的确是学习，为了了解这一行。',
    '关键是是否合适。',
    '我现在在北京，常常看看书，慢慢来。',
    '一个一个地问，人人都好。',
    '非常非常感谢，很多很多次。',
  ])('is not found in “%s”', (text) => {
    expect(findDoubledWords(text)).toEqual([]);
  });
});

describe('a slip in Simplified Chinese', () => {
  it.each([
    ['我读了两遍 。', ' 。'],
    ['谢谢您 ，王小明。', ' ，'],
    ['谢谢您 !', ' !'],
  ])('is found in “%s”', (text, slip) => {
    expect(words(text, findSlips(text))).toEqual([slip]);
  });

  it.each([
    '我用 Node.js 写代码，在 GitHub 上分享。',
    '周三 14:00 可以吗？',
    '谢谢您\n。',
    '期待见面 :)',
  ])('is not found in “%s”', (text) => {
    expect(findSlips(text)).toEqual([]);
  });
});

describe('words about them instead of to them in Simplified Chinese', () => {
  it.each([
    ['王小明，您好：\n我读了她的文章，很受启发。', '她的'],
    ['王小明，您好：\n上周听了他的演讲。', '他的'],
    ['您好：\n我读了王小明的文章，很受启发。', '王小明'],
  ])('are found in “%s”', (text, found) => {
    expect(words(text, findWordsAbout(text, named)).join()).toBe(found);
  });

  it.each([
    '王小明，您好：\n我的朋友推荐了您，我也读过他的文章。',
    '王小明，您好：\n其他的文章我还没有读，他们的团队我也不认识。',
    '王小明老师，您好：\n我读了您的文章，很受启发。',
    '您好：\n我读了王小明的文章，您也认识这位作者吗？',
    '王小明，您好：\n您提到的那位设计师，我看过她的作品。',
  ])('are not found in “%s”', (text) => {
    expect(words(text, findWordsAbout(text, named))).toEqual([]);
  });
});

describe('something about them in Simplified Chinese', () => {
  it.each([
    '我读了您关于城市规划的文章。',
    '上周听了您的演讲，很受启发。',
    '您从工程师转做护士的经历让我印象很深。',
    '您在播客里说的那句话，我一直记得。',
    '李雷建议我联系您。',
    '我们去年在杭州的展会上见过。',
    '我也是从那所学校毕业的，算是您的校友。',
    '看了你在领英上发的帖子，很受启发。',
    '您的团队做的那个项目很打动我。',
    '我一直关注您。',
    '《慢下来》这本书陪了我很久。',
  ])('is said in “%s”', (text) => {
    expect(saysSomethingAbout(text)).toBe(true);
  });

  it.each([
    '我正在了解护理这一行真实的工作状态。',
    '不知您是否方便和我聊 30 分钟？',
    '很想听您讲讲您的工作。',
    '能占用您半小时宝贵的时间吗？',
    '我很想听听您的看法和建议。',
    '我是一名学生，对您的领域很感兴趣。',
    '如果您不便，我完全理解。',
    '您能抽 30 分钟给我讲讲您的工作吗？',
  ])('is not said in “%s”', (text) => {
    expect(saysSomethingAbout(text)).toBe(false);
  });

  it('is not said in a first message without its opening', () => {
    for (const { id, body } of simplifiedChinese.messages.outreach) {
      const bare = body.replace(/\{\{[^{}]*\}\}/g, '');
      if (id !== 'email-introduced') expect([id, saysSomethingAbout(bare)]).toEqual([id, false]);
    }
  });
});

describe('the words and messages in Simplified Chinese', () => {
  it('are no names', () => {
    expect(['您好', '谢谢', '如果', '周三'].every((word) => commonWords.has(word))).toBe(true);
    expect(commonWords.has('王小明')).toBe(false);
    expect(commonWords.size).toBeGreaterThan(230);
  });

  it('are short where they are the first', () => {
    for (const { body } of simplifiedChinese.messages.outreach) {
      const bare = body.replace(/\{\{[^{}]*\}\}/g, '');
      expect(measureMessage(bare, 'zh-CN').tooMuchFrom).toBeNull();
    }
  });

  it('repeat no word and have no slip', () => {
    for (const { body } of messages) {
      expect(findDoubledWords(body)).toEqual([]);
      expect(findSlips(body)).toEqual([]);
    }
  });
});
