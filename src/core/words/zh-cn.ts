import type { Channel, KnownChannel, NoteWords } from './en';
import {
  findings,
  practice,
  preparation,
  prompts,
  templateHeadings,
  topics,
} from './zh-cn-built-in';
import { messages } from './zh-cn-messages';

/** Stands before the times that a message offered, which end the line of the log. */
const offering = '；可选时间 ';

/** How messages are sent: what a template calls it, and how the log says it. */
const channels: Readonly<Record<KnownChannel, { readonly names: string[]; readonly by: string }>> =
  {
    email: { names: ['邮件'], by: '（邮件）' },
    linkedin: { names: ['领英'], by: '（领英）' },
    handwritten: { names: ['手写'], by: '（手写）' },
  };

/** How something was sent, in brackets, in which the user's own word for it needs no change. */
function by(channel: Channel | null): string {
  if (channel === null) return '';
  return typeof channel === 'string' ? channels[channel].by : `（${channel.own}）`;
}

/** `Asia/Shanghai，GMT+8`: a time zone by its name, empty where there is none, and its minutes ahead of UTC. */
function timeZone(name: string, ahead: number): string {
  if (name === 'UTC') return name;
  const size = Math.abs(ahead);
  const rest = size % 60;
  const hours = `${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
  const offset = size === 0 ? 'GMT' : `GMT${ahead < 0 ? '-' : '+'}${hours}`;
  return name === '' ? offset : `${name}，${offset}`;
}

/** What changed of a booked interview; null is what was taken away, undefined what stayed. */
type ChangedTalk = Parameters<NoteWords['log']['interviewChanged']>[0];

function changes({ medium, place, minutes }: ChangedTalk): readonly string[] {
  return [
    ...(medium === undefined ? [] : [medium ?? '方式待定']),
    ...(place === undefined ? [] : [place === null ? '地点待定' : `地点 ${place}`]),
    ...(minutes === undefined ? [] : [minutes === null ? '默认时长' : `${minutes} 分钟`]),
  ];
}

/** What is written into notes in Simplified Chinese, and read back from them. */
export const simplifiedChinese: NoteWords = {
  headings: {
    interview: ['访谈'],
    interviewOn: ['访谈 {day}'],
    preparation: ['准备'],
    questions: ['问题'],
    reflection: ['复盘'],
    outcome: ['结果'],
    promises: ['我的承诺'],
    waitingFor: ['对方的承诺'],
    messages: ['消息'],
    log: ['日志'],
  },
  interviewNames: ['职业访谈'],
  questionsGuide:
    '这是参考，不是台词：先问最想知道的，再顺着聊下去。不必每个问题都问到。最后五分钟留着问问还可以认识谁。',
  prompts,
  preparation,
  findings,
  practice,
  practised: (habit) => `练习：${habit}`,
  carried: (person, day) =>
    day === null
      ? `与${person}访谈后，我想做得更好的是：`
      : `${day} 与${person}访谈后，我想做得更好的是：`,
  companyStep: ['了解公司'],
  topics,
  ticks: {
    asked: ['已问'],
  },
  templateHeadings,
  brainstormGuide:
    '想到谁就写谁，之后再挑。每行写一个名字，知道职位和公司的话，用逗号隔开写在后面。',
  introduction:
    '我是{{my-name}}，正在探索{{field}}：这份工作是什么样的，对人有什么要求，能走向哪里。之所以想和您聊，是因为：{{why-them}}。',
  learnings: {
    begin: ['%% informational-interviews: 我的收获 %%'],
    end: ['%% informational-interviews: 结束 %%'],
    header: {
      person: ['姓名'],
      company: ['公司'],
      field: ['领域'],
      date: ['日期'],
      fit: ['契合度'],
      takeaway: ['收获'],
    },
  },
  comparison: {
    begin: ['%% informational-interviews: 对比 %%'],
    field: ['领域'],
    noField: ['未注明领域'],
    rows: {
      talks: ['访谈次数'],
      fit: ['契合度'],
      takeaways: ['历次收获'],
      unknown: ['还不清楚的'],
    },
  },
  criteriaGuide:
    '把你在工作中看重的事写成列表，例如 `- 户外的时间`。用“插入对比”做表格时，每一项会成为一行，供你写下对每个领域的看法。',
  statuses: {
    identified: '在名单上',
    contacted: '已邀约',
    replied: '已回复',
    scheduled: '已约好',
    interviewed: '已访谈',
    'in-touch': '保持联系',
    declined: '已婉拒',
    'no-reply': '未回复',
    closed: '已搁置',
  },
  templateNames: {
    contact: '联系人',
    preparation: '准备',
    introduction: '自我介绍',
    questions: '问题',
    reflection: '复盘',
    brainstorm: '头脑风暴',
    criteria: '衡量标准',
  },

  dates: {
    locale: 'zh-cn',
    today: 'YYYY年M月D日',
    day: 'M月D日dddd',
    clock: 24,
    moment: { 12: 'M月D日dddd Ah:mm', 24: 'M月D日dddd HH:mm' },
    time: { 12: 'Ah:mm', 24: 'HH:mm' },
    timeOfOtherDay: { 12: 'dddd Ah:mm', 24: 'dddd HH:mm' },
    timeZone,
  },
  /** A word for hello follows the name, anything else stands before it: `尊敬的王小明`. */
  greet: (called, word) => {
    if (word === '') return `${called}，您好`;
    return word.endsWith('好') ? `${called}，${word}` : `${word}${called}`;
  },
  /** How a talk takes place, as messages say it. */
  media: { video: '视频', phone: '电话', 'in person': '见面' },
  slots: {
    inZone: (times, zone) => `${times}（${zone}）`,
    inSentence: (times) => times.join('；'),
    zoneUnderList: (zone) => `（${zone}）`,
    withTheirs: (time, theirs) => `${time}（${theirs}）`,
    inZoneWithTheirs: (time, zone, theirs) => `${time}（${zone}；${theirs}）`,
    there: (time, city, zone) => (city === null ? `${zone} ${time}` : `${city} 时间 ${time}`),
  },
  // What headings are compared by is read of every language, and messages of none.
  get messages() {
    return messages;
  },
  channels,

  sources: {
    website: '公司网站',
    linkedin: '领英',
    socialMedia: '社交媒体',
    friend: '朋友',
    family: '家人',
    event: '活动',
    referral: '引荐',
  },

  log: {
    named: (link) => `提到了 ${link}`,
    offering: [offering],
    added: '加入名单',
    asked: (channel) => `已邀约${by(channel)}`,
    reminded: (channel) => `已发提醒${by(channel)}`,
    answered: '对方已回复',
    introductionAsked: (referrer, channel) =>
      `${referrer === null ? '已请求引荐' : `已请 ${referrer} 引荐`}${by(channel)}`,
    noIntroduction: '引荐未成',
    timesOffered: (channel) => `已提供时间${by(channel)}`,
    bookedFor: (when, earlier, channel) =>
      earlier === null
        ? `已约好 ${when}${by(channel)}`
        : `已约好 ${when}${by(channel)}；上次访谈${earlier === 'thanked' ? '已感谢' : '未感谢'}`,
    movedTo: (when, changed) => [`改到 ${when}`, ...changes(changed)].join('，'),
    interviewChanged: (changed) => `访谈有变：${changes(changed).join('，')}`,
    postponed: (because, channel) => {
      if (because === 'moved') return `已请求改期${by(channel)}`;
      const said = because === null ? '访谈延期' : '访谈没有进行';
      return channel === null ? said : `${said}；已发消息${by(channel)}`;
    },
    confirmed: (channel) => `已确认访谈${by(channel)}`,
    prepared: '已准备',
    talked: '已访谈',
    talkEndedAt: (time) => `访谈结束于 ${time}`,
    fit: (fit) => `契合度 ${fit}/5`,
    learned: (takeaway) => `收获：${takeaway}`,
    thanked: (channel) => `已感谢${by(channel)}`,
    reflected: '已复盘',
    reportedBack: (referrer, channel) =>
      `${referrer === null ? '已向引荐人反馈' : `已向 ${referrer} 反馈`}${by(channel)}`,
    checkedIn: (channel) => `已问候${by(channel)}`,
    followUpSet: (day, step) => (step === null ? `跟进定在 ${day}` : `跟进定在 ${day}：${step}`),
    followUpDone: (step) => (step === null ? '已跟进' : `已跟进：${step}`),
    skipped: {
      prepare: '跳过准备',
      thank: '跳过感谢',
      reflect: '跳过复盘',
      'report-back': '跳过反馈',
    },
    statusSet: (status) => `状态设为“${status}”`,
    promised: (text, theirs) => `${theirs ? '对方承诺' : '我承诺'}：${text}`,
    promiseKept: (text, theirs) => `${theirs ? '对方已兑现承诺' : '我已兑现承诺'}：${text}`,
    promiseDropped: (text) => `承诺不再需要：${text}`,
    promiseReminded: (text, channel) => `已提醒${by(channel)}：${text}`,
    resultTold: (text, channel) =>
      text === null ? `已告知建议的结果${by(channel)}` : `已告知后续${by(channel)}：${text}`,
    noAnswer: '未回复',
    declined: '对方婉拒',
    setAside: '已搁置',
    reopened: '重新联系',
    changed: '有改动',
    line: ({ said, offered = [], kept = [] }) => {
      const was = kept.map(({ name, says }) => `${name} 原为：${says}`).join('；');
      const times = offered.length === 0 ? '' : offering + offered.join(', ');
      return `${said}${was === '' ? '' : `（${was}）`}${times}`;
    },
  },
};
