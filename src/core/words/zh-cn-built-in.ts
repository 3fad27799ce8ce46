// Each list of words is one entry, with the wording that is written.

/** What to think over after an interview: four about the work and the way ahead, one for practice. */
export const prompts = {
  fit: ['对方的工作会不会适合我？我为什么这么觉得？'],
  company: ['这家公司有什么让我感兴趣的地方？'],
  prepareBetter: ['下次我怎样才能准备得更好？'],
  nextSteps: ['我接下来要做什么？'],
  comeAcross: ['我给对方留下了什么样的印象？'],
};

/** How to prepare, by how the talk takes place. */
export const preparation = {
  beforehand: {
    heading: ['提前准备'],
    steps: {
      person: ['了解对方：现在做什么，一路怎么走过来，哪一点吸引了我'],
      company: ['了解公司：做什么，服务哪些人，最近有什么新动向'],
      field: ['了解领域：怎么运作，有哪些行话，正在发生什么变化'],
      introduction: ['出声练习自我介绍：我是谁，在探索什么，为什么找对方'],
      questions: ['挑出十个左右的问题，给最重要的三个标星'],
    },
  },
  video: {
    heading: ['视频'],
    steps: {
      software: ['试一试软件、摄像头、声音和链接'],
      videoPlace: ['找一个安静的地方，光线好，背景简单'],
    },
  },
  phone: {
    heading: ['电话'],
    steps: {
      whoCalls: ['说好谁打给谁，打哪个号码'],
      phonePlace: ['找一个安静、信号好的地方，给手机充好电'],
    },
  },
  inPerson: {
    heading: ['见面'],
    steps: {
      way: ['查好路线，提前十分钟到'],
      address: ['核对地址、入口，以及到了以后找谁'],
    },
  },
  notAgreed: {
    heading: ['还没说定'],
    steps: {
      medium: ['说好怎么聊：视频、电话还是见面'],
      place: ['核对链接、号码或地址'],
    },
  },
  onTheDay: {
    heading: ['当天'],
    steps: {
      outfit: ['按对方那里的着装习惯，选好要穿的衣服'],
      atHand: ['把问题、纸笔和时钟放在看得见的地方，好准时结束'],
    },
  },
};

/** What the preparation has room for, each a heading to write under. */
export const findings = {
  heading: ['查到的内容'],
  entries: {
    person: ['关于对方，我查到的'],
    company: ['关于公司，我查到的'],
    field: ['关于领域，我查到的'],
  },
};

/** The habits of a good listener, of which one is chosen for each talk. */
export const practice = {
  heading: ['练习一个习惯'],
  guide: ['勾选一项，或写下你自己想练的。'],
  habits: {
    early: ['早一点到'],
    finish: ['等对方把话说完'],
    eyes: ['保持眼神交流'],
  },
};

/**
 * Questions by topic, in the order a conversation takes: from the person's own way into the work,
 * over the work itself, to the people they would suggest meeting and how to go on. They gather
 * information and never ask for a job.
 */
export const topics = {
  path: {
    topic: ['入行经历'],
    questions: {
      wayIn: ['您是怎么进入这一行的？'],
      turn: ['有没有哪次转折，后来才知道比当时想的更重要？'],
      belief: ['入行前您对这份工作有过什么想法，后来发现并不是那么回事？'],
      again: ['如果今天从头开始，您会换一种做法的是什么？'],
    },
  },
  interest: {
    topic: ['最有意思的地方'],
    questions: {
      most: ['您觉得自己的工作里最有意思的是什么？'],
      project: ['过去一年做的项目里，哪一个您愿意再从头做一遍？'],
      freeTime: ['工作里的哪一部分，您下班后还会忍不住去看、去聊？'],
      surprise: ['在这一行这么久，还有什么会让您觉得意外？'],
    },
  },
  typicalDay: {
    topic: ['平常的一天'],
    questions: {
      yesterday: ['昨天从早到晚，您都做了些什么？'],
      week: ['忙的一周和清闲的一周，对您来说有什么不同？'],
      people: ['您有多少时间是在和人打交道？'],
      hidden: ['您一天里的哪一部分，是外行怎么也想不到的？'],
      life: ['这份工作给生活的其他部分留了多少空间？'],
    },
  },
  challenges: {
    topic: ['挑战与回报'],
    questions: {
      most: ['您的工作里最有挑战的是什么？'],
      reward: ['最难的时候，是什么让您觉得值得？'],
      counted: ['您上一次下班时觉得“今天没白忙”，是什么时候？'],
      problem: ['哪个问题不管解决多少次，还是会再冒出来？'],
      leaving: ['有能力的人离开这一行，一般是因为什么？'],
    },
  },
  skills: {
    topic: ['最重要的能力'],
    questions: {
      most: ['您用得最多的两三项能力是什么？'],
      admired: ['这一行里您最佩服的人，跟别人有什么不一样？'],
      longest: ['哪项能力您花了最长时间才学会？'],
      outside: ['您从别的领域带来的本事，有哪些在这一行派上了用场？'],
    },
  },
  experiences: {
    topic: ['有帮助的经历'],
    questions: {
      best: ['哪些经历对您做现在的工作帮助最大？'],
      trial: ['想知道自己适不适合这份工作，接下来几个月可以先试着做什么？'],
      training: ['哪次培训或哪张证书，对您来说最值得？'],
      project: ['做个什么样的小项目，能体会到您这份工作真实的样子？'],
      learning: ['为了不断学习，您平时会读什么、看什么、参加什么？'],
    },
  },
  trends: {
    topic: ['领域的走向'],
    questions: {
      change: ['您觉得未来几年，您的领域和整个行业会有什么变化？'],
      altered: ['这几年的哪个变化，对您自己的工作影响最大？'],
      overrated: ['业内人人都在谈、您却觉得言过其实的是什么？'],
      growth: ['您觉得这个领域里哪一块会继续壮大？'],
    },
  },
  culture: {
    topic: ['工作氛围'],
    questions: {
      friend: ['您会怎么跟朋友形容您那里的工作氛围？'],
      mistake: ['您团队里有人出了错，接下来会怎么样？'],
      decisions: ['您和同事意见不一致的时候，最后怎么定？'],
      atHome: ['什么样的人在您的团队里会觉得自在？'],
    },
  },
  company: {
    topic: ['为什么是这家公司'],
    questions: {
      choice: ['当时也有别的去处，是什么让您选了这家公司？'],
      different: ['和您了解的同行比，这家公司有什么做法不一样？'],
      appreciated: ['这里有哪些好，是进来以后才体会到、外面看不出来的？'],
      others: ['您还关注哪些别的机构？'],
    },
  },
  people: {
    topic: ['可以认识的人'],
    questions: {
      next: ['想看看这一行的另一面，您建议我接下来找您的哪位同事或同行聊聊？'],
      otherView: ['谁对这份工作的看法跟您很不一样？'],
      groups: ['想多认识这个领域的人，您推荐哪些社群或活动？'],
    },
  },
  finish: {
    topic: ['收尾'],
    questions: {
      place: ['如果您是我，下一步会做什么？'],
      missed: ['有什么是我该问您、却没有问到的？'],
      mention: ['我联系您提到的人时，可以提您的名字吗？'],
      update: ['之后有了进展，我可以告诉您吗？'],
      pay: ['方便的话，能说说刚入行的人一般收入是多少吗？'],
    },
  },
};

/** The headings that the built-in templates begin notes and lists with. */
export const templateHeadings = {
  contact: ['我对这个人的了解'],
  brainstorm: {
    known: ['我已经认识的人'],
    companies: ['我欣赏的公司，以及在那里工作的人'],
    social: ['在领英和社交媒体上看到的人'],
    family: ['亲戚朋友在哪里工作，在那里认识谁'],
    others: ['老师、以前的同事，还有活动上遇到的人'],
  },
};
