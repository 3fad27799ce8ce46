import type { Fault, WrongValue } from '../contact/fault-of';
import {
  type ClosingAction,
  type PropertyKind,
  type PropertyName,
  type PropertyOfKind,
  skippableActions,
} from '../contact/properties';
import type { Status } from '../contact/status';
import { talkMinutes, travelMinutes } from '../contact/talk-minutes';
import type { SnoozeDay } from '../contact-command/snooze-offers';
import type { Due, Lapse, Silence } from '../follow-up/facts';
import type { StepId } from '../follow-up/step-ids';
import type { RefusedReason, UnreadReason } from '../import/import-reading';
import type { FirstMessage, HeadlineFacts, Milestone, Span, TalkTrait } from '../learning/facts';
import type { Enclosing } from '../note/yaml/enclosing';
import { type DateTime, type Day, dayOf, hasTime, timeOf } from '../time/civil';
import type { Language } from '../language';
import type { Because } from './because';
import type { Texts } from './en';
import { code, marked } from './marked-text';
import { dayEndedBy, type Speech, speechIn } from './speech';

/** What the properties mean whose names do not say it to everybody. */
const hardNames: { readonly [Name in PropertyName]?: string } = {
  field: '职业领域',
  source: '从哪里找到对方',
  'why-them': '对方吸引你的地方',
  'referred-by': '引荐人',
  'checked-in': '上次问候的日期',
  'follow-up': '下次跟进的日期',
  'next-step': '跟进时要做的事',
  'check-in-every': '两次问候相隔的天数',
};

/** Why an inline field stays in the text of a note. */
const staysBecause = {
  code: '在代码里',
  comment: '在注释里',
  quote: '在引用里',
  log: '在日志里',
  otherValue: '属性里是另一个值',
  unfit: '值无法读取',
  linked: '有内容链接到这里',
  structure: '去掉后，前后文字的意思会变',
};
type FieldStays = keyof typeof staysBecause;

/** The speech, but for what the names of weekdays and facts beside each other are in Chinese. */
function chineseSpeech(): Speech {
  const speech = speechIn('zh-CN', {
    // Some engines name the month with its sign, others without.
    day: ({ weekday, date, month }) => `${month.replace('月', '')}月${date}日${weekday}`,
    withYear: (day, year) => `${year}年${day}`,
    withTime: (day, time) => `${day} ${time}`,
    betweenSentences: '',
  });
  return {
    ...speech,
    list: (names) => joined(names, '和'),
    anyOf: (names) => joined(names, '或'),
    // What `Intl` puts between them is nothing at all.
    beside: (facts) => facts.join('，'),
    // 周一 is what people type, and short enough everywhere.
    weekdays: speech.shortWeekdays,
  };
}

const speech = chineseSpeech();

/** Names in a row, with a word before the last. */
function joined(names: readonly string[], word: string): string {
  const [all, last] = [names.slice(0, -1).join('、'), names.at(-1) ?? ''];
  return all === '' ? last : `${all}${gap(all, word)}${word}${gap(word, last)}${last}`;
}

const chinese = /\p{Script=Han}/u;
const other = /(?!\p{Script=Han})[\p{L}\p{N}]/u;

/** The space between Chinese and a word or number in another script; a date needs none before it. */
function gap(before: string, after: string): string {
  const [end, start] = [before.slice(-1), after.slice(0, 1)];
  if (chinese.test(end)) return other.test(start) && !/^\d{1,4}[年月]/.test(after) ? ' ' : '';
  return other.test(end) && chinese.test(start) ? ' ' : '';
}

/**
 * Makes a text of a template, whose values are names and numbers in whatever script.
 *
 * @example spaced`与${'Anna'}的访谈` // '与 Anna 的访谈'
 * @example spaced`与${'王小明'}的访谈` // '与王小明的访谈'
 */
function spaced(texts: TemplateStringsArray, ...values: readonly string[]): string {
  return texts.reduce((said, text, place) => {
    const value = values[place - 1] ?? '';
    return `${said}${gap(said, value)}${value}${gap(value, text)}${text}`;
  });
}

function days(count: number): string {
  return speech.count(count, { other: '# 天' });
}

/** How much time that is. */
function lapsed({ count, unit }: Lapse): string {
  if (unit === 'days') return days(count);
  return unit === 'minutes' ? minutes(count) : speech.count(count, { other: '# 小时' });
}

/** How long an item has, in a few words. */
function timeLeft(lapsed: (lapse: Lapse) => string) {
  return {
    ago: (lapse: Lapse) => `${lapsed(lapse)}前`,
    late: (lapse: Lapse) => `已过 ${lapsed(lapse)}`,
    left: (lapse: Lapse) => `还剩 ${lapsed(lapse)}`,
    now: '现在',
    today: '今天',
    in: (time: string, lapse: Lapse) => `${time}，${lapsed(lapse)}后`,
    from: (day: Day, time: string | null, today: Day) => {
      const word = speech.nearDay(day, today) ?? speech.day(day, today);
      return time === null ? word : `${word} ${time}`;
    },
  };
}

function businessDays(count: number): string {
  return speech.count(count, { other: '# 个工作日' });
}

function talks(count: number): string {
  return speech.count(count, { other: '# 次访谈' });
}

/** Fits in a row, from the lowest to the highest. */
function fitList(fits: readonly number[]): string {
  return fits.map((fit) => speech.number(fit)).join('、');
}

/** A share, 0 to 1, in whole percent; none and all are said only of just these. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  const said = share > 0 && share < 1 ? Math.min(Math.max(whole, 1), 99) : whole;
  return `${speech.number(said)}%`;
}

/** Those of one field, company or role. */
const ofTrait: Readonly<Record<TalkTrait, (name: string) => string>> = {
  field: (name) => `“${name}”领域`,
  company: (name) => `“${name}”`,
  role: (name) => `“${name}”职位`,
};

/** Stands for the field, company or role of those of whom it is not known. */
const notNoted: Readonly<Record<TalkTrait, string>> = {
  field: '未注明领域',
  company: '未注明公司',
  role: '未注明职位',
};

/** In the place of a day that no note tells. */
const noDay = '未注明日期';

/** The parts of the pane to look back in. */
const lookBackParts = { learned: '我的收获', answers: '回答', progress: '进展' };

/** Over how many fields, companies or roles something goes. */
const howMany: Readonly<Record<TalkTrait, (count: number) => string>> = {
  field: (count) => speech.count(count, { other: '# 个领域' }),
  company: (count) => speech.count(count, { other: '# 家公司' }),
  role: (count) => speech.count(count, { other: '# 个职位' }),
};

function minutes(count: number): string {
  return speech.count(count, { other: '# 分钟' });
}

/** A day or time with its day of the week, led by `today` and its like: `今天 11月22日周日`. */
function near(when: Day | DateTime, today: Day): string {
  const word = speech.nearDay(dayOf(when), today);
  const said = speech.when(when, today);
  return word === null ? said : `${word} ${said}`;
}

/**
 * A time where somebody else is: `Singapore 时间 21:00`.
 *
 * @param city the city or country that their zone is named for; null for none.
 * @param zone what their zone is called in short; null where it is not.
 */
function there(time: string, city: string | null, zone: string | null): string {
  if (city !== null) return `${spaced`${city}时间`} ${time}`;
  return zone === null ? `对方时间 ${time}` : `${zone} ${time}`;
}

/** A time with what the clock shows then where somebody else is; null where that is the same. */
function inBothClocks(here: string, theirs: string | null): string {
  return theirs === null ? here : `${here}（${theirs}）`;
}

/** When one has to leave for an interview, which is on the same day or the next one. */
function leaveBy(leave: DateTime, interview: Day | DateTime): string {
  return `${dayOf(leave) === dayOf(interview) ? '' : '前一天'}最晚 ${timeOf(leave)} 出发`;
}

/** By when something is to be done, before what it is: `在11月25日周三结束前`; empty where nothing tells. */
function before(until: DateTime | null, today: Day): string {
  if (until === null) return '';
  const day = dayEndedBy(until);
  return day === null
    ? spaced`在${speech.when(until, today)}之前`
    : `在${speech.day(day, today)}结束之前`;
}

/** Names as a sentence quotes them. */
function quoted(names: readonly string[]): readonly string[] {
  return names.map((name) => `“${name}”`);
}

/** Names as a sentence quotes them, one behind the other. */
function quotedList(names: readonly string[]): string {
  return quoted(names).join('');
}

/**
 * What ends with the user's own words or a name, with exactly one full stop: they may bring one
 * along. Our own sentences have theirs, and are never looked at.
 */
function ended(words: string): string {
  return /[.!?…。！？]$/.test(words) ? words : `${words}。`;
}

/** The end of a sentence, with the user's own words where there are any. */
function endedBy(words: string | null): string {
  return words === null ? '。' : `：${ended(words)}`;
}

/** That the user talked with someone, and when, where that is known. */
function talked(interview: Day | DateTime | undefined, today: Day): string {
  return interview === undefined
    ? '你们已经聊过。'
    : spaced`你们在${speech.when(interview, today)}聊过。`;
}

function onKnown(day: Day | undefined, today: Day): string {
  return day === undefined ? '' : `在${speech.day(day, today)}`;
}

/** When the user last wrote to somebody who is silent; without the full stop. */
function lastWrote({ contacted, reminders, today }: Silence): string {
  if (reminders === 0) return `你${onKnown(contacted, today)}发出了邀约`;
  const sent = speech.count(reminders, { other: '已经发过 # 次提醒' });
  return contacted === undefined
    ? `你${sent}`
    : `你上次写信是在${speech.day(contacted, today)}，${sent}`;
}

/** What a notice says was done, and for whom; with its day where that is another than today. */
function did(what: string) {
  return (who: string, on: PastDay | null = null) =>
    `${who}：${what}${on === null ? '' : `（${speech.day(on.day, on.today)}）`}`;
}

/** Since which day, which is called `today` or `yesterday` where it is. */
function since(day: Day, today: Day): string {
  return `自${speech.nearDay(day, today) ?? speech.day(day, today)}起`;
}

/** The most lines that a note is told of at once. */
const MOST_LINES = 100;

/** A few names; of many the first, and how many more. */
function few(names: readonly string[], most = MOST_NAMED): string {
  const more = names.length - most;
  if (more <= 0) return names.join('、');
  return `${names.slice(0, most).join('、')}，${speech.count(more, { other: '另外还有 # 个' })}`;
}

function people(count: number): string {
  return speech.count(count, { other: '# 人' });
}

/** What is known of something, beside each other; nothing of what is not. */
function facts(...told: readonly (string | null)[]): string {
  return speech.beside(told.filter((fact) => fact !== null));
}

/** Where somebody stands who is closed, and the way back. */
function closedAs(status: Status) {
  return (name: string, back: Status) =>
    spaced`${name}目前在“${statuses[status]}”里，请先移回“${statuses[back]}”。`;
}

/** What is open after a talk. */
const openAfterwards = { thank: '感谢', reflect: '复盘' } as const;

/** What the ways to talk are called that a note tells by the values of the contract. */
const mediumNames = { video: '视频', phone: '电话', 'in person': '见面' };

/** How many names stand in a sentence at most. */
const MOST_NAMED = 5;

/** @param weekday one day or several, in a row as lists of other languages are. */
function stretch(weekday: string, from: string, until: string): string {
  return `${weekday.replaceAll(', ', '、')} ${from}–${until}`;
}

/** The signs of the days of the week, as they stand behind `周`, with their numbers. */
const daySigns: readonly (readonly [string, number])[] = Array.from(
  '日一二三四五六天',
  (sign, place) => [sign, place % 7] as const,
);

/**
 * Days of the week as people type them, and stretches of them: `星期一`, `周一到周五`, `周一至五`,
 * `周六周日`. They stand without spaces, so that each is one word to whoever reads it.
 */
function typedDays(): Record<string, number[]> {
  const typed: Record<string, number[]> = {};
  for (const week of ['周', '星期', '礼拜']) {
    for (const [first, from] of daySigns) {
      for (const each of ['', '每']) typed[`${each}${week}${first}`] = [from];
      for (const [last, until] of daySigns) {
        const through = [from];
        for (let day = from; day !== until;) through.push((day = (day + 1) % 7));
        for (const begun of ['', '每']) {
          for (const to of ['到', '至']) {
            typed[`${begun}${week}${first}${to}${week}${last}`] = through;
            typed[`${begun}${week}${first}${to}${last}`] = through;
          }
          for (const and of ['', '和', '与', '及']) {
            typed[`${begun}${week}${first}${and}${week}${last}`] = [from, until];
            typed[`${begun}${week}${first}${and}${last}`] = [from, until];
          }
        }
      }
    }
  }
  return typed;
}

const everyDay = [1, 2, 3, 4, 5, 6, 0];
const workdays = [1, 2, 3, 4, 5];
const restDays = [6, 0];

const dayWords = {
  through: new Set([
    ...['-', '–', '—', '——', '~', '～', '到', '至'],
    ...['点到', '点至', '点-', '点–', '点—', '点~', '点～', '时到', '时至', '时-', '时–'],
  ]),
  beside: new Set([
    ...[',', '，', '、', '&', '+', '/', ':', '：', '.', '。', '；'],
    ...['和', '与', '及', '或', '的', '从', '在', '每', '点', '时', '上午', '早上', '之间'],
  ]),
  all: {
    ...typedDays(),
    每天: everyDay,
    每日: everyDay,
    天天: everyDay,
    工作日: workdays,
    平日: workdays,
    平时: workdays,
    周末: restDays,
    双休日: restDays,
    // English words may be typed out of habit.
    daily: everyDay,
    day: everyDay,
    weekday: workdays,
    weekdays: workdays,
    weekend: restDays,
    weekends: restDays,
  },
};

const settings = {
  contactsFolder: {
    name: '联系人文件夹',
    description:
      '这个文件夹及其子文件夹里的每篇笔记都对应一个人，新联系人也放在这里。留空则改用标签或属性来识别。',
  },
  templatesFolder: {
    name: '模板文件夹',
    description: '存放你自己的模板。这个文件夹里的笔记不会被当作联系人。',
  },
  myName: { name: '你的名字', description: '用在消息的落款里。' },
  curiousAbout: {
    name: '你对什么感到好奇',
    description:
      '你想多了解的工作，例如护理。从现在起添加的人，如果没有另填，领域就是它；你的消息里也会提到它。',
  },
  introduction: {
    name: '自我介绍',
    description: '用两三句话写你是谁、想了解什么。准备清单会以它开头。',
  },
  availability: {
    name: '可以访谈的时间',
    description: '每行写一个时间段，例如“周一至周五 09:00–17:00”。',
    mistake: '请每行写一个时间段，例如“周一至周五 09:00–17:00”。',
  },
  outreachLimit: {
    name: '同时推进的人数',
    description: '推进中的人少于这个数时，会建议你邀约新的人。',
  },
  minutes: {
    name: '访谈时长',
    description: '以分钟计；笔记里写了时长的，以笔记为准。',
  },
  nudgeAfter: {
    name: '多久后提醒对方',
    description: '等待回复多少个工作日后发提醒；提醒之后再等同样多天，才建议放下。',
  },
  mostNudges: {
    name: '每人最多提醒几次',
    description: '设为 0 时不提醒，直接建议放下。',
  },
  widenAfter: {
    name: '多久后联系同公司的人',
    description: '等待回复多少个工作日后，建议联系同一家公司的其他人。0 表示从不。',
  },
  scheduleWithin: {
    name: '多久内提供时间',
    description: '对方回复后的工作日数。',
  },
  offeredAnswerWithin: {
    name: '提供时间后，多久再问',
    description: '提供时间之后的工作日数。',
  },
  offeredLateAfter: {
    name: '提供时间后，多久算晚',
    description: '提供时间之后的工作日数。',
  },
  prepareBefore: { name: '提前几天准备', description: '访谈前的天数。' },
  thankFromHours: {
    name: '感谢：多久后到期',
    description: '访谈结束后的小时数。',
  },
  thankUntilHours: {
    name: '感谢：多久后算晚',
    description: '访谈结束后的小时数。',
  },
  reportBackWithin: {
    name: '多久内反馈',
    description: '访谈后多少天内，把情况告诉引荐人。',
  },
  checkInEvery: {
    name: '隔多久问候一次',
    description: '距离上次联系的天数。0 表示从不。',
  },
  introduceWithin: {
    name: '引荐：多久后自己邀约',
    description: '请人引荐后等待的工作日数。过了这段时间，会再次建议你自己直接邀约。',
  },
  buffer: {
    name: '两次访谈的间隔',
    description: '提供时间时，每次访谈前后要留出的分钟数。',
  },
  language: {
    name: '插件语言',
    description: '插件界面使用的语言。更改后，下次打开 Obsidian 时生效。',
  },
  noteLanguage: {
    name: '笔记语言',
    description:
      '新的标题、问题和日志用这种语言写。笔记里已有的内容，不论用列表里的哪种语言写，都能识别。',
  },
  messageLanguage: {
    name: '消息语言',
    description: '消息用这种语言写；笔记里另有指定的除外。',
  },
  clock: {
    name: '消息里的时间格式',
    description: '你提供的时间按 12 小时制还是 24 小时制书写。',
  },
  taskFormat: {
    name: '承诺的格式',
    description: '承诺的日期怎么写。两种格式都能读取。',
  },
  keepMessages: {
    name: '保留消息副本',
    description: '标记消息为已发送时，把它的内容留在笔记里。',
  },
  contactTag: {
    name: '联系人标签',
    description: '带有这个标签或其下级标签的笔记也对应一个人。留空则不使用标签。',
    mistake: '请输入一个标签，不含空格和逗号。',
  },
  markerProperty: {
    name: '标记属性',
    description:
      '带有这个属性和值的笔记也对应一个人，例如 type: person。留空则不使用属性。请用英文冒号。',
    mistake: '请输入属性和它的值，例如 type: person。请用英文冒号。',
  },
  propertyNames: {
    name: '属性名称',
    description:
      '如果你的笔记里属性名称不同，请在这里对应起来。每行一个，例如 company: Employer。请用英文冒号。',
    mistake: '请每行写一个，例如 company: Employer。请用英文冒号，每个名称只能用一次。',
  },
  logHeading: {
    name: '日志标题',
    description: '你的笔记里日志所用的标题，例如“往来记录”。留空则使用默认标题。',
    mistake: '请输入一行标题，例如“往来记录”；它不能是访谈的标题。',
  },
  weekend: {
    name: '周末',
    description: '每周休息的日子，例如“周六、周日”。',
    mistake: '最多输入六天，例如“周六、周日”。',
  },
  daysOff: {
    name: '休息日',
    description: '其他休息的日子，每行一个，例如 2026-12-25。',
    mistake: '请输入日期，例如 2026-12-25。',
  },
};

/** Why it is left to the user whether a line of a list is about a person. */
const doubts = {
  'no-name': '看起来不像名字',
  signs: '含有名字里不常见的字符',
  several: '这一行可能不止一个人',
  another: '职位或公司似乎是另一个人的',
  company: '看起来像一家公司',
  role: '看起来像一个职位',
  guess: '职位和公司可能写反了',
  unsure: '可能有别的读法：请核对职位和公司',
  'lower-case': '可能不是名字：没有大写字母',
  beneath: '似乎说的是上面那个人',
  'goes-on': '似乎是上一行的延续',
  'no-column': '这个表格里没有哪一列的标题表示名字',
  'unknown-column': '这个表格的另一列可能是职位或公司',
  'crossed-out': '已划掉',
  heads: '似乎是下面这些人的标题',
  task: '看起来像一项任务：要添加这个人就勾选它',
  greeting: '看起来像一条消息的开头',
  nameless: '这一行没有名字：请在这里输入',
  'of-address': '名字是从地址里猜的',
};

/** What a user reads for each status. */
const statuses: Readonly<Record<Status, string>> = {
  identified: '在名单上',
  contacted: '已邀约',
  replied: '已回复',
  scheduled: '已约好',
  interviewed: '已访谈',
  'in-touch': '保持联系',
  declined: '已婉拒',
  'no-reply': '未回复',
  closed: '已搁置',
};

/** How a step of the method stands, behind its name. */
const stepStates: Readonly<Record<'done' | 'now' | 'ahead', string>> = {
  done: '已完成',
  now: '当前',
  ahead: '未开始',
};

/** What the days are called until which somebody may be left alone. */
const snoozeDays: Readonly<Record<SnoozeDay, string>> = {
  tomorrow: '明天',
  nextBusinessDay: '下个工作日',
  nextWeek: '下周',
  inAMonth: '一个月后',
};

const [leastMinutes, mostMinutes] = talkMinutes;
const [leastTravel, mostTravel] = travelMinutes;

/** What is wrong with a value, by what it was meant for. */
const faults: Readonly<Record<Fault, string>> = {
  status: '不是可用的状态',
  text: '不是一行文字',
  day: '不是日期',
  done: '不是日期',
  moment: '不是日期，也不是日期加时间',
  count: '不是整数',
  minutes: `不是 ${leastMinutes} 到 ${mostMinutes} 之间的整数`,
  travel: `不是 ${leastTravel} 到 ${mostTravel} 之间的整数`,
  language: '不是语言代码',
  zone: '不是时区',
  fit: '不是 1 到 5 之间的数字',
  get actions() {
    return `不是由 ${skippableActions.join('、')} 组成的列表`;
  },
  get action() {
    return `不是 ${skippableActions.join('、')} 中的一个`;
  },
  several: '不止一个值',
  stillToCome: '是将来的日期',
};

/** That a value does not fit. */
function saysWrongly({ name, says, fault }: WrongValue): string {
  return `“${name}”写的是“${says}”，${faults[fault]}。`;
}

/**
 * Why a note was left alone and how to fix it, as sentences.
 *
 * @param why what is in the way, without the full stop, since the line may still follow.
 */
function because(why: string, suggestion: string): Because {
  return { reason: `${why}。`, reasonOnLine: (line) => `${why}（第 ${line} 行）。`, suggestion };
}

/** What is opened and closed around a value. */
const enclosings: Readonly<Record<Enclosing, string>> = {
  quote: '引号',
  bracket: '方括号',
  brace: '花括号',
};

/** Signs that would be overlooked, or taken for part of the sentence. */
const signs: Readonly<Record<string, string>> = {
  ...{ '`': '反引号', ',': '逗号', '*': '星号', '!': '感叹号' },
  ...{ ']': '右方括号', '}': '右花括号', '|': '竖线', '-': '连字符' },
  ...{ '?': '问号', ':': '冒号' },
};

/** What is to be written for a property of each kind; a status is chosen. */
const wants: Readonly<Record<Exclude<PropertyKind, 'status'>, string>> = {
  text: '一行文字',
  day: '日期，例如 2026-11-25',
  done: '日期，例如 2026-11-25',
  moment: '日期，例如 2026-11-25，或日期加时间，例如 2026-11-25T14:00',
  count: '不小于 0 的整数',
  minutes: `${leastMinutes} 到 ${mostMinutes} 之间的整数`,
  travel: `${leastTravel} 到 ${mostTravel} 之间的整数`,
  fit: '1 到 5 之间的数字',
  language: '语言代码，例如 es 或 pt-BR',
  zone: '时区，例如 Asia/Singapore',
  get actions() {
    return `只含 ${skippableActions.join('、')} 的列表`;
  },
};

/** The day on which something was done, as read today. */
interface PastDay {
  readonly day: Day;
  readonly today: Day;
}

/** What is to be typed for a property of each kind, as an example; a status is chosen. */
const examples: Readonly<Record<Exclude<PropertyKind, 'status'>, string>> = {
  text: '',
  day: '2026-11-25',
  done: '2026-11-25',
  moment: '2026-11-25T14:00',
  count: '0',
  minutes: '30',
  travel: '20',
  fit: '1–5',
  language: 'es',
  zone: 'Asia/Singapore',
  actions: skippableActions.slice(0, 2).join(', '),
};

/** All that the product says in Simplified Chinese. */
export const simplifiedChinese: Texts = {
  speech,

  statuses,

  /** How a talk takes place, within a sentence or beside other facts. */
  media: mediumNames,

  /** What in a note does not fit, and how to fix it. */
  problems: {
    unread: (name: string, value: string, fault: Fault, wanted: PropertyKind) =>
      wanted === 'status'
        ? marked`${code(name)} 写的是“${value}”，${faults[fault]}。请选择一个。`
        : marked`${code(name)} 写的是“${value}”，${faults[fault]}。请填写${wants[wanted]}。`,
    cannotBeRead: '这篇笔记顶部的属性无法读取。',
    whereToLook:
      '打开笔记，看看有没有哪一行不是“名称: 值”，有没有名称出现两次，或有没有引号没有闭合。',
    typed: (value: string, fault: Fault, wanted: PropertyKind) =>
      `“${value}”${faults[fault]}。${wanted === 'status' ? '请选择一个' : `请填写${wants[wanted]}`}。`,
    /** Of a value that would go, which has to be agreed to. */
    atStake: saysWrongly,
    promiseDay: (promise: string, day: string) =>
      `承诺“${promise}”里写的“${day}”不是日期，所以没有当作期限。请在那一行写一个日期，例如 2026-11-25。`,
    sameName: (counts: string, second: string) =>
      marked`对 Obsidian 来说，${code(counts)} 和 ${code(second)} 是同一个名称，只有 ${code(counts)} 有效。请只保留一个。`,
    copy: (copy: string, original: string) =>
      `“${copy}”看起来是同步时留下的“${original}”的副本，所以没有放进名单。请把缺少的内容移到“${original}”，再删除副本；如果这是另一个人，请给笔记改名。`,
    foreignStatus: (status: string) =>
      marked`${code(status)} 在这里已经有别的含义。想改用另一个属性，请在设置的“${settings.propertyNames.name}”里指定。`,
    foreignStatuses: (count: number, status: string) =>
      speech.sentences([
        speech.count(count, {
          other: (count) =>
            `有 ${count} 篇笔记的“${status}”表示别的意思，所以里面的人没有放进名单。`,
        }),
        `想改用另一个属性，请在设置的“${settings.propertyNames.name}”里指定。`,
      ]),
    stillToCome: (name: string, day: Day, today: Day) =>
      marked`${code(name)} 写的是${speech.day(day, today)}，这一天还没有到。请写实际完成的日期。`,
    missing: {
      contacted: (status: Status, name: string) =>
        marked`对方的状态是“${statuses[status]}”，但缺少 ${code(name)}。填上以后，到时会提醒你再次联系。`,
      replied: (status: Status, name: string) =>
        marked`对方的状态是“${statuses[status]}”，但缺少 ${code(name)}。填上以后，会提醒你约定时间。`,
      interview: (status: Status, name: string) =>
        marked`对方的状态是“${statuses[status]}”，但缺少 ${code(name)}。请填上访谈的日期和时间。`,
    },
    noTouch: (name: string) =>
      marked`没有写你们上次联系是什么时候。填上 ${code(name)}，到时会提醒你问候对方。`,
    answered: (replied: Day, today: Day) =>
      marked`对方在${speech.day(replied, today)}已经回复，但状态还是“${statuses.contacted}”。请标记为已回复。`,
    markAsBooked: '标记为已约好',
    booked: (interview: Day | DateTime, today: Day) =>
      marked`访谈定在${speech.when(interview, today)}，但状态还是“${statuses.replied}”。如果已经说定，请标记为已约好。`,
  },

  /** What is asked of a talk, in several dialogs. */
  talk: {
    fit: '这份工作适合我吗？',
    fitHint: '按数字键，从 1（完全不适合）到 5（非常适合）。',
    takeaway: '最重要的一点收获',
    nextStep: '下一步',
    nextStepExample: '把聊到的那篇文章发过去',
  },

  /**
   * Each contact command: what it is called in the palette and in menus, and for several people at
   * once, where it can be; the question whom it is for; what a notice says was done; when it was done,
   * where that may have been another day; and what its dialog says.
   */
  contactCommands: {
    'mark-contacted': {
      name: '标记为已邀约',
      who: '你邀约了谁？',
      done: did('标记为已邀约'),
      whenDone: (name: string) => spaced`你是哪天邀约${name}的？`,
    },
    'mark-introduction-asked': {
      name: '标记为已请求引荐',
      who: '你请人引荐的是谁？',
      done: did('标记为已请求引荐'),
      whenDone: (name: string) => spaced`你是哪天请人引荐${name}的？`,
    },
    'mark-no-introduction': {
      name: '标记为引荐未成',
      done: did('引荐未成'),
      whenDone: (name: string) => spaced`你是哪天得知无法经人引荐认识${name}的？`,
    },
    'mark-nudged': {
      name: '标记为已提醒',
      who: '你提醒了谁？',
      done: did('标记为已提醒'),
      whenDone: (name: string) => spaced`你是哪天提醒${name}的？`,
    },
    'mark-replied': {
      name: '标记为已回复',
      who: '谁回复了？',
      done: did('标记为已回复'),
      whenDone: (name: string) => spaced`${name}是哪天回复的？`,
    },
    'mark-offered': {
      name: '标记为已提供时间',
      who: '你向谁提供了时间？',
      done: did('标记为已提供时间'),
      whenDone: (name: string) => spaced`你是哪天向${name}提供时间的？`,
    },
    'schedule-interview': {
      name: '安排访谈',
      who: '和谁访谈？',
      done: did('访谈已安排'),
      /** What a notice says of a booking. */
      bookedFor: (who: string, when: string) => `${who}：访谈安排在${when}`,
      /** What a notice says of one that was booked already. */
      rebooked: {
        moved: (who: string, when: string) => `${who}：访谈改到${when}`,
        changed: (who: string) => `${who}：访谈已更改`,
      },
      title: (name: string) => spaced`安排与${name}的访谈`,
      submit: '安排',
      timesOffered: '你提供过这些时间，定的是哪一个？',
      timeHint: '时间还没说定就留空。',
      minutes: '分钟数',
      medium: '访谈方式',
      /** By what the note says; empty where it says nothing. */
      media: { '': '未指定', ...mediumNames },
      place: '链接或地址',
      earlier: {
        talk: (interview: Day | DateTime, today: Day) =>
          spaced`你们在${speech.when(interview, today)}的访谈`,
        isOpen: '那次访谈还没有感谢对方。安排新的访谈后，就不会再提醒你感谢。',
        mayBeHeld: '那次访谈进行了吗？',
        choose: '请选择',
        moved: '没有进行：改期',
        thanked: '聊过了，也感谢过了',
        skipped: '聊过了，但跳过感谢',
        unchosen: '请选择一项，以免忘了感谢。',
      },
      advice: {
        dayOver: '这一天已经过去了。',
        timeOver: '这个时间已经过去了。',
        dayOff: '这一天是你的休息日。',
        weekend: '这一天是周末。',
        overlap: (name: string, interview: Day | DateTime, until: DateTime, today: Day) =>
          spaced`这和你与${name}的访谈时间重叠：${speech.when(interview, today)} 到 ${timeOf(until)}。`,
        /** @param day the day that is advised on, on which the talk with `name` begins or goes on. */
        sameDay: (name: string, interview: Day | DateTime, day: Day, today: Day) => {
          const talk = spaced`这一天你还和${name}有访谈`;
          if (!hasTime(interview)) return `${talk}，时间还没定。`;
          return dayOf(interview) === day
            ? `${talk}，时间是 ${timeOf(interview)}。`
            : `${talk}，从${speech.when(interview, today)} 开始。`;
        },
      },
    },
    'postpone-interview': {
      name: '标记访谈延期',
      who: '谁的访谈延期了？',
      done: did('访谈延期'),
      /** What a notice says where a message was written about it. */
      because: {
        moved: (who: string) => `${who}：已请求改期`,
        missed: (who: string) => `${who}：已就错过的访谈发消息`,
      },
      whenDone: (name: string) => spaced`与${name}的访谈是哪天延期的？`,
    },
    'mark-confirmed': {
      name: '标记访谈已确认',
      done: did('访谈已确认'),
      whenDone: (name: string) => spaced`你是哪天确认与${name}的访谈的？`,
    },
    'mark-prepared': {
      name: '标记为已准备',
      who: '你准备好了和谁的访谈？',
      done: did('标记为已准备'),
      whenDone: (name: string) => spaced`你是哪天准备与${name}的访谈的？`,
    },
    'mark-interviewed': {
      name: '标记为已访谈',
      who: '你和谁聊过了？',
      done: did('标记为已访谈'),
      whenEnded: '访谈是什么时候结束的？',
    },
    'mark-thanked': {
      name: '标记为已感谢',
      who: '你感谢了谁？',
      done: did('标记为已感谢'),
      whenDone: (name: string) => spaced`你是哪天感谢${name}的？`,
    },
    'mark-reflected': {
      nothingWritten: '还什么都没写',
      sureToMark:
        '复盘问题下还没有回答，契合度和收获也还没填。现在写上几行，仍能留住你学到的东西。',
      keepWriting: '继续写',
      name: '标记为已复盘',
      who: '你复盘了和谁的访谈？',
      done: did('标记为已复盘'),
      whenDone: (name: string) => spaced`你是哪天复盘与${name}的访谈的？`,
      title: (name: string) => spaced`复盘与${name}的访谈`,
    },
    'mark-reported-back': {
      name: '标记为已反馈',
      who: '你反馈了和谁的访谈？',
      done: did('标记为已反馈'),
      whenDone: (name: string) => spaced`你是哪天反馈与${name}的访谈的？`,
    },
    'log-check-in': {
      name: '记录问候',
      who: '你问候了谁？',
      done: did('已记录问候'),
      whenDone: (name: string) => spaced`你是哪天问候${name}的？`,
    },
    'finish-follow-up': {
      name: '完成跟进',
      who: '完成了对谁的跟进？',
      done: did('跟进已完成'),
      whenDone: (name: string) => spaced`你是哪天完成对${name}的跟进的？`,
    },
    'skip-follow-up': {
      name: '跳过跟进',
      who: '想跳过对谁的跟进？',
      done: did('已跳过'),
      question: '想跳过什么？',
      choices: {
        prepare: '准备',
        thank: '感谢',
        reflect: '复盘',
        'report-back': '反馈',
      },
    },
    'add-to-list': {
      name: '将此笔记加入名单',
      done: did('已加入名单'),
    },
    'set-follow-up': {
      name: '设置跟进',
      who: '想跟进谁？',
      done: did('已设置跟进'),
      doneFor: (who: string, day: Day, today: Day) => `${who}：跟进定在${speech.day(day, today)}`,
      title: (name: string) => spaced`跟进${name}`,
    },
    'snooze-contact': {
      name: '暂缓联系人',
      who: '想暂缓谁？',
      forSeveral: '暂缓',
      done: did('已暂缓'),
      until: (who: string, until: Day, today: Day) => `${who}：暂缓到${speech.day(until, today)}`,
      /** @param who null for several people. */
      title: (who: string | null) =>
        who === null ? '什么时候再提醒你？' : spaced`什么时候再提醒你联系${who}？`,
      offer: (offered: SnoozeDay, until: Day, today: Day) =>
        `${snoozeDays[offered]}：${speech.day(until, today)}`,
    },
    'set-priority': {
      name: '设置优先级',
      who: '想设置谁的优先级？',
      done: did('已设置优先级'),
      /** @param priority null where it was taken away. */
      doneAs: (who: string, priority: number | null) =>
        priority === null
          ? `${who}：已取消优先级`
          : `${who}：优先级设为 ${speech.number(priority)}`,
      title: (name: string) => spaced`${name}的优先级`,
      /** @param priority 1 comes first; null for none. */
      choice: (priority: number | null) => {
        if (priority === null) return '无';
        return priority === 1 ? '1（最优先）' : String(priority);
      },
    },
    'set-status': {
      name: '设置联系人状态',
      who: '想设置谁的状态？',
      forSeveral: '设置状态',
      done: did('已设置状态'),
      doneAs: (who: string, status: Status) => `${who}：状态设为“${statuses[status]}”`,
      title: (name: string) => spaced`${name}现在是什么状态？`,
      titleForSeveral: '现在是什么状态？',
      dateTitle: (name: string, status: Status) => `${name}：${statuses[status]}`,
      dates: { contacted: '邀约日期', replied: '回复日期', interview: '访谈日期' },
      datesForSeveral: {
        contacted: '是哪天邀约的？',
        replied: '是哪天回复的？',
      },
      timeHint: '不知道就留空。',
      submit: '设置状态',
    },
    'add-promise': {
      name: '添加承诺',
      who: '承诺和谁有关？',
      done: did('已添加承诺'),
      title: (name: string) => spaced`你与${name}之间的承诺`,
      what: '承诺了什么',
      whatExample: '把聊到的那篇文章发过去',
      whose: '谁承诺的',
      mine: '我',
      theirs: (name: string) => name,
      by: '期限',
      byHint: '没有说定日期就留空。',
    },
    'keep-promise': {
      name: '标记承诺已兑现',
      who: '你兑现了对谁的承诺？',
      done: did('承诺已兑现'),
      whenDone: (name: string) => spaced`你是哪天兑现对${name}的承诺的？`,
      question: (name: string) => spaced`你兑现了对${name}的哪个承诺？`,
      /** A promise among several. */
      choice: (text: string, day: Day | null, today: Day) =>
        day === null ? text : `${text}（期限：${speech.day(day, today)}）`,
    },
    'keep-their-promise': {
      name: '标记对方已兑现承诺',
      done: did('对方已兑现承诺'),
      whenDone: (name: string) => spaced`${name}是哪天兑现承诺的？`,
      question: (name: string) => spaced`${name}兑现了哪个承诺？`,
    },
    'drop-promise': {
      name: '标记承诺不再需要',
      /** What the button beside the promise says. */
      onButton: '不再需要',
      done: did('承诺不再需要'),
      question: '哪个承诺不再需要了？',
    },
    'mark-promise-reminded': {
      name: '标记为已提醒承诺',
      done: did('标记为已提醒'),
      whenDone: (name: string) => spaced`你是哪天提醒${name}的？`,
    },
    'mark-result-told': {
      name: '标记为已告知后续',
      done: did('已告知后续'),
      whenDone: (name: string) => spaced`你是哪天告诉${name}的？`,
      question: '想把哪个承诺的后续告诉对方？',
      /** What is offered once a promise is kept. */
      offer: '告诉对方',
    },
    'mark-no-reply': {
      name: '标记为未回复',
      who: '谁没有回复？',
      done: did('标记为未回复'),
      whenDone: (name: string) => spaced`你是哪天不再等${name}回复的？`,
    },
    'mark-declined': {
      name: '标记为已婉拒',
      who: '谁婉拒了？',
      done: did('标记为已婉拒'),
      whenDone: (name: string) => spaced`${name}是哪天婉拒的？`,
    },
    'close-contact': {
      name: '搁置联系人',
      who: '想搁置谁？',
      forSeveral: '搁置',
      done: did('已搁置'),
      whenDone: (name: string) => spaced`你是哪天搁置${name}的？`,
    },
    'reopen-contact': {
      name: '恢复联系人',
      who: '想恢复哪位联系人？',
      done: did('已恢复'),
      whenDone: (name: string) => spaced`你是哪天恢复与${name}的联系的？`,
    },
  },

  /** What concerns every contact command. */
  anyCommand: {
    onAnotherDay: (name: string) => `${name}…`,
    anotherDay: '其他日期…',
    leftAsItWas: (property: string) =>
      `“${property}”保持原样：它的值无效，又太长，日志里放不下。请在笔记里缩短或改正。`,
    /** Before somebody is taken off the list with whom something is still open. */
    openPromises: {
      title: (name: string) => spaced`与${name}之间还有未完成的承诺`,
      titleForSeveral: '还有未完成的承诺',
      own: (text: string) => `你承诺：${ended(text)}`,
      theirs: (text: string) => `对方承诺：${ended(text)}`,
      /** @param names whom they are with. */
      withSeveral: (names: readonly string[]) =>
        `与这些人之间还有未完成的承诺：${ended(few(names))}`,
      more: (count: number) => speech.count(count, { other: '另外还有 # 个。' }),
      stayInNote: () => '承诺会留在笔记里，但不再列出。',
      stayInNotes: '承诺会留在各自的笔记里，但不再列出。',
    },
    fitsNobody: (name: string) => `“${name}”目前对谁都不适用。`,
    fitsNoneSelected: '没有任何改动：这对所选的人都不适用。',
    nothingChanged: '没有任何改动。',
    /** Who was in a step over several notes; of many only how many. */
    people: (names: readonly string[]) =>
      names.length > 3 ? people(names.length) : speech.list(names),
    countOfPeople: people,
    unfit: (names: readonly string[]) => `已略过不适用的人：${ended(few(names))}`,
    withProblems: (names: readonly string[]) => `已略过笔记里有无效值的人：${ended(few(names))}`,
    nobodyAdded: '没有人加入名单。',
    fixed: (name: string, property: string) => `${name}：已改正 ${property}`,
  },

  /**
   * What each follow-up action is called in the list, what the button says that leads to where it
   * gets done, and why it stands there; and the title of the form that asks for it, where one does.
   */
  followUps: {
    'check-in': {
      name: '问候',
      doing: '写问候',
      reason: (touch: Day | null, daysAgo: number, today: Day) => {
        if (touch === null) return '你们保持着联系。';
        const ago = daysAgo > 0 ? `（${days(daysAgo)}前）` : '';
        return `你们上次联系是在${speech.day(touch, today)}${ago}。简短问候一下，就能把联系保持下去。`;
      },
    },
    'follow-up': {
      name: '跟进',
      doing: '完成',
      title: (name: string) => spaced`跟进：${name}`,
      reason: (chosen: Day | undefined, step: string | null, { today, isLate }: Due) => {
        if (chosen === undefined) return '你设置了跟进。';
        const set = `你把跟进定在${near(chosen, today)}${endedBy(step)}`;
        return isLate ? speech.sentences([set, '这件事还没有完成。']) : set;
      },
    },
    'give-up': {
      name: '放下',
      doing: '放下',
      title: (name: string) => `放下：${name}`,
      reason: (silence: Silence) => {
        const { from, waited, today } = silence;
        const wrote = lastWrote(silence);
        return from === null
          ? `${wrote}，${businessDays(waited)}过去了，还没有回复。放下也没关系。`
          : `${wrote}。如果一直没有回复，从${speech.day(from, today)}起可以放下。`;
      },
    },
    interview: {
      name: '访谈',
      overdueName: '访谈已结束',
      unprepared: '待准备的访谈',
      doing: '打开访谈',
      openLink: '打开链接',
      doingOnceOver: '聊得怎么样？',
      /**
       * @param theirs what their clock shows then; null where that is the same.
       * @param length minutes; null for an interview without a time.
       * @param leave when one has to leave for it; null where there is no way to go, or it has begun.
       */
      reason: (
        interview: Day | DateTime | undefined,
        theirs: string | null,
        length: number | null,
        medium: string | null,
        leave: DateTime | null,
        today: Day,
      ) => {
        if (interview === undefined) return '你有一次访谈。';
        const long = length === null ? '' : `，时长 ${minutes(length)}`;
        const how = medium === null ? '' : `（${medium}）`;
        const talk = `访谈在${inBothClocks(near(interview, today), theirs)}${long}${how}。`;
        return leave === null ? talk : `${talk}${leaveBy(leave, interview)}。`;
      },
      reasonOnceOver: (interview: Day | DateTime, today: Day) =>
        spaced`你在${speech.when(interview, today)}的访谈已经结束。聊得怎么样？`,
      thanksSent: '感谢已经发出。',
      thanksSkipped: '你选择了不发感谢。',
      thanks: ({ until, isLate, today }: Due) =>
        isLate
          ? `感谢最好${before(until, today)}发出，不过现在发也不迟。`
          : `请${before(until, today)}感谢对方。`,
    },
    nudge: {
      name: '发送提醒',
      doing: '写提醒',
      reason: (silence: Silence) => {
        const { from, waited, reminders, today } = silence;
        const wrote = lastWrote(silence);
        if (from !== null) {
          const another = reminders === 0 ? '' : '再';
          return `${wrote}。如果一直没有回复，从${speech.day(from, today)}起可以${another}发一条简短的提醒。`;
        }
        const another = reminders === 0 ? '发' : '再发';
        return `${wrote}，${businessDays(waited)}过去了，还没有回复。现在可以${another}一条简短的提醒。`;
      },
    },
    prepare: {
      name: '准备',
      doing: '准备',
      alreadyDone: '已经准备好',
      /** @param theirs what their clock shows then; null where that is the same. */
      reason: (
        interview: Day | DateTime | undefined,
        theirs: string | null,
        daysLeft: number,
        { until, today }: Due,
      ) => {
        const talk =
          interview === undefined
            ? '你有一次访谈'
            : `访谈在${inBothClocks(near(interview, today), theirs)}`;
        const left = daysLeft > 1 ? `，还有 ${days(daysLeft)}` : '';
        return `${talk}${left}。请${before(until, today)}做好准备。`;
      },
    },
    promise: {
      name: '兑现承诺',
      waiting: '等待对方的承诺',
      /** What a line of the list says is to be done. */
      own: (text: string) => `承诺：${text}`,
      theirs: (text: string) => `等待：${text}`,
      doing: '标记为已兑现',
      remind: '写提醒',
      openNote: '打开笔记',
      title: (name: string) => spaced`你兑现对${name}的承诺了吗？`,
      reason: (text: string, day: Day | null, { today, isLate }: Due) => {
        if (day === null) return `你承诺过：${ended(text)}`;
        const told = `你承诺在${near(day, today)}做到：${ended(text)}`;
        return isLate ? speech.sentences([told, '现在兑现也不迟。']) : told;
      },
      repeats: '这是一项重复任务：请在你管理这类任务的地方勾选。',
      /** @param isOver whether the day has come by which they meant to do it. */
      reasonOfTheirs: (text: string, day: Day, isOver: boolean, today: Day) => {
        const told = `你在等对方的承诺（${near(day, today)}）：${ended(text)}`;
        return isOver ? speech.sentences([told, '现在可以发一条简短的提醒。']) : told;
      },
    },
    'reach-out': {
      name: '邀约访谈',
      doing: '写邀约',
      askToIntroduce: (referrer: string) => spaced`请${referrer}引荐`,
      reason: (chosen: Day | undefined, step: string | null, today: Day) =>
        chosen === undefined
          ? '在你的名单上。'
          : `你打算在${near(chosen, today)}邀约${endedBy(step)}`,
      /**
       * @param referrer whoever was asked for it on the day `asked`; null where nobody is named.
       * @param from the day from which to write without it; null where it is reached.
       */
      reasonOnceIntroductionAsked: (
        referrer: string | null,
        asked: Day,
        from: Day | null,
        today: Day,
      ) => {
        const when = near(asked, today);
        return speech.sentences([
          referrer === null ? `你在${when}请人引荐过。` : spaced`你在${when}请${referrer}引荐过。`,
          from === null
            ? '如果还没有下文，可以自己写信给对方。'
            : `如果没有下文，从${speech.day(from, today)}起可以自己写信给对方。`,
        ]);
      },
      canIntroduce: (referrer: string) => spaced`${referrer}可以为你引荐。`,
      caughtYourEye: (whyThem: string) => `吸引你的地方：${ended(whyThem)}`,
      priority: (priority: number) => `优先级 ${priority}。`,
      notAsked: '你还没有邀约对方。',
      widened: (silent: string, company: string, since: Day | undefined, today: Day) => {
        const waiting = since === undefined ? '' : `自${speech.day(since, today)}起`;
        return spaced`${company}的${silent}${waiting}没有回复：可以问问那里的其他人。`;
      },
    },
    reflect: {
      name: '复盘',
      doing: '复盘',
      reason: (interview: Day | DateTime | undefined, { until, isLate, today }: Due) =>
        speech.sentences([
          talked(interview, today),
          isLate
            ? '现在写上几行，仍能留住你学到的东西。'
            : `趁还记得清楚，请${before(until, today)}写下你学到的东西。`,
        ]),
    },
    'report-back': {
      name: '反馈',
      doing: '告诉引荐人',
      tell: (referrer: string) => spaced`告诉${referrer}`,
      reason: (
        referrer: string | null,
        interview: Day | DateTime | undefined,
        { until, isLate, today }: Due,
      ) =>
        speech.sentences([
          talked(interview, today),
          referrer === null ? '这次是别人为你引荐的。' : spaced`这次是${referrer}为你引荐的。`,
          isLate
            ? '现在告诉引荐人聊得怎么样，也不算晚。'
            : `请${before(until, today)}告诉引荐人聊得怎么样。`,
        ]),
    },
    schedule: {
      name: '约定时间',
      doing: '安排访谈',
      offer: '提供时间',
      reason: (replied: Day | undefined, { until, isLate, today }: Due) => {
        if (replied === undefined) return '对方已经回复。趁热打铁，约个时间吧。';
        const answered = `对方在${speech.day(replied, today)}回复了`;
        return isLate
          ? `${answered}，时间还没有约定。现在提议一个也不晚。`
          : `${answered}。请${before(until, today)}约定时间。`;
      },
      /** @param from the day from which to ask again; null where it is reached. */
      reasonOnceOffered: (offered: Day, from: Day | null, { until, isLate, today }: Due) => {
        const told = `你在${speech.day(offered, today)}提供了时间`;
        if (from !== null) return `${told}。先让对方选，等到${speech.day(from, today)}再问。`;
        return isLate
          ? `${told}，还没有约定。现在再问一次也不晚。`
          : `${told}，还没有约定。请${before(until, today)}再问一次。`;
      },
    },
    thank: {
      name: '表达感谢',
      doing: '写感谢信',
      reason: (interview: Day | DateTime | undefined, { until, isLate, today }: Due) =>
        speech.sentences([
          talked(interview, today),
          isLate
            ? `感谢最好${before(until, today)}发出，不过现在发也不迟。`
            : `请${before(until, today)}感谢对方。`,
        ]),
      stillWorthSending: '现在感谢也不迟。',
      bestBy: (until: DateTime, today: Day) => `感谢最好${before(until, today)}发出。`,
      bestBetween: (from: DateTime, until: DateTime, today: Day) => {
        const begin = speech.when(timeOf(from) === '00:00' ? dayOf(from) : from, today);
        const end = speech.when(dayEndedBy(until) ?? until, today);
        return spaced`感谢最好在${begin}到${end}之间发出。`;
      },
    },
  },

  snoozedUntil: (until: Day, today: Day) => `暂缓到${speech.day(until, today)}。`,

  /** How long an item has, as it is shown and as it is read aloud: both are as short. */
  timeLeft: { shown: timeLeft(lapsed), spoken: timeLeft(lapsed) },

  wentWell: (count: number, thankedInTime: number) =>
    thankedInTime === 0
      ? `和 ${people(count)}聊过`
      : `和 ${people(count)}聊过，及时感谢了 ${people(thankedInTime)}`,

  clocks: { both: inBothClocks, there },

  /** The groups of the settings. */
  settingGroups: {
    folders: '文件夹',
    you: '关于你',
    languages: '语言',
    messages: '消息',
    timing: '时间安排',
    recognising: '识别联系人',
    daysWithoutWork: '周末和休息日',
  },

  /** Each setting, with what to write where that is not only a number in its range. */
  settings,

  /** What the languages that messages can be in are called. */
  languageNames: {
    en: '英语',
    de: '德语',
    es: '西班牙语',
    fr: '法语',
    'pt-BR': '巴西葡萄牙语',
    'zh-CN': '简体中文',
  } satisfies Readonly<Record<Language, string>>,

  /** Numbers to be entered are written as they are to be typed. */
  settingForms: {
    /** A stretch of a weekday in which the user can talk. */
    stretch,
    /** The first and the last of several weekdays in a row. */
    days: (first: string, last: string) => `${first}至${last}`,
    /** What may stand before times besides the names of weekdays, in lower case. */
    dayWords,
    languageOfApp: '跟随 Obsidian 的语言',
    languageOfPlugin: '跟随插件的语言',
    clockOfLanguage: '按语言习惯',
    taskFormats: {
      tasks: '用表情符号',
      dataview: '用行内字段',
    },
    clocks: { 12: '12 小时制，例如下午2:00', 24: '24 小时制，例如 14:00' },
    wholeNumber: (least: number, most: number) => `请输入 ${least} 到 ${most} 之间的整数。`,
    notMoreThan: (least: number, most: number, other: keyof typeof settings) =>
      `请输入 ${least} 到 ${most} 之间的整数，且不大于“${settings[other].name}”。`,
    notLessThan: (least: number, most: number, other: keyof typeof settings) =>
      `请输入 ${least} 到 ${most} 之间的整数，且不小于“${settings[other].name}”。`,
  },

  /** What forms say of what is typed. */
  forms: {
    required: '必填',
    /** When somebody can talk: a button for each day, and two times. */
    hours: { days: '星期', from: '从', until: '到' },
    day: '日期',
    time: '时间',
    chooseDay: '请选择日期。',
    yearOutOfReach: '请选择 2000 年到 2100 年之间的日期。',
    chooseComingDay: '请选择今天以后的日期。',
    timeToCome: '这个时间还没有到。',
    emptyIfForgotten: '不记得就留空。',
    chooseStatus: '请选择状态。',
    fillIn: '这里不能为空。',
    dayToCome: '这一天还没有到。',
  },

  /** Why a note was left alone, and what can be done about it. */
  refusals: {
    noteGone: (name: string) => because(`“${name}”已经不在了`, '请先恢复这篇笔记。'),

    // The lines around the properties.
    moreOnFirstLine: () =>
      because(
        '这篇笔记第一行的 --- 后面还有别的文字',
        '这一行只留 ---；如果这里不是属性的开头，请在它上面加一个空行。',
      ),
    moreOnLastLine: () =>
      because(
        '这篇笔记的属性里，有一行的 --- 后面还有别的文字',
        '如果属性到这里结束，这一行只留 ---；否则请给这一行加上引号。',
      ),
    propertiesLeftOpen: () =>
      because('这篇笔记的属性以 --- 开头，却没有结束', '请在最后一个属性下面加一行，只写 ---。'),
    loneCarriageReturn: () =>
      because(
        '这篇笔记的属性里有一个换行符，不同的程序读法不一样',
        '请在源码模式下打开属性，重新输入那一行。',
      ),

    // What the properties are as a whole.
    notNames: () =>
      because(
        '这篇笔记的属性没有写成名称加值的形式',
        '请把每个属性写成：名称、英文冒号、空格、值。',
      ),
    rareForm: () =>
      because('这篇笔记的属性写法不常见', '请把每个属性写成：名称、英文冒号、空格、值。'),
    tooDeep: () => because('这篇笔记的属性嵌套得太深', '请减少那个属性的层级。'),
    tooMuch: () =>
      because('这篇笔记的属性内容太多，无法读取', '请把大部分内容移到属性下面，或移到另一篇笔记。'),
    endedEarly: () => because('这篇笔记的属性里有一行让属性提前结束了', '请删除那一行。'),
    twoVersions: () =>
      because(
        '这篇笔记的属性里有两个没能合并的版本',
        '请保留其中一个版本，并删除 <<<<<<<、======= 和 >>>>>>> 这几行。',
      ),
    endlessReferences: () =>
      because('这篇笔记的属性互相引用，无法理清', '请在用星号引用的地方直接写出值。'),

    // A line of the properties that cannot be read.
    twice: (name: string) =>
      because(spaced`这篇笔记的属性里有两行都叫${name}`, '请只保留其中一行，然后重试。'),
    twiceWithoutName: () =>
      because('这篇笔记的属性里有两行没有名称', '请只保留其中一行，然后重试。'),
    twiceWithin: (name: string) =>
      because(spaced`这篇笔记的属性里，有一个值两次用到了名称${name}`, '请只保留其中一个。'),
    nameNeedsQuotes: (sign: string) =>
      because(
        spaced`这篇笔记的属性里有一个名称以${signs[sign] ?? sign}开头，需要加引号`,
        '请给这个名称加上英文引号。',
      ),
    valueNeedsQuotes: (sign: string) =>
      because(
        spaced`这篇笔记的属性里有一个值以${signs[sign] ?? sign}开头，需要加引号`,
        '请给这个值加上英文引号。',
      ),
    hashInList: () =>
      because('这篇笔记的属性里，列表有一项带 #，需要加引号', '请给这一项加上英文引号，或去掉 #。'),
    backslash: () =>
      because('这篇笔记的属性里，有一行的双引号之间有反斜杠', '请改用英文单引号把值括起来。'),
    textBehindQuote: () =>
      because(
        '这篇笔记的属性里，有一行的后引号后面还有文字',
        '请用值里没有出现的那种引号把整个值括起来。',
      ),
    textBesideLink: () =>
      because('这篇笔记的属性里，有一行的链接旁边还有文字', '请给整个值加上英文引号。'),
    textBehind: (sign: Exclude<Enclosing, 'quote'>) =>
      because(
        `这篇笔记的属性里，有一行的右${enclosings[sign]}后面还有文字`,
        '请给整个值加上英文引号。',
      ),
    secondColon: () =>
      because('这篇笔记的属性里，有一行的值里又有一个冒号', '请给这个值加上英文引号。'),
    wideColon: () =>
      because('这篇笔记的属性里，有一行的名称后面用了全角冒号', '请换成英文冒号加一个空格。'),
    noSpaceAfterColon: () =>
      because('这篇笔记的属性里，有一行的冒号后面没有空格', '请在冒号后面加一个半角空格。'),
    lineWithoutName: () =>
      because(
        '这篇笔记的属性里，有一行没有名称和冒号',
        '如果它接着上一行，请缩进两个空格；如果不是，请在前面加上名称、英文冒号和空格。',
      ),
    itemWithoutList: () =>
      because(
        '这篇笔记的属性里，有一个列表项不在任何列表中',
        '请把列表的各项对齐到同一列，放在只有名称和冒号的一行下面。',
      ),
    tab: () => because('这篇笔记的属性里，有一行以制表符开头', '请把制表符换成两个空格。'),
    badColumn: () =>
      because(
        '这篇笔记的属性里，有一行的缩进和同一组的其他行不一样',
        '请让它和其他行从同一列开始。',
      ),
    leftOpen: (sign: Enclosing) =>
      because(
        `这篇笔记的属性里，有一个${enclosings[sign]}没有闭合`,
        `请在值结束的地方闭合${enclosings[sign]}。`,
      ),
    /** @param below how many lines below the one that opens it. */
    closedFurtherDown: (sign: Enclosing, below: number) =>
      because(
        `这篇笔记的属性里，有一个${enclosings[sign]}在下面没有缩进的一行才闭合`,
        below === 1
          ? '请把下一行缩进两个空格。'
          : `请把它下面直到闭合的${enclosings[sign]}为止的各行都缩进两个空格。`,
      ),
    unreadableLine: () =>
      because(
        '这篇笔记的属性里，有一行无法读取',
        '请写成：名称、英文冒号、空格、值，并给值加上英文引号。',
      ),

    // Properties that can be read, but only changed by hand.
    rareProperty: (name: string) =>
      because('这个属性的写法不常见', spaced`请把${name}单独写成一行。`),
    typedProperty: (name: string) =>
      because('这个属性带有说明值类型的记号', spaced`请把${name}单独写成一行，不带记号。`),
    referredTo: (name: string) =>
      because(spaced`另一个属性引用了${name}的值`, '请在用星号引用的地方直接写出值。'),
    alike: (name: string, counted: string) =>
      because(spaced`这样读取的会是属性${name}，而不是${counted}`, '请只保留其中一个。'),
    betweenBraces: () =>
      because('这篇笔记的属性写在花括号里', '请把每个属性单独写成一行，不用花括号。'),
    mergesNothing: () =>
      because('名为 << 的一行引用了不存在的属性', '请把这些属性直接写出来，替换那一行。'),
    merged: (name: string) =>
      because(
        spaced`属性${name}是通过名为 << 的一行进入这篇笔记的`,
        '请把这些属性直接写出来，替换那一行。',
      ),
    unsafeProperties: (names: readonly string[]) =>
      because('这篇笔记的属性写法特殊，自动修改不安全', spaced`请手动修改${speech.list(names)}。`),

    // The text below the properties.
    unsafeSections: () => because('这篇笔记的章节写法特殊，自动添加不安全', '请手动添加文字。'),
    /** @param closing the signs that would close it. */
    blockLeftOpen: (closing: string) =>
      because('这篇笔记里有一个代码块或注释没有闭合', `请在它结束的地方加一行，只写 ${closing}。`),
    swallowsTable: () =>
      because(
        '这篇笔记里有内容会把表格遮住，例如没有闭合的注释',
        '请把它闭合，或把光标放到别处再试。',
      ),
    linesChanged: () => because('这些行在此期间有改动', '请重新选中这些行再试。'),

    // What stands in the way of a contact command.
    promiseRepeats: (promise: string) =>
      because(`“${promise}”是一项重复任务`, '请在你管理这类任务的地方勾选，这样才会生成下一项。'),
    outdated: () => because('笔记有改动，已经不需要这样做了', '请看看它现在的内容，再试一次。'),
    tooLongToKeep: (name: string, most: number) =>
      because(
        `“${name}”的值无效，而且超过 ${speech.number(most)} 个字符，日志里放不下`,
        '请在笔记里缩短或改正。',
      ),
    wouldGo: (values: readonly WrongValue[]) => {
      // Each value is named, so that no line need be.
      const reason = speech.sentences(values.map(saysWrongly));
      const suggestion = '请在笔记里改正，再试一次。';
      return { reason, reasonOnLine: () => reason, suggestion };
    },
    changedSinceAnswer: () => because('笔记在此期间有改动', '请直接在笔记里填写日期。'),
    leftNote: () =>
      because(
        '那个标签页里打开了另一篇笔记',
        '请打开原来的笔记，把光标放在要插入清单的地方，再试一次。',
      ),

    // A note of the templates folder.
    templateWithoutKind: (kinds: readonly string[]) =>
      because(
        'template 属性没有说明这是哪一种模板',
        `请在它后面写上其中一个：${kinds.join('、')}。`,
      ),
    templateOfNoKind: (told: string, kinds: readonly string[]) =>
      because(`没有“${told}”这种模板`, `请写其中一个：${kinds.join('、')}。`),
    limitIsNoNumber: () =>
      because('limit 的值不是整数', '请写允许的字符数，例如 300，或删除这一行。'),
    languageIsNone: () =>
      because('language 的值不是语言代码', '请写一个代码，例如 en、es 或 pt-BR，或删除这一行。'),
    channelIsNoText: () => because('channel 的值不是文字', '请给它加上英文引号，或删除这个属性。'),
    subjectIsNoText: () => because('subject 的值不是文字', '请给它加上英文引号，或删除这个属性。'),
    addIsNeither: () =>
      because(
        'add 属性既不是 true 也不是 false',
        '想和内置模板一起使用，请写 true，否则请删除这一行。',
      ),
    noQuestion: () => because('你的模板里没有问题', '请把每个问题写成列表项，每行以连字符开头。'),
    noStep: () => because('你的模板里没有步骤', '请把每个步骤写成列表项，每行以连字符开头。'),
    noPrompt: () => because('你的模板里没有复盘问题', '请把每个问题写成列表项，每行以连字符开头。'),
    noText: () => because('你的模板里没有文字', '请写上文字。'),
    codeLeftOpen: () => because('代码以 <% 开头，却没有闭合', '请用 %> 闭合，或删除它。'),
    blankLineAbove: () =>
      because('属性上面有一个空行，所以属性没有生效', '请把属性移到笔记的最开头。'),
    codeAbove: () =>
      because('属性上面有另一个插件的代码，所以属性没有生效', '请把属性移到笔记的最开头。'),
  } satisfies Readonly<Record<string, (...facts: never[]) => Because>>,

  /** What deserves a second look in a message; each in one or two sentences. */
  draftChecks: {
    placeholder: (written: string) => `${written} 还没有值。请填上，或去掉它。`,
    unfinished: '这个句子没有写完。',
    otherPerson: (name: string) => `“${name}”是你名单上的另一个人。`,
    otherCompany: (name: string) => `“${name}”是你名单上另一个人的公司。`,
    job: (asked: string) => `“${asked}”听起来像在求职。只请对方聊一聊，对方更容易答应。`,
    nearMiss: (word: string, name: string) =>
      `“${word}”和“${name}”只差一点。请核对写法：对方首先会注意到的就是它。`,
    wordsAbout: (word: string) => `“${word}”听起来像在说对方，而不是在跟对方说话。请用“您”。`,
    nothingAboutThem: (name: string) =>
      spaced`这条消息里没有一句和${name}有关。写一句为什么想到联系对方，才看得出这是专门写给对方的。`,
    slips: {
      // The first three are slips of English, of which Chinese has none.
      'small-i': () => '英语里的“I”总是大写。',
      youre: (words: string) => `“${words}”里的“you’re”是“you are”，这里可能应该用“your”。`,
      your: (words: string) => `“${words}”可能应该用“you’re”，也就是“you are”。`,
      space: () => '这个标点前面多了一个空格。',
    },
    doubledWord: (word: string) => `“${word}”重复了。`,
    greeting: (name: string) => spaced`消息开头没有称呼${name}。`,
    words: (count: number, most: number) =>
      `这条消息有 ${speech.number(count)} 个词。第一次写信不超过 ${speech.number(most)} 个词，更容易有人读、有人回。`,
    characters: (count: number, most: number) =>
      `这条消息有 ${speech.number(count)} 个字符。第一次写信不超过 ${speech.number(most)} 个字符，更容易有人读、有人回。`,
    limit: (count: number, limit: number) =>
      `这条消息有 ${speech.number(count)} 个字符，而这个渠道最多允许 ${speech.number(limit)} 个。`,
  },

  /** The settings file, and the folders that the settings name. */
  settingsFile: {
    misfit: '和其他设置冲突。',
    /** @param isFirst whether nothing was read from the file so far. */
    missing: (isFirst: boolean) =>
      `找不到 Informational Interviews 的设置，${isFirst ? '现在使用默认设置' : '之前的设置仍然有效'}，暂时不会保存任何内容。`,
    unreadable: (isFirst: boolean) =>
      `无法读取 Informational Interviews 的设置，${isFirst ? '现在使用默认设置' : '之前的设置仍然有效'}，暂时不会保存任何内容。`,
    findIt: '插件文件夹里的 data.json 不见了。请等同步把它带回来，或重启应用，从头开始。',
    fixIt: '插件文件夹里的 data.json 无法读取。请修正它，或删除它并重启应用，从头开始。',
    /** @param found the settings that cannot be used, and of a table which entries. */
    faults: (
      found: readonly {
        readonly setting: keyof typeof settings;
        readonly entries: readonly string[];
      }[],
    ) => {
      const names = found.map(({ setting, entries }) => {
        const name = `“${settings[setting].name}”`;
        return entries.length === 0 ? name : `${name}（${entries.join('、')}）`;
      });
      return `Informational Interviews 有几项设置无法使用，已改用默认值：${names.join('、')}。`;
    },
    leftAsItWas: '文件保持原样。',
  },

  folders: {
    isHidden: 'Obsidian 不读取名称以句点开头的文件夹。',
    isTemplates: '模板文件夹里的笔记不会被当作联系人，所以联系人文件夹不能是它，也不能在它里面。',
    choose: '请选择仓库里的文件夹。',
    chooseAnother: '请选择另一个文件夹。',
    cannotFollow: (from: string, to: string) => `文件夹设置无法从“${from}”改为“${to}”。`,
    moveBack: '请把它移回去，或在设置里选择另一个文件夹。',
    notFollowed: (from: string, to: string) => `文件夹设置没有从“${from}”改为“${to}”。`,
    someNotFollowed: '有一个文件夹移动了，设置里还是原来的位置：请在设置里重新选择。',
    contactsNamesake: (path: string, folder: string) =>
      `文件夹“${path}”和联系人文件夹“${folder}”只有大小写不同，所以里面的人都没有找到。请把笔记移过去，或给它改名。`,
    templatesNamesake: (path: string, folder: string) =>
      `文件夹“${path}”和模板文件夹“${folder}”只有大小写不同，所以里面的模板都没有用上。请把笔记移过去，或给它改名。`,
  },

  /** Dialogs that several features share. */
  dialogs: {
    save: '保存',
    stay: '留下',
    leaveTitle: '不保存就离开？',
    leaveText: '你在这里输入的内容会丢失。',
    leave: '离开',
    keepWriting: '继续写',
    letGo: {
      wouldBe: { replaced: '它将被替换。', removed: '它将被移除。' },
      keptInLog: () => '原来的内容会留在日志里。',
      replaceTitle: (name: string, values: number) =>
        speech.count(values, {
          other: (count) => `${name}：替换${values === 1 ? '这个值' : `这 ${count} 个值`}？`,
        }),
      removeTitle: (name: string, values: number) =>
        speech.count(values, {
          other: (count) => `${name}：移除${values === 1 ? '这个值' : `这 ${count} 个值`}？`,
        }),
      replace: '替换',
      remove: '移除',
      keep: '保持原样',
    },
  },

  /** What a notice says of something that was not done, and how it can be done after all. */
  failures: {
    command: (name: string) => `“${name}”没有成功。`,
    noteNotChanged: (name: string) => `“${name}”没有改动。`,
    noteNotOpened: (name: string) => `“${name}”没有打开。`,
    onlyNotOpened: '笔记无法打开。',
    halfWay: (notes: readonly string[]) =>
      `中途出了问题，${quotedList(notes)}没能恢复。请自己检查一下。`,
    diskFull: '磁盘已满：请腾出一些空间，再试一次。',
    notPermitted: '没有读写这个文件的权限：请检查权限，再试一次。',
    unexpected: '出了意料之外的问题。请再试一次，详情见开发者控制台。',
    settingsNotSaved: '设置没有保存。',
    inConsole: '详情见开发者控制台。',
  },

  /** What the console is told of what went wrong. */
  logged: {
    settingsNotRead: '无法读取设置文件。',
    settingsNotWritten: '无法写入设置文件。',
    settingsBroken: '设置文件已损坏。',
    folderNotFollowed: '没有跟上移动过的文件夹。',
    notKeptOnDevice: (name: string) => `无法在此设备上保存 ${name}。`,
    listenerFailed: '内部通知失败。',
    talksNotRead: '没有在一篇笔记中查找访谈。',
    promisesNotRead: '没有在一篇笔记中查找承诺。',
    noteNotRead: (name: string) => `无法读取“${name}”。`,
    notSavedYet: (name: string) => `“${name}”尚未保存。`,
    writtenNevertheless: (name: string) => `“${name}”已写入，尽管曾报告失败。`,
    goneNevertheless: (name: string) => `“${name}”已不存在，尽管曾报告失败。`,
    promptsNotShown: '没有显示复盘问题。',
    boardNotDrawn: '无法显示数据库的看板。',
    baseNotRead: '无法读取数据库显示的内容。',
  },

  /** A name as a sentence quotes it. */
  quoted: (name: string) => `“${name}”`,

  openNote: '打开笔记',

  /** What the app's settings are reached by where the plugin cannot open them. */
  openSettings: '请打开应用的设置，再选择“Informational Interviews”。',

  openSettingsButton: '打开设置',

  /** What is said of a step that was taken, and of taking it back. */
  steps: {
    undo: '撤销',
    undoLast: '撤销上一次更改',
    nothingToUndo: '没有可以撤销的更改。',
    alreadyUndone: '这次更改已经撤销过了。',
    undone: (summary: string) => `已撤销“${summary}”。`,
    undoing: (done: number, of: number) =>
      `正在撤销：${speech.number(done)}/${speech.number(of)} 篇笔记`,
    notUndone: (summary: string) => `没有撤销“${summary}”。`,
    noteGone: (name: string) => `没有撤销：“${name}”已经不在了。`,
    noteChanged: (name: string) => `没有撤销：“${name}”在此期间有改动。`,
    nothingToChange: '无需改动',
    nothingToChangeIn: (name: string) => `${name}：无需改动`,
    /**
     * What a notice with buttons says: what was done, and further sentences. A summary has no full
     * stop, and does not end with a name, which may bring one along.
     */
    said: (summary: string, further: readonly string[]) =>
      further.length === 0 ? summary : speech.sentences([`${summary}。`, ...further]),
    /** A summary as a sentence among others. */
    sentence: (summary: string) => `${summary}。`,
    /** What two steps did that are taken back as one. */
    both: (first: string, second: string) => speech.sentences([`${first}。`, second]),
  },

  /** A person among others, with what tells them apart. */
  choosePerson: {
    person: (name: string, company: string | null, status: Status | null) => {
      const work = company === null ? name : `${name}，${company}`;
      return status === null ? work : `${work}（${statuses[status]}）`;
    },
    inFolder: (person: string, folder: string) => `${person} – ${folder}`,
  },

  /** Looking for people, in the sidebar and among everyone. */
  search: {
    people: '搜索联系人',
    status: '状态',
    anyStatus: '所有状态',
    company: '公司',
    anyCompany: '所有公司',
    field: '领域',
    anyField: '所有领域',
    found: (found: number, all: number) =>
      speech.count(all, { other: `# 人中的 ${speech.number(found)} 人` }),
    nobodyFound: '没有找到人',
    showEveryone: '显示所有人',
  },

  /** The list of follow-ups in the sidebar, and the ways to it. */
  sidebar: {
    title: '跟进',
    show: '显示跟进',
    notShown: '跟进没有显示出来。',
    /** What the line on what went well does. */
    lookBackOn: (wentWell: string) => `${wentWell}：回顾`,

    groups: {
      today: '今天',
      overdue: '已逾期',
      due: '到期',
      nextToAsk: '接下来邀约',
      more: '名单上的其他人',
      upcoming: '即将到来',
      waiting: '等待中',
      others: '其他',
      problems: '问题',
    },
    /** How long something waits, behind what and whom it is about. */
    since,
    /** The heading over those who are on the list and were not picked to be asked next. */
    moreOnList: (count: number) => speech.count(count, { other: '名单上还有 # 人' }),

    /** The status bar. */
    due: (count: number) => speech.count(count, { other: '# 项到期' }),
    dueLabel: (count: number) => speech.count(count, { other: '# 项到期：显示跟进' }),

    /** What screen readers are told. */
    nowDue: (count: number) => speech.count(count, { other: '# 项到期。' }),
    doneNowDue: (name: string, count: number) =>
      speech.sentences([`${name}：已完成。`, speech.count(count, { other: '# 项到期。' })]),

    inPlay: (count: number, limit: number) =>
      speech.count(limit, { other: `推进中 ${speech.number(count)}/# 人` }),
    /**
     * Who is in play, and what the limit is for.
     *
     * @param silentAfter business days without an answer after which a place is free; 0 for never.
     */
    explainInPlay: (
      people: readonly { readonly name: string; readonly status: Status | null }[],
      limit: number,
      silentAfter: number,
    ) => {
      const who = people.map(({ name, status }) =>
        status === null ? name : `${name}（${statuses[status]}）`,
      );
      const now = who.length === 0 ? '目前还没有推进中的人。' : ended(`推进中：${few(who, 8)}`);
      const free = silentAfter === 0 ? '' : `，或者 ${businessDays(silentAfter)}没有回复`;
      return speech.sentences([
        now,
        '从你发出邀约到聊完为止，都算推进中。',
        `发出提醒后${free}，名额也会空出来。`,
        speech.count(limit, { other: '同时最多推进 # 人，才好用心对待每一位。' }),
        '这个数可以在设置里改。',
      ]);
    },
    /** How many places of conversations are taken, beside their picture. */
    seats: (taken: number, places: number) => `${speech.number(taken)}/${speech.number(places)}`,
    addPeople: '添加联系人',
    selectSeveral: '选择多人',

    /** The card above the list, with what comes next on one side and the person of the open note on the other. */
    card: {
      sides: '卡片显示的内容',
      next: '下一步',
      person: '当前联系人',
      labels: {
        next: (name: string) => `下一步：${name}`,
        person: (name: string) => `当前联系人：${name}`,
      },
      /** A button whose text alone does not tell for whom. */
      forName: (words: string, name: string) => `${words}：${name}`,
      task: (what: string) => `${what}。`,
      promises: {
        open: '未完成的承诺',
        own: (text: string, day: Day | null, today: Day) =>
          `承诺：${text}${day === null ? '' : `（${speech.day(day, today)}）`}`,
        theirs: (text: string, day: Day | null, today: Day) =>
          `等待：${text}${day === null ? '' : `（${speech.day(day, today)}）`}`,
        more: (count: number) => speech.count(count, { other: '还有 # 个' }),
      },
      later: '稍后',
      /** How somebody stands with one thing. @param left how long it has; may be empty. */
      item: (what: string, left: string) => facts(what, left === '' ? null : left),
      nothingDue: '目前没有到期的事。',
      through: '引荐人',
      ledTo: '为你引荐了',
      others: (count: number) => speech.count(count, { other: '还有 # 人' }),
    },

    /** The steps of the method with somebody. */
    steps: {
      label: (name: string) => spaced`与${name}的七个步骤`,
      names: {
        list: '在名单上',
        'reach-out': '邀约',
        time: '约定时间',
        prepare: '准备',
        interview: '访谈',
        thank: '感谢',
        reflect: '复盘',
      } satisfies Readonly<Record<StepId, string>>,
      states: stepStates,
      /** Of an interview that is still to come. */
      booked: (interview: Day | DateTime, theirs: string | null, today: Day) =>
        `访谈：${inBothClocks(near(interview, today), theirs)}`,
      /** A step with how it stands and, where it is known, on which day. */
      step: (step: string, state: string, when: Day | DateTime | null, today: Day) =>
        `${step}：${facts(state, when === null ? null : speech.when(when, today))}`,
    },

    /** One thing to do about somebody. */
    row: {
      work: (role: string | null, company: string | null) => facts(role, company),
      statusUnknown: '状态未知',
      doing: (doing: string, name: string) => `${doing}：${name}`,
      done: '已经完成',
      /**
       * @param words what the button says.
       * @param command what is written down, as its command is called.
       */
      alreadyDone: (words: string, command: string, name: string) =>
        `${words}：${command}，${name}`,
      waiting: (asked: Day, today: Day) => `${since(asked, today)}等待回复`,
      /** Of somebody who was offered times and has not chosen one, behind their name. */
      timesOffered: (offered: Day, today: Day) =>
        `你${speech.nearDay(offered, today) ?? speech.day(offered, today)}提供了时间`,
      select: (name: string) => spaced`选择${name}`,
      snooze: (name: string) => spaced`暂缓${name}`,
      more: (name: string) => spaced`${name}的更多操作`,
    },

    problem: {
      quickFix: (fix: string, name: string) => `${fix}：${name}`,
      newValue: (property: string, name: string) => spaced`${name}：${property}的新值`,
      openAtLine: '打开笔记并跳到该行',
      chooseStatus: '选择状态',
      examples,
    },

    narrow: '按事项、状态、公司或领域筛选',
    action: '事项',
    anyAction: '所有事项',

    selection: {
      label: '对所有选中的人',
      count: (count: number) =>
        count === 0 ? '没有选中任何人' : speech.count(count, { other: '已选 # 人' }),
      all: '全选当前列表',
      leave: '取消',
    },

    /** What stands in the place of the list, each with its title. */
    empty: {
      foreignStatus: (status: string) => `你的笔记已经在用“${status}”`,
      start: '先从几个人开始',
      nobodyYet:
        '想想你认识谁、欣赏谁，或者添加一个已经想到的人。从那以后，这里会告诉你下一步做什么、为什么。',
      noFolder: (folder: string) =>
        `关于他们的笔记会放进文件夹“${folder}”，添加第一个人时会创建它。`,
      folderGone: '找不到联系人文件夹',
      /** @param notes how many notes with a status are in the folder that may be meant. */
      otherFolder: (folder: string, other: string, notes: number) =>
        speech.count(notes, {
          other: (count) =>
            `设置的是“${folder}”，但“${other}”里有 ${count} 篇带状态的笔记。如果你在 Obsidian 之外给文件夹改了名或移动了它，请改用那一个。`,
        }),
      caughtUp: '全部处理完了',
      nothingAhead: '没有到期的事，也没有即将到来的事。对谁的工作感到好奇，随时可以添加。',
      nothingNow: '现在没有要做的事',
      next: (name: string, what: string, day: Day, today: Day) =>
        `下一步：${name}，${near(day, today)}。${what}。`,
      useFolder: (folder: string) => `使用“${folder}”`,
      addContact: '添加联系人',
      brainstorm: '头脑风暴',
      addOnePerson: '添加一个人',
      changeFolder: '更改联系人文件夹',
      changePropertyNames: '更改属性名称',
    },

    firstRun: {
      label: '初始设置',
      title: '什么是职业访谈？',
      text: '找一位从事你感兴趣的工作的人，请对方抽出半小时，听听这份工作真实的样子，以及对方是怎么走到今天的。只为了解，不为求职。',
      begin: '开始',
      skip: '跳过',
    },

    /** With a brainstorm list in the open note. */
    brainstorm: {
      label: '头脑风暴',
      howTo: '想到谁就写下来，每行一个名字。写了几个以后，可以在这里添加。',
      listed: (names: number, note: string) =>
        speech.count(names, {
          other: (count) => `“${note}”里有 ${count} 个名字还不在你的名单上。`,
        }),
    },

    /** After a while away. */
    welcome: {
      title: '欢迎回来',
      waited: (count: number) =>
        count === 0
          ? '没有积压的事。从哪里接着做都可以。'
          : speech.count(count, {
              other: '有 # 件事等你处理。现在再联系也不晚，有些事放下也没关系。',
            }),
      item: (what: string, from: Day, today: Day) => facts(what, since(from, today)),
      letGo: '放下',
      letGoOf: (what: string, name: string) => `放下：${what}，${name}`,
      more: (count: number) => speech.count(count, { other: '下面的列表里还有 # 件。' }),
      close: '关闭',
    },

    unlisted: (count: number) => speech.count(count, { other: '有 # 篇人物笔记不在你的名单上。' }),
    review: '查看',

    /** The menu of a person, with the menus that it leads to. */
    menu: {
      groups: {
        write: '写消息',
        record: '记录',
        anotherDay: '记录到其他日期',
        interview: '访谈',
        plan: '计划',
        links: '打开或复制',
      },
      further: (group: string) => `${group}…`,
      open: '打开',
      openInNewTab: '在新标签页中打开',
      whatToFix: '显示这篇笔记要改正的地方',
      copyEmail: '复制邮箱地址',
      emailCopied: '已复制邮箱地址。',
      openLinkedin: '打开领英',
      /** Of what is no address that may be opened. */
      linkedin: (written: string) => `领英：${written}`,
    },

    failures: {
      noContactAdded: '没有添加联系人。',
      listNotChanged: '名单没有改动。',
      folderNotChanged: '联系人文件夹没有改动。',
      emailNotCopied: '没有复制邮箱地址。',
    },
  },

  /** The pane with everyone, and its three lenses. */
  people: {
    title: '联系人',
    show: '显示联系人',
    notShown: '联系人没有显示出来。',

    lenses: { table: '表格', board: '看板', tree: '引荐关系' },
    lens: '显示方式',
    count: people,
    add: '添加联系人',
    more: (name: string) => spaced`${name}的更多操作`,
    /** What somebody does and where. */
    work: (role: string | null, company: string | null) => facts(role, company),
    day: (day: Day, today: Day) => speech.nearDay(day, today) ?? speech.day(day, today),
    /** Of what is late: the last day on which it was in time. */
    late: (day: string) => `${day}已到期`,
    fit: (fit: number) => `${speech.number(fit)}/5`,

    columns: {
      name: '姓名',
      company: '公司',
      role: '职位',
      field: '领域',
      status: '状态',
      lastTouch: '上次联系',
      next: '下一步',
      fit: '契合度',
    },
    menuColumn: '更多',

    narrow: '按状态、公司或领域筛选',

    board: {
      column: (stage: string, count: number) => `${stage}：${people(count)}`,
      empty: '没有人',
      move: '移到…',
      /** What screen readers are told. */
      moved: (name: string, stage: string) => spaced`${name}现在在“${stage}”里。`,
      notMoved: (name: string, why: string) => speech.sentences([`“${name}”没有移动。`, why]),
    },

    /** Where somebody stands who cannot be moved as told: what is open. */
    stands: {
      identified: (name: string) => spaced`你还没有邀约${name}。`,
      contacted: (name: string) => spaced`你已经邀约${name}，正在等待回复。`,
      replied: (name: string) => spaced`${name}已经回复，时间还没有约定。`,
      scheduled: (name: string) => spaced`与${name}的访谈已经约好。`,
      interviewed: (name: string) => spaced`你已经和${name}聊过了。`,
      'in-touch': (name: string) => spaced`你和${name}已经保持着联系。`,
      declined: closedAs('declined'),
      'no-reply': closedAs('no-reply'),
      closed: closedAs('closed'),
    },
    interviewOver: (name: string) => spaced`与${name}的访谈已经结束，但你还没有写聊得怎么样。`,
    afterwardsOpen: (name: string, open: readonly ClosingAction[]) =>
      spaced`与${name}访谈后的${speech.list(open.map((action) => openAfterwards[action]))}还没有完成。`,
    unknownStatus: (name: string) => spaced`${name}的状态无法识别。`,

    tree: {
      others: '没有引荐人',
      ledTo: (count: number) => `引荐了 ${people(count)}`,
      /** Of people who led to each other in a circle. */
      loop: (name: string) => spaced`由下方的${name}引荐`,
    },

    empty: {
      nobody: '名单上还没有人',
      addSomeone:
        '对谁的工作感到好奇，就把谁添加进来。你添加的每个人都会出现在这里，还有目前的进展和下一步。',
      noReferrals: '还没有人向你推荐过谁',
      howReferrals: '有人向你推荐值得一聊的人时，打开推荐人的菜单，选“添加推荐的人”。',
    },
    unknown: (count: number) => speech.count(count, { other: '有 # 人的状态无法识别。' }),
    showProblems: '显示跟进',

    /** The board as a layout of the app's bases. */
    base: {
      layout: '访谈看板',
      notOffered: '访谈看板没能加入数据库（Bases）。其他功能不受影响。',
      broken: {
        title: '看板没能显示出来',
        hint: '下次有改动时会再试。详情见开发者控制台。',
      },
      reading: {
        title: '正在读取你的笔记',
        hint: '读完以后看板就会出现。',
      },
      failed: {
        title: '这个数据库找到的内容无法读取',
        hint: '请检查它的筛选条件和公式。详情见开发者控制台。',
      },
      nobody: {
        title: '这个数据库没有找到任何内容',
        hint: '没有笔记符合筛选条件。可以在上方工具栏里修改。',
      },
      nobodyListed: {
        title: '这个数据库没有找到名单上的人',
        hint: '看板显示有状态的人。可以在上方工具栏里修改筛选条件。',
      },
      others: (count: number) =>
        speech.count(count, { other: '这个数据库里有 # 个文件与名单上的人无关。' }),
      unread: (count: number) => speech.count(count, { other: '还有 # 篇笔记正在读取。' }),
      grouped: '这里按阶段分列，没有使用这个数据库自己的分组。',
    },
  },

  messages: {
    titles: {
      outreach: (name: string) => spaced`给${name}的第一条消息`,
      reminder: (name: string) => spaced`给${name}的提醒`,
      'introduction-request': (name: string) => spaced`请人引荐${name}`,
      reply: (name: string) => spaced`回复${name}`,
      confirmation: (name: string) => spaced`给${name}的确认`,
      move: (name: string) => spaced`与${name}的访谈改期`,
      missed: (name: string) => spaced`错过与${name}的访谈之后`,
      'thank-you': (name: string) => spaced`给${name}的感谢`,
      'report-back': (name: string) => spaced`反馈与${name}的访谈`,
      'check-in': (name: string) => spaced`问候${name}`,
      result: (name: string) => spaced`告诉${name}后续`,
    },
    /** What the user promised, to be put into words for them. */
    ownPromise: (text: string) => `你承诺过：${ended(text)}`,
    /** What the user wrote down that they offered, to be put into words for them. */
    theirPromise: (text: string) => `你在等待：${ended(text)}`,
    notDrafted: '没有起草消息。',
    template: '模板',
    /** What was written from a template that is gone, or in an earlier message. */
    writtenBefore: (name: string) => `${name}（你之前写的）`,
    templateFor: (name: string, channel: string) => `${name}（${channel}）`,
    subject: '主题',
    message: '消息',
    advice: '值得留意的地方',
    subjectAdvice: (advice: string) => `主题：${advice}`,
    thingsToLookAt: (count: number) =>
      count === 0 ? '没有需要留意的' : speech.count(count, { other: '# 处值得留意' }),
    moreToLookAt: (count: number) => speech.count(count, { other: '下面还有 # 处。' }),
    words: (count: number, most: number) =>
      speech.count(most, { other: `${speech.number(count)}/# 个词` }),
    characters: (count: number) => speech.count(count, { other: '# 个字符' }),
    charactersOf: (count: number, limit: number) =>
      speech.count(limit, { other: `${speech.number(count)}/# 个字符` }),
    /** Two counts beside each other. */
    counts: (words: string, characters: string) => facts(words, characters),
    /** @param minutes the length of each. */
    slotLegend: (length: number) => `可提供的时间，每段 ${minutes(length)}`,
    noSlots: '接下来四周没有找到空闲时间。请自己填写时间，或在设置里更改可以访谈的时间。',
    /** @param city where the other is; null where their zone is named for none. */
    noSlotsThere: (from: string, until: string, city: string | null) =>
      city === null
        ? `接下来四周，没有空闲时间落在对方工作日的 ${from} 到 ${until} 之间。`
        : spaced`接下来四周，没有空闲时间落在${city}工作日的 ${from} 到 ${until} 之间。`,
    lookAtWiderHours: '放宽时间范围',
    noTimeZone: (property: string, told: string) =>
      spaced`${property}里的“${told}”不是时区名称，所以只按你自己的时间算。请写一个，例如 Asia/Singapore。`,
    slotsStay: '你改动了文中的时间，所以不再自动更新。',
    language: '语言',
    /** A language that they wished for and that there are no messages in. */
    noSuchLanguage: (wanted: string, instead: string) =>
      spaced`还没有${wanted}的消息，所以这条用${instead}写。想用那种语言，请添加相应语言的模板。`,
    noLanguage: (told: string) =>
      `language 里的“${told}”不是语言代码，所以不起作用。请写一个，例如 es 或 pt-BR。`,
    ownReferrer: (name: string) =>
      spaced`笔记里写着${name}的引荐人就是${name}自己。请在 referred-by 里写上真正的引荐人。`,
    /** What is asked for beside a message, by the property that it is kept in. */
    asked: {
      company: '对方的公司',
      role: '对方的职位',
      field: '对方的工作领域',
      source: '你从哪里找到对方',
      'why-them': '对方吸引你的地方',
      opening: '你的开头，写给对方的一两句话',
      'first-name': '怎么称呼对方',
      salutation: '开头的称呼和问候',
      email: '对方的邮箱地址',
      phone: '对方的电话号码',
      linkedin: '对方的领英主页',
      address: '对方的邮寄地址',
      'referred-by': '引荐人',
      medium: '访谈方式：视频、电话或见面',
      place: '链接、号码或地址',
      'calendar-id': '日历日程的标识',
      takeaway: '最重要的一点收获',
      'next-step': '下一步',
      interview: '你们说定的时间',
    } satisfies Readonly<Record<PropertyOfKind<'text'> | 'interview', string>>,
    openingHint: '对方的工作有什么吸引你，或你们有什么共同点。这段话会留在笔记里。',
    yourNote: (whyThem: string) => `你自己的备注，不会发出：${whyThem}`,
    resumed: '这条消息你之前写过一部分，下面是当时写的。',
    startAfresh: '重新开始',
    keptForLater: (name: string) => spaced`写给${name}的消息已经保留，等你回来继续。`,
    keepCopy: '在笔记里保留副本',
    placeholdersLeft: (placeholders: readonly string[]) =>
      `文中还有 ${placeholders.join('、')}。请填上缺少的内容，或再按一次。`,
    noText: '这里没有文字。如果你是在别处写的消息，请再按一次。',
    markAsSentAnyway: '仍然标记为已发送',
    noTimeTaken: '填上你们说定的时间，就会安排好访谈。再按一次，则不填时间，直接标记为已发送。',
    postToday: (address: string) =>
      address === ''
        ? '今天就寄出去吧：卡片在路上要几天，趁对方对谈话还有印象，收到时最暖心。'
        : spaced`今天就寄出去吧，寄到${address}：卡片在路上要几天，趁对方对谈话还有印象，收到时最暖心。`,
    keptWith: (template: string) => `你写的内容保留在“${template}”里。`,
    /** @param count how many answers there are. */
    fromYourTalk: (count: number) => `来自你们的访谈（${speech.number(count)}）`,
    fromYourTalkHint: '提一句对方说过的话：按一下，就会插入到光标处。',
    takeaway: '最重要的一点收获',
    nextStep: '下一步',
    theyNamed: '对方提到的人',
    copySubject: '复制主题',
    subjectCopied: '已复制主题。',
    copy: '复制',
    copied: '已复制消息。',
    notCopied: '文字没能复制。请选中后自己复制。',
    openMail: '在邮件应用中打开',
    mailOpened: '已在邮件应用中打开。',
    pasteInMail: '消息太长，链接放不下，所以已经复制：请粘贴到邮件里。',
    markAsSent: '标记为已发送',
    failed: '没有成功，但你写的文字还在。',
  },

  /** Further commands about one contact: what they are called, and the question whom they are for. */
  drafts: {
    outreach: { name: '起草邀约消息', who: '想邀约谁？' },
    reminder: { name: '起草提醒消息', who: '想提醒谁？' },
    'introduction-request': {
      name: '起草引荐请求',
      who: '想请人引荐谁？',
    },
    reply: {
      name: '起草约定时间的回复',
      who: '想和谁约定时间？',
    },
    confirmation: { name: '起草确认消息', who: '想确认和谁的访谈？' },
    move: {
      name: '起草改期消息',
      who: '想给和谁的访谈改期？',
    },
    missed: {
      name: '起草错过访谈后的消息',
      who: '和谁的访谈没有进行？',
    },
    'thank-you': { name: '起草感谢消息', who: '想感谢谁？' },
    'report-back': {
      name: '起草给引荐人的反馈',
      who: '想反馈和谁的访谈？',
    },
    'check-in': { name: '起草问候消息', who: '想问候谁？' },
    result: {
      name: '起草告知后续的消息',
      who: '想把后续告诉谁？',
    },
  },

  /** What happens around an interview: preparing, the questions, its time, and what comes after. */
  conversation: {
    /** What a notice says was inserted, by the part of the interview's section. */
    inserted: {
      'insert-preparation': (name: string) => `${name}：已插入准备清单`,
      'insert-questions': (name: string) => `${name}：已插入问题`,
      'insert-reflection': (name: string) => `${name}：已插入复盘`,
    },
    nothingMissing: (name: string) => `${name}：没有缺少的内容`,
    allTicked: (name: string) => spaced`${name}的各项都已勾选`,

    questions: {
      title: (name: string) => spaced`向${name}提的问题`,
      intro: '勾选想问的问题。最多给三个不能错过的标星，它们会排在最前面。',
      keys: '空格勾选，S 标星，回车插入',
      insert: '插入',
      filter: '搜索，或写下自己的问题',
      ownTopic: '我自己的',
      addOwn: (question: string) => `添加“${question}”`,
      mustAsk: (question: string) => `必问：${question}`,
      count: (ticked: number, about: number, mustAsks: number) => {
        const chosen = `已选 ${speech.number(ticked)} 个，建议 ${speech.number(about)} 个左右`;
        return mustAsks === 0
          ? chosen
          : `${chosen}，${speech.count(mustAsks, { other: '# 个必问' })}`;
      },
      noMoreStars: (most: number) =>
        speech.count(most, { other: '已经标了 # 个星。请先取消一个。' }),
      inNote: '笔记里已经有了',
      askedBefore: '以前问过对方',
      newToField: (field: string) => `“${field}”领域还没有答案`,
      askedColleagues: (names: readonly string[]) =>
        names.length > 2
          ? speech.count(names.length, { other: '已经问过这家公司的 # 个人' })
          : `这家公司里已经问过：${speech.list(names)}`,
    },

    timer: {
      notStarted: '计时器没有启动。',
      talkedAlready: (name: string) => spaced`${name}已经标记为已访谈。`,
      openLink: '打开链接',
      start: '启动计时器',
      startAgain: '重新启动计时器？',
      startFor: (name: string) => spaced`为${name}启动计时器？`,
      /** @param left begun minutes. */
      wouldEnd: (name: string, left: number) =>
        spaced`${name}的计时器还剩 ${minutes(left)}，启动新的，它就会停止。`,
      startAnew: '启动新计时器',
      keep: '保留当前的',
      label: (name: string) => `访谈计时器：${name}`,
      /** What is said when a phase begins; nothing as long as the talk just goes on. */
      phases: {
        running: '',
        'last-question': '最后一个问题：我还应该认识谁？',
        over: '时间到了。感谢对方，收尾吧。',
      },
      /** As long as the timer stands, since the talk is still to begin. */
      startsAt: (at: DateTime) => `${timeOf(at)} 开始`,
      counts: (name: string, from: DateTime) =>
        spaced`你与${name}的访谈 ${timeOf(from)} 开始，计时器从那时算起。`,
      questions: '问题',
      add: (count: number) => speech.count(count, { other: '+# 分钟' }),
      stop: '停止',
      /** The status bar: how many begun minutes are left. */
      left: (name: string, count: number) => `${name} ${minutes(count)}`,
      over: (name: string) => `${name}：时间到`,
      ahead: (name: string, at: DateTime) => `${name}：${timeOf(at)} 开始`,
      /** That an interview is about to begin; how and where, as far as the note says it. */
      soon: (name: string, left: number, medium: string | null, place: string | null) =>
        `${minutes(left)}后：${facts(name, medium, place)}`,
      /** That it is time to leave for an interview; where it is, as far as the note says it. */
      toLeave: (leave: string, name: string, interview: DateTime, place: string | null) =>
        `${leave}：${facts(name, timeOf(interview), place)}`,
    },

    leaveBy,

    /** The pane from which a talk is held. */
    pane: {
      name: '打开访谈',
      who: '你在和谁聊？',
      title: '访谈',
      titleWith: (name: string) => spaced`与${name}的访谈`,
      nobody: '还没有选人。从某个人的菜单里打开访谈，或使用命令。',
      unreadable: (name: string) => `“${name}”目前无法作为联系人读取。你输入的内容已经保留。`,
      before: '访谈前',
      during: '访谈中',
      afterwards: '访谈后',
      startsIn: (clock: string) => `${clock} 后开始`,
      notBooked: '时间还没有约定。',
      mustAsk: '必问',
      answerTo: (question: string) => `回答：${question}`,
      whatTheySaid: '对方说了什么',
      anotherQuestion: '另一个问题',
      add: '添加',
      leftOverIsFine: '不必每个问题都问到。',
      theyNamed: '对方提到了谁',
      theyPromised: '对方承诺了',
      iPromised: '我承诺了',
      byWhen: '期限',
      practising: (habit: string) => `练习：${ended(habit)}`,
      writeThanks: '写感谢信',
      saved: '全部已保存在笔记里。',
      saving: '正在保存…',
      kept: (name: string) => spaced`你写的关于${name}的内容还没有保存，现在已经恢复。`,
      /** What the history calls what was typed in one sitting. */
      written: (name: string) => `${name}：访谈记录`,
    },

    afterwards: {
      title: (name: string) => spaced`你和${name}聊得怎么样？`,
      submit: '保存并复盘',
      later: '稍后',
      referral: '对方推荐了可以聊聊的人吗？',
      referralHint: '名字',
      stepDay: '下一步的日期',
      inAWeek: (day: Day, today: Day) => `不另选日期的话，就是一周后的${speech.day(day, today)}。`,
      ended: '什么时候结束的？',
      /** The day that goes with the time, where that is not today. */
      endedOn: (day: Day, today: Day) => `${near(day, today)}。`,
      notAsked: (name: string) =>
        `“${name}”已标记为已访谈，但还没有问你聊得怎么样。之后可以插入复盘。`,
      notSaved: (name: string) => spaced`关于与${name}的访谈，你的回答没有保存。`,
      noted: (name: string) => `${name}：访谈已记录，可以复盘了`,
      reflectionReady: (name: string) => `${name}：可以复盘了`,
      referralNotAdded: (name: string) => `没有添加“${name}”。`,
      leftAsItWas: (property: string) =>
        `“${property}”保持原样：它的值无效，又太长，日志里放不下。你的回答写在日志里。请在笔记里缩短或改正。`,
      draftThanks: '写感谢信',
    },
  },

  insertions: {
    'insert-preparation': {
      name: '插入准备清单',
      who: '想准备和谁的访谈？',
    },
    'insert-questions': {
      name: '插入访谈问题',
      who: '想向谁提这些问题？',
    },
    'insert-reflection': {
      name: '插入复盘',
      who: '想复盘和谁的访谈？',
    },
  },

  startTimer: { name: '启动访谈计时器', who: '你在和谁聊？' },

  adding: {
    add: '添加联系人',
    addFromList: '从列表添加联系人',
    insertBrainstorm: '插入头脑风暴清单',
    nobodyAdded: '没有添加联系人。',
    chooseFolder: '没有添加联系人：请先在设置里选择联系人文件夹或联系人标签。',
    nameless: '没有添加联系人：笔记名称里要有文字或数字。',
    namedBy: (name: string) => spaced`添加${name}推荐的人`,
    personNotAdded: (name: string) => `没有添加“${name}”。`,
    added: (name: string, referrer: string | null) =>
      `${name}：已加入名单${referrer === null ? '' : spaced`（由${referrer}推荐）`}`,
    named: (name: string, referrer: string) => spaced`${name}：已记下${referrer}的推荐`,
    isThere: (name: string) => spaced`${name}已经有笔记，所以没有添加任何内容。`,
    isThereNotOpened: (name: string) =>
      spaced`${name}已经有笔记，所以没有添加任何内容。这篇笔记没能打开。`,
    filled: (name: string) => `${name}：已在笔记里补上缺少的内容`,
    setReferrer: (name: string) => spaced`把${name}设为引荐人`,
    referred: (name: string, referrer: string) => spaced`${name}：引荐人设为${referrer}`,

    form: {
      /** What each field is for. */
      labels: {
        name: '姓名',
        company: '公司',
        role: '职位',
        'why-them': '吸引你的地方',
        source: '从哪里找到',
        'referred-by': '引荐人',
        email: '邮箱',
        linkedin: '领英',
        phone: '电话',
        field: '领域',
        priority: '优先级',
      },
      firstPriority: '数字 1 最优先',
      writeName: '请输入名字。',
      writePriority: '请输入不小于 0 的整数，或留空。',
      writeOneLine: '请写在一行里。',
      putOnList: '加入我的名单',
      unlisted: (name: string) => spaced`${name}已经有笔记。会把它加入你的名单，其他内容不变。`,
      namesake: (name: string) => `这是另一个同名的人：新笔记将叫作“${name}”。`,
      isThere: (name: string) => spaced`${name}已经有笔记，将直接打开它。`,
      isThereWithNews: (name: string) =>
        spaced`${name}已经有笔记。里面没有的内容会补上，已有的保持不变。`,
      addToNote: '补充到笔记',
      openNote: '打开笔记',
    },

    brainstorm: {
      addThese: '添加这些人',
      notMade: '没有创建头脑风暴清单。',
      nobodyYet: '清单上还没有人：请每行写一个名字。',
      inserted: (name: string) => `${name}：已插入头脑风暴清单`,
      /** Where it got a note of its own. */
      made: '已创建头脑风暴清单',
    },

    list: {
      noneAdded: '没有添加联系人。',
      openNote: '请先打开你的列表所在的笔记。',
      chooseLines: '请选中想添加的人所在的行，或把光标放在列表里。',
      noNames: '没有添加任何人：这些行里没有名字。',
      linksOnly: (links: number) =>
        speech.count(links, { other: '没有添加任何人：这里的 # 行已经是链接。' }),
      done: (name: string, added: number, linked: number) => {
        const made = `已把 ${people(added)}加入名单`;
        const links = speech.count(linked, { other: '已链接 # 个有笔记的人' });
        if (linked === 0) return `${name}：${made}`;
        return added === 0 ? `${name}：${links}` : `${name}：${made}，${links}`;
      },
      /** @param links how many further lines are links already. */
      intro: (links: number) => {
        const told = '下面是从各行读到的内容。请改正有误的地方，并取消勾选不想添加的人。';
        const kept = speech.count(links, { other: '另有 # 行已经是链接，保持不变。' });
        return links === 0 ? told : speech.sentences([told, kept]);
      },
      keys: '回车添加，Esc 取消',
      tickAll: '全部勾选',
      untickAll: '全部取消',
      line: (number: number) => `第 ${speech.number(number)} 行`,
      addPerson: (name: string) => spaced`添加${name}`,
      /** The button: how many people are added, and how many lines are linked besides. */
      submit: (added: number, linked: number) => {
        if (linked === 0) return `添加 ${people(added)}`;
        return added === 0
          ? speech.count(linked, { other: '链接 # 人' })
          : `添加 ${people(added)}，${speech.count(linked, { other: '链接 # 人' })}`;
      },
      unusableName: '笔记不能叫这个名字：请输入含文字或数字的名字',
      /** Somebody among others of the same name, by their company. */
      atCompany: (name: string, company: string) => `${name}（${company}）`,
      mayBe: (names: readonly string[]) =>
        spaced`可能是${speech.anyOf(names)}：请填写公司，说明是哪一位`,
      isElsewhere: '和上面的人同名，但在另一家公司',
      samePerson: '和上面是同一个人：两行都链接到同一篇笔记',
      unlisted: (name: string, isLinked: boolean) =>
        isLinked
          ? spaced`${name}已经有笔记，会加入你的名单`
          : spaced`${name}已经有笔记，会加入你的名单并链接`,
      namesake: (name: string) => `另一个同名的人：新笔记将叫作“${name}”`,
      isThere: (name: string) => spaced`${name}已经有笔记，会链接到它`,
      /** What is said of a row: what becomes of it, where that is said, and what was found beside. */
      state: (fate: string, found: readonly string[]) => {
        const beside = speech.beside(found);
        return fate === '' || beside === '' ? fate + beside : `${fate} · ${beside}`;
      },
      /** Why a row comes without its tick. */
      doubts,
    },

    review: {
      title: '谁值得聊一聊？',
      intro: '勾选想放进名单的人。其他人保持不变。',
      list: '联系人',
      filterHint: '姓名、职位、公司或文件夹',
      noneFound: '没有找到人',
      keys: '方向键移动，空格勾选，回车添加',
      submit: '加入我的名单',
      tickFirst: '请先勾选一个人。',
      allOnList: '人物笔记都已经在你的名单上了。',
    },
  },

  /** What the notes about people that are there already say in their own way. */
  ownNotes: {
    look: '查看我的人物笔记',
    lookWhy: '看看你的笔记里用的是哪些叫法，再决定插件以什么为准。',
    noPeople: '没有找到人物笔记。请把它们放进联系人文件夹，或设置一个用来识别的标签或属性。',
    nothingFound: (people: number) =>
      speech.count(people, { other: '有 # 篇人物笔记：里面的叫法插件都能读取。' }),
    found: (count: number) => speech.count(count, { other: '你的笔记里有 # 处用了别的叫法。' }),
    seeFound: '看看是哪些',
    habitsIntro: (people: number) =>
      speech.count(people, {
        other: '勾选插件读取这 # 篇人物笔记时以什么为准。这只改设置，不改笔记。',
      }),
    habits: {
      title: '你的笔记里的叫法',
      list: '找到的内容',
      filterHint: '属性、标签、文件夹或值',
      noneFound: '没有找到',
      keys: '方向键移动，空格勾选，回车保存',
      submit: '保存到设置',
      tickFirst: '请先勾选一项。',
    },
    ownName: (name: string, property: PropertyName) => {
      const meaning = hardNames[property];
      const read = `把“${name}”读作 ${property}`;
      return meaning === undefined ? read : `${read}（${meaning}）`;
    },
    marker: (name: string, value: string) => `带有“${name}: ${value}”的笔记对应一个人`,
    markerShort: (name: string, value: string) => `${name}: ${value}`,
    tag: (tag: string) => `带有 #${tag} 的笔记对应一个人`,
    folder: (path: string) => `“${path}”里的笔记对应一个人`,
    /** In how many notes it was found, with some of what stands there. */
    counted: (notes: number, samples: readonly string[]) => {
      const count = speech.count(notes, { other: '# 篇笔记' });
      return samples.length === 0 ? count : `${count}：${samples.join('、')}`;
    },
    unread: (count: number, example: string) =>
      speech.count(count, {
        other: (number) => `有 ${number} 个值无法读取${count === 1 ? '：' : '，例如'}“${example}”`,
      }),
    passedOver: (name: string, notes: number) =>
      speech.count(notes, {
        other: (number) => `“${name}”在 ${number} 篇笔记里是同样的意思，没有读取`,
      }),
    saved: '已保存到设置。',
    unlisted: (notes: number) => speech.count(notes, { other: '有 # 篇人物笔记不在你的名单上。' }),

    fields: {
      turn: '把行内字段转为属性',
      look: '查找行内字段',
      reading: '正在读取你的人物笔记…',
      readSoFar: (done: number, all: number) =>
        speech.count(all, {
          other: (number) => `正在读取你的人物笔记：${speech.number(done)}/${number}`,
        }),
      noneFound: '在你的人物笔记里，没有找到对应联系人属性的行内字段。',
      nothingChanged: '没有改动任何笔记。',
      dialog: {
        title: '把行内字段转为属性',
        intro:
          '在勾选的每篇笔记里，这些字段会变成属性。整行只有字段的，那一行会去掉；写在句子里的，值会作为普通文字留下。其他内容都保持不变。',
        list: '带有行内字段的笔记',
        filterHint: '名称、文件夹或值',
        noneFound: '没有找到笔记',
        keys: '方向键移动，空格勾选，回车转换',
        submit: '转为属性',
        tickFirst: '请先勾选一篇笔记。',
      },
      becomes: (name: string, value: string) => `${name}: ${value}`,
      /** A field that stays in the text, and why. */
      stays: (written: string, why: FieldStays) => `保留：${written}（${staysBecause[why]}）`,
      done: (who: string) => `${who}：行内字段已转为属性`,
    },
  },

  /** Dialogs in which something is ticked. */
  ticking: {
    filter: '筛选',
    tickAll: (count: number) =>
      speech.count(count, { other: count === 1 ? '勾选 # 项' : '勾选全部 # 项' }),
    untickAll: (count: number) =>
      speech.count(count, { other: count === 1 ? '取消 # 项' : '取消全部 # 项' }),
    more: (count: number) =>
      speech.count(count, { other: '还有 # 项：请在上面输入名称的一部分。' }),
    ticked: (count: number, all: number) =>
      speech.count(all, { other: `已勾选 ${speech.number(count)}/#` }),
  },

  addReferral: { name: '添加推荐的人', who: '谁向你推荐了人？' },

  /** What is asked at first. */
  firstSettings: {
    title: '开始之前',
    allSet: '都设置好了。',
    allSetButUnlisted: (notes: number) =>
      speech.count(notes, { other: '都设置好了。有 # 篇人物笔记不在你的名单上。' }),
    review: '查看',
    intro: '想跳过什么都可以：这些以后都能在设置里改。',
    curiousAbout: '你对什么感到好奇？',
    curiousHint: '你想听人讲讲的工作。你的消息里会提到它。',
    curiousExample: '产品设计、护理、城市规划…',
    useFolder: (path: string) => `使用文件夹“${path}”`,
    contactsFolderHint: '存放或将要存放人物笔记。',
    folderToCome: '这个文件夹还不存在，添加第一位联系人时会创建。',
    availabilityHint: '消息里提供的时间会从这里选。也可以直接输入，例如“周一至周五 18:00–21:00”。',
    availabilityMistake: '请输入星期和时间，例如“周一至周五 18:00–21:00; 周六 10:00–12:00”。',
  },

  /** What was learned from the talks, as a table in a note. */
  learning: {
    command: '插入我的收获',
    openNote: '请打开想插入收获的笔记，再试一次。',
    noTalkYet: '还没有可以总结的访谈。和别人聊过以后再试。',
    inserted: (note: string, count: number) => `${note}：已插入 ${talks(count)}的收获`,
    upToDate: (note: string) => `${note}：收获已是最新`,
    comparison: {
      command: '插入对比',
      openNote: '请打开想插入对比的笔记，再试一次。',
      noTalkYet: '还没有可以对比的访谈。和别人聊过以后再试。',
      inserted: (note: string, count: number) => `${note}：已插入 ${talks(count)}的对比`,
      upToDate: (note: string) => `${note}：对比已是最新`,
    },
  },

  /** Bringing people in from a file. */
  importing: {
    command: '导入联系人',
    nobody: '没有导入任何人。',
    stopped: '你已停止导入，没有导入任何人，也没有改动笔记。',
    leftOut: (names: readonly string[]) => `已略过笔记无法改动的人：${ended(few(names))}`,
    changedMeanwhile: '你的笔记在此期间有改动。现在导入会这样做：请再按一次按钮。',
    leaveTitle: '不导入就离开？',
    leaveText: '还没有导入任何人，你在这里的选择会丢失。',
    leaveWritingTitle: '停止导入？',
    leaveWritingText: '已经写入的内容会撤回：新笔记移到回收站，改动过的笔记恢复原样。',
    nothingToDo: '没有可导入的：这些内容笔记里都已经有了',

    choose: {
      intro:
        '请选择一个包含你认识的人的文件：领英的 Connections.csv 或整个压缩包、Google 或 Outlook 的联系人、手机的 vCard，或任何 CSV 文件。',
      promise:
        '文件只在这台设备上读取。之后你会看到里面有谁，在你勾选要导入的人之前，不会写入任何内容。',
      file: '选择文件',
      another: '选择其他文件',
      whereFrom: '从哪里获取文件',
      sources: [
        [
          '领英',
          '在设置的数据隐私里，申请获取数据副本，并勾选“人脉”。领英会在几分钟内用邮件发给你。',
        ],
        ['Google', '在网页上打开通讯录，导出为 CSV。'],
        ['Outlook', '在网页上打开联系人，全部导出。'],
        ['iCloud', '在 icloud.com 打开通讯录，全选，导出 vCard。'],
        ['Android', '在通讯录应用里，把联系人导出到文件。'],
      ],
    },

    busy: {
      reading: (name: string) => spaced`正在读取${name}…`,
      looking: '正在查找对应的笔记…',
      planning: '正在准备笔记…',
      writing: (done: number, of: number) =>
        `正在写入笔记：${speech.number(done)}/${speech.number(of)}`,
      stopping: '正在停止…',
      takingBack: '正在撤回写入的内容…',
      progress: '进度',
      stop: '停止',
    },

    columns: {
      title: '各列是什么内容？',
      intro: (name: string) => spaced`看不出${name}的各列是什么内容。请至少选出姓名。`,
      none: '文件里没有',
      /** A column without a heading. */
      unnamed: (place: number) => `第 ${speech.number(place)} 列`,
      fields: {
        name: '全名',
        firstName: '名',
        lastName: '姓',
        company: '公司',
        role: '职位',
        email: '邮箱',
        phone: '电话',
        linkedin: '领英',
        address: '地址',
      },
      sample: (values: readonly string[]) => spaced`例如${speech.anyOf(values)}`,
      show: '显示联系人',
      change: '更改各列内容',
    },

    people: {
      /** What was found in a file. */
      found: (name: string, all: number, isNew: number) => {
        const there = all - isNew;
        if (all === 0) return spaced`${name}里没有人。`;
        const told = spaced`${name}里有 ${people(all)}`;
        if (there === 0) return `${told}，都还没有笔记。`;
        if (isNew === 0) return `${told}，都已经有笔记。`;
        return `${told}：${people(isNew)}没有笔记，${people(there)}已经有了。`;
      },
      search: '搜索联系人',
      narrow: '选择显示哪些人',
      filter: '显示',
      filters: {
        everyone: '所有人',
        new: '没有笔记的人',
        there: '已有笔记的人',
        differs: '信息不一致的人',
      },
      list: '文件里的人',
      sortBy: '排序方式',
      sorts: {
        asInFile: '文件中的顺序',
        byColumn: (column, isDescending) => (isDescending ? `${column}，降序` : `${column}，升序`),
        newFirst: '新人在前',
        newLast: '新人在后',
      },
      columns: { name: '姓名', company: '公司', role: '职位', fate: '导入后' },
      tick: (name: string) => spaced`导入${name}`,
      ticked: (count: number) =>
        count === 0 ? '没有勾选任何人。' : speech.count(count, { other: '已勾选 # 人。' }),
      fate: {
        new: '新笔记',
        namesake: (name: string) => `新笔记“${name}”`,
        adds: (fields: readonly string[]) => `补充到笔记：${fields.join('、')}`,
        /** Whose note is called otherwise. */
        noteIs: (name: string) => `对应的笔记是“${name}”`,
        listed: '已在你的名单上',
        unlisted: '有笔记，但不在你的名单上',
        unlistedAdds: (fields: readonly string[]) =>
          `有笔记，不在你的名单上。补充：${fields.join('、')}`,
        taken: '已有同名的笔记，无法创建',
        mayBe: (names: readonly string[]) => spaced`可能是${speech.anyOf(names)}`,
        times: (count: number) => speech.count(count, { other: '在文件里出现 # 次' }),
      },
      inNote: (field: string, stays: string, other: string) =>
        `${field}：笔记里的“${stays}”不变，文件里是“${other}”`,
      unfit: (field: string, text: string) => `${field}已略过：“${text}”`,
      inFile: (field: string, stays: string, other: string) =>
        `${field}：“${stays}”，下面还有“${other}”`,
      addToList: (count: number) =>
        count === 0 ? '加入我的名单' : `把 ${people(count)}加入我的名单`,
      notesOnly: '只创建笔记',
      notesOnlyHint: '不带状态：加入名单之前，不会出现在名单上。',
    },

    /** Members whom LinkedIn does not show, of whom a file has nothing but a day. */
    hidden: (count: number) =>
      speech.count(count, { other: '领英隐藏了 # 位人脉：文件里没有他们的名字。' }),
    /** What could not be read, with the start of its text behind it. */
    withText: (told: string, text: string) => `${told}（${text}）`,
    /** Why what begins at a line is no person that can be read. */
    unread: {
      'no-name': (line: number) => `第 ${line} 行：没有名字`,
      company: (line: number) => `第 ${line} 行：是公司，不是人`,
      group: (line: number) => `第 ${line} 行：是群组，不是人`,
      formula: (line: number) => `第 ${line} 行：名字的位置是公式`,
      'open-quote': (line: number) => `第 ${line} 行：引号没有闭合`,
      'shifted-row': (line: number) => `第 ${line} 行：引号让各列错位了`,
      'broken-card': (line: number) => `第 ${line} 行：这张名片无法读取`,
      'open-card': (line: number) => `第 ${line} 行：这张名片没有结尾`,
      'too-long': (line: number) => `第 ${line} 行：太长，不会是一个人`,
      'too-many': (line: number) => `第 ${line} 行：人太多，从这里起不再读取`,
    } satisfies Readonly<Record<Exclude<UnreadReason, 'hidden-member'>, (line: number) => string>>,
    /** Why nothing of a file is read. */
    refused: {
      empty: '这个文件是空的。',
      'no-people': '这个文件里没有人。',
      'not-a-list': '这个文件不是联系人列表。请选择 CSV 文件、vCard 或领英的压缩包。',
      workbook: '这是电子表格。请打开它，另存为 CSV，再选择那个文件。',
      'not-the-connections': '这是领英的消息或邀请。请从同一个压缩包里选择 Connections.csv。',
      'no-connections-in-archive':
        '这个压缩包里没有 Connections.csv。请向领英申请人脉数据，或整个压缩包。',
      'broken-archive':
        '这个压缩包已损坏、有密码或压缩方式特殊。请重新下载，或者解压后选择里面的文件。',
      'too-large': '这个文件太大，不会是联系人列表。',
    } satisfies Readonly<Record<RefusedReason, string>>,

    encoding: '文字显示不对？换一种编码',
    encodings: {
      'utf-8': 'Unicode（UTF-8）',
      'utf-16le': 'Unicode（UTF-16）',
      'utf-16be': 'Unicode（UTF-16，大端序）',
      'windows-1252': '西欧（windows-1252）',
      'windows-1250': '中欧（windows-1250）',
      'windows-1251': '西里尔文（windows-1251）',
      macintosh: 'Mac（旧版）',
      shift_jis: '日文',
      gb18030: '中文',
    },

    /** How much of a file was not read. */
    unreadCount: (entries: number) => speech.count(entries, { other: '有 # 条没有读取' }),
    moreUnread: (entries: number) => speech.count(entries, { other: '还有 # 条' }),

    notRead: (name: string) => spaced`${name}无法读取。请重新选择。`,

    /** What was done, as a notice says it. */
    done: (made: number, listed: number, filled: number) =>
      `导入：${[
        ...(made === 0 ? [] : [`已导入 ${people(made)}`]),
        ...(listed === 0 ? [] : [`${people(listed)}加入名单`]),
        ...(filled === 0 ? [] : [speech.count(filled, { other: '已为 # 篇笔记补充信息' })]),
      ].join('，')}`,
  },

  lookBack: {
    title: '回顾',
    notShown: '回顾面板没有显示出来。',
    notRead: '你的访谈无法读取。请关闭这个面板，再打开一次。',
    reading: '正在读取你的笔记…',

    parts: lookBackParts,
    shownAs: '显示方式',
    search: '搜索访谈',
    narrow: '按领域、公司、职位或时间筛选',
    traits: { field: '领域', company: '公司', role: '职位' },
    anyTrait: { field: '所有领域', company: '所有公司', role: '所有职位' },
    /** Those of a field, company or role; of an empty one, those of whom it is not known. */
    groupName: (name: string, trait: TalkTrait) => (name === '' ? notNoted[trait] : name),
    span: '时间',
    spans: {
      0: '不限时间',
      30: '最近 30 天',
      90: '最近 90 天',
      365: '最近 365 天',
    } satisfies Readonly<Record<Span, string>>,
    count: talks,
    found: (found: number, all: number) =>
      speech.count(all, {
        other: (count) => `${count} 次访谈中的 ${speech.number(found)} 次`,
      }),
    sideBySideBy: '并排对比',
    sideBySide: { field: '按领域', company: '按公司', role: '按职位' },
    noTalkFound: '没有符合的访谈',
    showAll: '显示所有访谈',

    /** The sentences on top; after one or two talks only how many there were. */
    headline: (
      { talks: count, inGroups, groups, highest, lowest, unknown }: HeadlineFacts,
      trait: TalkTrait,
    ) => {
      const [only] = groups;
      const where =
        groups.length === 1 && only !== undefined
          ? ofTrait[trait](only)
          : ` ${howMany[trait](groups.length)}`;
      const all =
        groups.length === 0
          ? `目前有 ${talks(count)}。`
          : inGroups === count
            ? `${talks(count)}，来自${where}。`
            : `${talks(count)}，其中 ${speech.number(inGroups)} 次来自${where}。`;
      const ends =
        highest === null
          ? []
          : lowest === null
            ? [`契合度最高的是${ofTrait[trait](highest.group)}（${fitList(highest.fits)}）。`]
            : [
                `契合度最高的是${ofTrait[trait](highest.group)}（${fitList(highest.fits)}），最低的是${ofTrait[trait](lowest.group)}（${fitList(lowest.fits)}）。`,
              ];
      const open =
        unknown === null
          ? []
          : [`关于${ofTrait[trait](unknown.group)}，“${unknown.topic}”还没有答案。`];
      const more = count < 3 ? ['再聊几次，就可以在这里对比了。'] : [];
      return speech.sentences([all, ...ends, ...open, ...more]);
    },
    fit: (fit: number) => `契合度 ${speech.number(fit)}/5`,
    /** What screen readers are told of the dots. */
    fits: (fits: readonly number[]) => `契合度（1 到 5）：${fitList(fits)}`,
    noFit: '还没有写契合度',
    groupTalks: '访谈',
    askNext: '下次可以问',
    /** Above the talks of a group, in a note. */
    groupInNote: (count: number, fits: readonly number[]) =>
      fits.length === 0
        ? `${talks(count)}，都还没有写契合度。`
        : `${talks(count)}。契合度（1 到 5）：${fitList(fits)}。`,
    /** Above the topics that nobody has answered, in a note. */
    askNextInNote: '下次可以问：',
    showMore: (count: number) => speech.count(count, { other: '再显示 # 项' }),
    day: (day: Day | null, today: Day) =>
      day === null ? noDay : (speech.nearDay(day, today) ?? speech.day(day, today)),
    noDay,

    questions: '访谈问题与复盘问题',
    answerCount: (count: number) => speech.count(count, { other: '# 个回答' }),
    questionWithCount: (question: string, count: number) =>
      `${question}（${speech.number(count)}）`,
    noAnswers: '还没有回答',
    howAnswers: '你写在访谈问题或复盘问题下面的内容，会按问题汇总在这里。',

    unread: {
      title: (count: number) => speech.count(count, { other: '笔记里有 # 处看不懂' }),
      reasons: {
        'no-such-day': '标题里没有能读取的日期。请写成 2026-11-25 这样。',
        'no-parts': '你写在那里的内容上面没有访谈问题或复盘问题。请在上面加一个，作为标题。',
        'not-readable': '这篇笔记无法打开。',
      },
    },

    progress: {
      funnel: '各走到了哪一步',
      milestones: {
        listed: '在名单上',
        asked: '已邀约',
        answered: '已回复',
        booked: '已约好',
        talked: '已访谈',
        thanked: '及时感谢',
      } satisfies Readonly<Record<Milestone, string>>,
      people: '人数',
      /** How many of those before came so far, for those that are enough to say so in percent. */
      ofBefore: '占上一步',
      ofStepBefore: '百分比都是占上一步的比例。',
      milestone: '到哪一步',
      percent: (share: number) => percent(share),
      withShare: (count: number, share: string) => `${speech.number(count)}（${share}）`,
      /** A picture for those who cannot see it. */
      inWords: (title: string, facts: readonly string[]) => `${title}：${speech.beside(facts)}`,
      counted: (name: string, count: number) => `${name}：${speech.number(count)}`,
      said: (name: string, says: string) => `${name}：${says}`,
      ofThose: (part: number, whole: number, share: number | null) => {
        const told = `${speech.number(part)}/${speech.number(whole)}`;
        return share === null ? told : `${told}（${percent(share)}）`;
      },

      days: '多少天后得到回复',
      daysColumn: '天数',
      /** Short, since six of these stand side by side on a phone; 0 is the day of the message. */
      daysBetween: (from: number, to: number | null) =>
        to === null
          ? `${speech.number(from)}+`
          : from === to
            ? speech.number(from)
            : `${speech.number(from)}–${speech.number(to)}`,
      answers: '回复',
      halfWithin: (count: number) =>
        count === 0
          ? '回复的人里，有一半是你写信当天就回的。'
          : `回复的人里，有一半是在 ${days(count)}内回的。`,

      bySource: '不同来源的回复',
      sourceName: (name: string) => (name === '' ? '未注明' : name),
      byMessage: '不同首条消息的回复',
      firstMessages: {
        introduced: '经人引荐',
        known: '写给亲友',
        linkedin: '领英消息',
        email: '邮件',
        unknown: '没有记下地址',
      } satisfies Readonly<Record<FirstMessage, string>>,
      replies: '已回复',
      name: { source: '来源', message: '首条消息' },

      weeks: '每周访谈次数',
      week: '起始日',
      talks: '访谈',
      before: (count: number) => speech.count(count, { other: '在那之前还有 # 次访谈。' }),

      fit: '契合度的变化',
      person: '姓名',
      dayColumn: '日期',
      fitColumn: '契合度',

      asTable: '显示为表格',
      nothing: {
        days: '还没有可以计算天数的回复。',
        replies: '还没有可以统计的消息。',
        weeks: '还没有带日期的访谈。',
        fit: '还没有带日期和契合度的访谈。',
      },
    },

    empty: {
      title: '还没有可以回顾的内容',
      what: '和别人聊过以后，这里会显示你的收获：各领域的对比，每个问题大家的回答，以及你的探索进展如何。',
      next: '看看下一步',
    },

    save: '另存为笔记',
    notSaved: '没有创建笔记。',
    saved: (note: string) => `已创建“${note}”`,
    /** @param number what tells it from others of that day; 1 for the first. */
    noteName: (part: keyof typeof lookBackParts, day: Day, number: number) =>
      number === 1 ? `${lookBackParts[part]} ${day}` : `${lookBackParts[part]} ${day} ${number}`,
    notOpened: (name: string) => spaced`与${name}的访谈没有打开。`,
    lookedAt: (facts: readonly string[]) => `筛选条件：${speech.beside(facts)}`,
    searchedFor: (text: string) => `“${text}”`,
  },

  templates: {
    create: '创建可编辑的模板',
    chooseFolder: '请先在设置里选择模板文件夹。',
    noneMade: '没有创建模板。',
    /** @param own how many are not made, since the user has their own in their place. */
    allThere: (folder: string, own: number) =>
      own === 0
        ? `所有模板都已经在“${folder}”里了。`
        : speech.count(own, {
            other: (count) =>
              `所有模板都已经在“${folder}”里了，另有 ${count} 个因为你有自己的而略过。`,
          }),
    /**
     * @param there how many notes of their names were there already.
     * @param own how many are not made, since the user has their own in their place.
     */
    made: (count: number, folder: string, there: number, own: number) => {
      const made = speech.count(count, {
        other: (count) => `已在“${folder}”里创建 ${count} 个模板`,
      });
      const kept = speech.count(there, { other: '；# 个原来就有，保持不变' });
      const leftOut = speech.count(own, { other: '；# 个因为你有自己的而略过' });
      return made + (there === 0 ? '' : kept) + (own === 0 ? '' : leftOut);
    },
    stillToFill: (placeholders: readonly string[]) =>
      `还要填写：${placeholders.map((name) => `{{${name}}}`).join('、')}。`,
    broken: (name: string) => `模板“${name}”无法使用，已改用内置模板。`,
    codeOfAnother: (found: readonly { readonly name: string; readonly line: number }[]) => {
      const names = found.map(({ name, line }) => `“${name}”（第 ${line} 行）`);
      return `这些模板里有其他插件的代码：${names.join('、')}。这里从不运行这些代码，所以已略去。`;
    },
  },

  /** What goes into a calendar, and what is said of it. */
  calendar: {
    add: {
      name: '把访谈添加到日历',
      who: '想把和谁的访谈添加到日历？',
      offer: '添加到日历',
    },
    noInterview: (name: string) => `“${name}”里没有约好的访谈。请先安排。`,
    notHandedOver: '没有向日历传出任何内容。',
    fileName: (name: string, day: Day) => `${name} ${day}.ics`,
    saved: (file: string) => `“${file}”已保存到下载文件夹。`,
    shared: (file: string) => `已分享“${file}”。`,
    howToImport: '打开它，日历应用就会提示添加。Google 日历请在设置里导入。',
    kept: (name: string) => `${name}：已记下日历日程`,
    keptAlready: (name: string) => `${name}：日历日程之前已经记下`,
    opened: {
      google: 'Google 日历会在浏览器中打开。请在那里保存日程。',
      outlook: 'Outlook 会在浏览器中打开。请在那里保存日程。',
      'outlook-at-work': 'Outlook 会在浏览器中打开。请在那里保存日程。',
    },
    dialog: {
      title: (name: string) => `添加到日历：${name}`,
      facts: (interview: Day | DateTime, long: number, place: string, today: Day) =>
        facts(
          near(interview, today),
          hasTime(interview) ? minutes(long) : null,
          place === '' ? null : place,
        ),
      known:
        '这次访谈之前已经传给日历。再次导入时，各家日历的做法不同，请之后看看日程是否只有一条、时间是否正确。',
      save: '保存日历文件',
      share: '分享日历文件',
      open: {
        google: '在 Google 日历中打开',
        outlook: '在 Outlook 中打开',
        'outlook-at-work': '在 Outlook 中打开（工作或学校）',
      },
      file: {
        save: '在你导入之前，文件只留在这台设备上。里面还有感谢的期限；当面访谈如果笔记里写了路上要多久，还有出发时间。',
        share:
          '文件会传给你选择的应用。里面还有感谢的期限；当面访谈如果笔记里写了路上要多久，还有出发时间。',
      },
      noFile: '这台设备无法从这里传出文件，请使用链接。',
      link: '链接会打开浏览器，并把对方的姓名、职位和公司，以及访谈的时间和方式告诉 Google 或 Microsoft。地点按你笔记里写的传过去；当面访谈如果笔记里写了路上要多久，还有出发时间。',
    },
    export: {
      name: '导出日历',
      fileName: (today: Day) => `职业访谈 ${today}.ics`,
      nothing: '没有可导出的内容：没有约好的访谈，以后也没有承诺或选定的日期。',
      saved: (count: number, file: string) =>
        speech.count(count, {
          other: (count) => `“${file}”已保存到下载文件夹，含 ${count} 条日程。`,
        }),
      ready: (count: number) => speech.count(count, { other: '日历文件已准备好，含 # 条日程。' }),
      shared: (count: number) => speech.count(count, { other: '已分享日历文件，含 # 条日程。' }),
      noWay: (count: number) =>
        speech.count(count, {
          other:
            '这台设备无法从这里传出含 # 条日程的文件。请在电脑上导出，或用链接把某次访谈添加到日历。',
        }),
    },
    /** @param leaveBy by when, as a text of its own. */
    leaveSoon: (leaveBy: string, name: string) => spaced`${leaveBy}：与${name}的访谈`,
    leaveNow: (name: string) => spaced`该出发了：与${name}的访谈`,
    thankBy: (name: string) => spaced`感谢${name}的期限`,
    promised: (name: string, what: string) => spaced`对${name}的承诺：${what}`,
    theyPromised: (name: string, what: string) => spaced`${name}的承诺：${what}`,
    comeBack: (name: string, step: string | null) =>
      step === null ? spaced`跟进${name}` : spaced`跟进${name}：${step}`,
    ask: (name: string, step: string | null) =>
      step === null ? spaced`邀约${name}` : spaced`邀约${name}：${step}`,
  },

  /** Going from one follow-up to the next. */
  doing: {
    insertTitle: (what: string, name: string) => `${what}：${name}`,
    insertsMissing: (name: string) => spaced`会在${name}的笔记里添加准备部分。`,
    command: '处理下一个跟进',
    notOpened: '下一个跟进没有打开。',
    notNow: '先不做',
    taskInNote: (what: string, name: string) => `${what}：${ended(name)}`,
    nothingMore: '目前就是这些了。',
    nothingDue: '目前没有到期的事。',
    next: (name: string, what: string, day: Day, today: Day) =>
      `目前没有到期的事。下一步：${name}，${near(day, today)}。${what}。`,
  },

  /** What leads into the plugin from outside. */
  links: {
    notOffered: '指向这个插件的链接没能加入应用。其他功能不受影响。',
    notFollowed: '没有打开链接。',
    unknown: (said: string) =>
      said === ''
        ? '这个链接没有说明要做什么。应写 do=add、do=next 或 do=open。'
        : `这个链接要求“${said}”，这里没有这项操作。应写 do=add、do=next 或 do=open。`,
    dialogOpen: '有一个对话框开着，所以没有打开链接。请先完成或关闭对话框，再打开链接。',
    follow: '打开链接',
    openWhom: '这个链接没有说明要打开谁的笔记。',
    nobodyCalled: (name: string) => `你的名单上没有叫“${name}”的人。`,
    which: (name: string) => spaced`哪一位${name}？`,
    filledIn: '这些内容由链接填写，添加之前请核对。',
    doubt: {
      'no-name': (title: string) => `从“${title}”里看不出名字。`,
      'other-page': '这个页面不是领英主页：地址写在“吸引你的地方”里。',
      'no-address': '页面地址无法使用，已略去。',
      'no-email': '邮箱地址无法使用，已略去。',
    },
  },

  /** The list on the app's own command line. */
  commandLine: {
    notOffered: (command: string) => `“${command}”没能加入命令行。其他功能不受影响。`,
    description: '列出跟进',
    format: '列表的输出格式（默认：text）',
    unknownFormat: (format: string) => `没有“${format}”这种格式。请用 json 或 text。`,
    buckets: { overdue: '已逾期', due: '到期', upcoming: '即将到来' },
    line: (bucket: string, name: string, what: string, why: string) =>
      `${bucket}：${name}。${what}。${why}`,
    nothing: '现在没有要做的事。',
    /** What failed, so that it is told from a list. */
    error: (message: string) => `错误：${message}`,
    unknownFlags: (names: readonly string[], known: readonly string[]) =>
      spaced`没有参数${quotedList(names)}。请用 ${speech.anyOf(known)}。`,
    failed: '出了问题。详情见开发者控制台。',
    switchedOff: '插件在此期间已停用，所以什么也没做。',
    printFormat: '输出格式（默认：text）',
    add: {
      description: '添加联系人',
      flags: {
        name: '要添加的人',
        company: '在哪里工作',
        role: '在那里做什么',
        'why-them': '吸引你的地方',
        source: '从哪里找到',
        'referred-by': '引荐人',
        email: '邮箱地址',
        linkedin: '领英主页的地址',
        phone: '电话号码',
        field: '职业领域（默认：你感到好奇的工作）',
        priority: '整数；1 最优先',
      },
      values: { text: '<文字>', number: '<数字>' },
      noName: '没有添加联系人：“name”要写明是谁。',
      notOneLine: (flag: string) => `没有添加联系人：“${flag}”必须写在一行里。`,
      noEmail: (flag: string) => `没有添加联系人：“${flag}”必须是邮箱地址。`,
      noProfile: (flag: string) => `没有添加联系人：“${flag}”必须是领英主页的地址。`,
      noPriority: '没有添加联系人：“priority”必须是不小于 0 的整数。',
      added: (name: string, path: string) => spaced`已添加${name}：${path}`,
      putOnList: (name: string, path: string) => spaced`${name}已经有笔记，已加入你的名单：${path}`,
      isThere: (name: string, path: string) =>
        spaced`${name}已经有笔记，所以没有添加任何内容：${path}`,
    },
    people: {
      description: '列出名单上的人',
      flags: {
        search: '在姓名、公司、职位或领域里查找的词',
        status: '只列出这些状态的人，用英文逗号隔开',
        company: '只列出这家公司的人',
        field: '只列出这个领域的人',
      },
      values: {
        search: '<词>',
        status: '<状态,…>',
        company: '<公司>',
        field: '<领域>',
      },
      unknownStatus: (said: string, known: readonly string[]) =>
        `没有“${said}”这个状态。请用 ${speech.anyOf(known)}。`,
      line: (name: string, status: string, job: readonly string[], next: string | null) =>
        [`${name}：${status}`, ...job, ...(next === null ? [] : [`下一步：${next}`])].join(' · '),
      next: (what: string, day: string) => (day === '' ? what : `${what}（${day}）`),
      nobody: '名单上还没有人。',
      nobodyFits: '名单上没有符合条件的人。',
    },
  },

  /** The list in a block of any note. */
  codeBlock: {
    nameTaken: (name: string) => `另一个插件已经在处理“${name}”代码块，所以里面不显示跟进。`,
    notShown: '代码块里的跟进没有显示出来。',
    /** In the block itself, until it is drawn again. */
    failed: '跟进无法在这里显示。详情见开发者控制台。',
    /** Before the notes are known. */
    notReady: '跟进马上就会显示在这里。',
    /** Of lines that begin with none of the words that a line can begin with. */
    notUnderstood: (lines: readonly string[], words: readonly string[]) =>
      speech.sentences([
        `看不懂${lines.length === 1 ? '这一行' : '这些行'}：${ended(few(quoted(lines), MOST_LINES))}`,
        `每行可以用这些词开头：${quoted(words).join('、')}。`,
      ]),
    /** Of a word the values that it cannot have, and those that it can; null where these are names. */
    noValue: (
      word: string,
      values: readonly string[],
      known: readonly string[] | { readonly upTo: number } | null,
    ) => {
      const told = `“${word}”不能是${few(quoted(values), MOST_LINES)}`;
      if (known === null) return `${told}：要写你笔记里的名称。`;
      return 'upTo' in known
        ? `${told}：要写 1 到 ${speech.number(known.upTo)} 之间的整数。`
        : `${told}：可以是 ${speech.anyOf(known)}。`;
    },
    /** What the limit leaves out of each group, which a press shows in the sidebar. */
    more: (groups: readonly { readonly group: string; readonly count: number }[]) => {
      const sum = groups.reduce((total, { count }) => total + count, 0);
      const each = groups.map(
        ({ group, count }) => `“${group}”里 ${speech.count(count, { other: '# 项' })}`,
      );
      const words = speech.count(sum, { other: '还有 # 项' });
      return groups.length > 1 ? `${words}：${each.join('，')}` : words;
    },
    moreLabel: (more: string) => `${more}：显示跟进`,
    empty: {
      nobody: '名单上还没有人。',
      /** By what was asked for. */
      all: '目前没有到期或逾期的事。',
      due: '目前没有到期的事。',
      overdue: '没有逾期的事。',
      today: '今天没有访谈了。',
      overdueAndToday: '没有逾期的事，今天也没有访谈了。',
      narrowed: '目前没有符合这个代码块条件的事。',
    },
  },

  /** A base of the app's own about the contacts, and what is said of it. */
  base: {
    create: '创建数据库（Bases）',
    /** The same in every language, since the file is found again by it. */
    fileName: 'Informational interviews.base',
    why: '创建一个数据库，显示各阶段的联系人、待感谢的人和你的收获。内容依照现在的设置。',
    notCreated: '没有创建数据库。',
    created: (path: string) => `已创建“${path}”`,
    isFolder: (path: string) => `“${path}”是一个文件夹，所以没有创建数据库。请给它改名，再试一次。`,
    there: (path: string) => `“${path}”已经有了，所以没有创建。`,
    nobody: '看不出哪些是人物笔记。请先设置联系人文件夹、联系人标签或标记属性。',
    switchedOff: '数据库（Bases）已停用。请在应用设置的核心插件里启用，才能看到它。',
    notShown: '没能显示出来。数据库（Bases）可能已停用：请在应用设置的核心插件里启用。',
    views: {
      byStage: '按阶段',
      toThank: '待感谢和复盘',
      learned: '我的收获',
    },
    name: '姓名',
    columns: {
      status: '阶段',
      company: '公司',
      role: '职位',
      field: '领域',
      priority: '优先级',
      interview: '访谈',
      'follow-up': '跟进',
      thanked: '已感谢',
      reflected: '已复盘',
      fit: '契合度',
      takeaway: '收获',
    },
    formulas: {
      interview_start: '访谈开始',
      interview_end: '访谈结束',
      thank_open: '待感谢',
      thank_from: '感谢起始',
      thank_by: '感谢截止',
      reflect_open: '待复盘',
      reflect_by: '复盘截止',
    },
  },
};
