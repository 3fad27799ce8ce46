// Each list of words is one entry: what is written now, then every wording it had before, in which
// it still stands in somebody's notes.

/** What to think over after an interview: four about the work and the way ahead, one for practice. */
export const prompts = {
  fit: ['Could their job be a fit for me, and what makes me think so?'],
  company: ['What interested me about the company?'],
  prepareBetter: ['How can I prepare better next time?'],
  nextSteps: ['What are my next steps?'],
  comeAcross: ['How did I come across?'],
};

/** How to prepare, by how the talk takes place. */
export const preparation = {
  beforehand: {
    heading: ['Beforehand'],
    steps: {
      person: [
        'Research the person: what they do now, how they got there, what caught my eye',
        'Research the person: what they do now, the path that led there, what caught my eye',
      ],
      company: ['Research the company: what it makes or does, for whom, what is new'],
      field: ['Research the field: how it works, the words it uses, what is changing'],
      introduction: [
        'Practise my introduction aloud: who I am, what I am exploring, why I asked them',
      ],
      questions: ['Choose about ten questions and star the three that matter most'],
    },
  },
  video: {
    heading: ['Video'],
    steps: {
      software: ['Test the software, the camera, the sound and the link'],
      videoPlace: ['Find a quiet place with good light and a calm background'],
    },
  },
  phone: {
    heading: ['Phone'],
    steps: {
      whoCalls: [
        'Agree who calls whom, and on which number',
        'Make sure who calls whom, and on which number',
      ],
      phonePlace: ['Find a quiet place with good reception, and charge the phone'],
    },
  },
  inPerson: {
    heading: ['In person'],
    steps: {
      way: [
        'Plan how to get there, and arrive ten minutes early',
        'Plan the way there, and arrive ten minutes early',
      ],
      address: [
        'Check the address, the entrance and who to ask for',
        'Know the address, the entrance and whom to ask for',
      ],
    },
  },
  notAgreed: {
    heading: ['Not agreed yet'],
    steps: {
      medium: [
        'Agree how we will talk: by video, by phone or in person',
        'Make sure how we talk: by video, by phone or in person',
      ],
      place: [
        'Check the link, the number or the address',
        'Make sure of the link, the number or the address',
      ],
    },
  },
  onTheDay: {
    heading: ['On the day'],
    steps: {
      outfit: [
        'Choose an outfit that suits how people dress there',
        'Lay out an outfit that fits how people dress there',
      ],
      atHand: [
        'Keep the questions, something to write with and a clock in view, so that I finish on time',
        'Have the questions, something to write with and a clock in view, so that I stop on time',
      ],
    },
  },
};

/** What the preparation has room for, each a heading to write under. */
export const findings = {
  heading: ['What I found'],
  entries: {
    person: ['What I found about the person'],
    company: ['What I found about the company'],
    field: ['What I found about the field'],
  },
};

/** The habits of a good listener, of which one is chosen for each talk. */
export const practice = {
  heading: ['One habit to practise'],
  guide: ['Tick one, or write your own.'],
  habits: {
    early: ['Arrive early'],
    finish: ['Let them finish'],
    eyes: ['Keep eye contact'],
  },
};

/**
 * Questions by topic, in the order a conversation takes: from the person's own way into the work,
 * over the work itself, to the people they would suggest meeting and how to go on. The first of a topic
 * opens it best; what they earn comes last, for whoever wants to ask. They gather information and never ask for a job.
 */
export const topics = {
  path: {
    topic: ['How you got here'],
    questions: {
      wayIn: ['How did you find your way into this work?'],
      turn: [
        'Which turning point mattered more than you expected at the time?',
        'Which turn in your path mattered more than you expected at the time?',
      ],
      belief: [
        'What did you believe about this work before you started that turned out to be wrong?',
        'What did you believe about this work before you started that turned out to be different?',
      ],
      again: [
        'If you were starting out today, what would you do differently?',
        'If you could begin again today, what would you do in another order?',
      ],
    },
  },
  interest: {
    topic: ['The most interesting parts'],
    questions: {
      most: ['What do you find most interesting about your work?'],
      project: [
        'Which project from the past year would you happily do all over again?',
        'Which project of the last year would you gladly do all over again?',
      ],
      freeTime: [
        'What part of your work do you end up reading or talking about in your free time?',
      ],
      surprise: ['What still surprises you after all this time in the field?'],
    },
  },
  typicalDay: {
    topic: ['A typical day'],
    questions: {
      yesterday: [
        'What did your day look like yesterday, from the first thing you did to the last?',
      ],
      week: ['How does a busy week for you differ from a quiet one?'],
      people: [
        'How much of your time do you spend with other people?',
        'How much of your time do you spend with people, and how much on your own?',
      ],
      hidden: ['Which part of your day would an outsider never guess?'],
      life: [
        'How much room does this work leave for the rest of your life?',
        'How well does this work leave room for the rest of your life?',
      ],
    },
  },
  challenges: {
    topic: ['Challenges and rewards'],
    questions: {
      most: [
        'What is most challenging about what you do?',
        'What is most challenging about what you do, and what makes it worth it?',
      ],
      reward: ['What makes the hard parts worth it?'],
      counted: ['When did you last go home feeling that the day had really counted?'],
      problem: ['Which problem keeps coming back however often you solve it?'],
      leaving: [
        'What makes good people leave this line of work?',
        'What makes good people leave this line of work, and what makes you stay?',
      ],
    },
  },
  skills: {
    topic: ['Skills that matter most'],
    questions: {
      most: [
        'Which two or three skills do you rely on most?',
        'Which two or three skills do you rely on most, and how did you build them?',
      ],
      admired: ['What sets apart the people you most admire in this work?'],
      longest: ['Which skill took you longest to learn?'],
      outside: ['Which strengths from outside this field have you found useful in it?'],
    },
  },
  experiences: {
    topic: ['Experience that prepares you', 'Experiences that prepare'],
    questions: {
      best: ['Which experiences prepared you best for what you do now?'],
      trial: [
        'What could someone try in the next few months to find out whether this work suits them?',
        'What would you suggest somebody tries in the next few months to find out whether this suits them?',
      ],
      training: [
        'Which training or qualification has been worth the most to you?',
        'Which training or qualification do you value, and which one could you have done without?',
      ],
      project: [
        'What small project would show someone what your work is really like?',
        'What small project would teach somebody what your work is really like?',
      ],
      learning: ['What do you read, watch or attend to keep learning?'],
    },
  },
  trends: {
    topic: ['Where the field is heading'],
    questions: {
      change: [
        'How do you see your field and its industry changing over the next few years?',
        'How do you see your field, and the industry around it, changing over the next few years?',
        'How do you see your field changing over the next few years, and the industry around it?',
      ],
      altered: [
        'Which change in recent years has affected your own work the most?',
        'Which change of the last years has altered your own work the most?',
      ],
      overrated: [
        'What is everyone in your industry talking about that you think is overrated?',
        'What is everybody in your industry talking about that you find overrated?',
      ],
      growth: [
        'Which part of the field do you expect to grow?',
        'Which part of the field do you expect to grow, and which to shrink?',
      ],
    },
  },
  culture: {
    topic: ['Culture'],
    questions: {
      friend: ['How would you describe the culture where you work to a friend?'],
      mistake: [
        'What happens on your team when someone makes a mistake?',
        'What happens on your team when somebody makes a mistake?',
      ],
      decisions: ['How do decisions get made when you and your colleagues disagree?'],
      atHome: [
        'What kind of person feels at home on your team?',
        'What kind of person feels at home on your team, and who might not?',
        'What kind of person feels at home with you, and who might not?',
      ],
    },
  },
  company: {
    topic: ['Why this company'],
    questions: {
      choice: ['What made you choose this company over others you could have joined?'],
      different: [
        'What does this company do differently from others you know in the field?',
        'What does this company do differently from others in the field that you know?',
      ],
      appreciated: [
        'What have you come to appreciate here that you could not have seen from the outside?',
        'What have you come to appreciate here that you could not have seen from outside?',
      ],
      others: [
        'Which other organisations do you watch with interest?',
        'Which other organisations do you watch with interest, and why?',
      ],
    },
  },
  people: {
    topic: ['People to meet'],
    questions: {
      next: [
        'Which colleagues or friends in the field would you suggest I talk to next, to see another side of it?',
      ],
      otherView: [
        'Whose view of this work is quite different from yours?',
        'Who sees this work quite differently from you, and would be worth hearing from?',
        'Who sees this work quite differently from you and would be good to listen to?',
      ],
      groups: [
        'Which groups, events or communities would you recommend for getting to know people in your field?',
        'Which group, meeting or community would you recommend for getting to know people in your field?',
      ],
    },
  },
  finish: {
    topic: ['To finish'],
    questions: {
      place: ['What would you do next if you were in my place?'],
      missed: ['What should I have asked you that I have not?'],
      mention: ['May I mention your name when I write to the people you suggested?'],
      update: ['May I tell you how it goes?'],
      pay: ['What do people starting out in this work usually earn, if you are happy to say?'],
    },
  },
};

/** The headings that the built-in templates begin notes and lists with. */
export const templateHeadings = {
  contact: ['What I know about them'],
  brainstorm: {
    known: ['People I already know', 'People I know already'],
    companies: ['Companies I admire, and who works there'],
    social: ['People I came across on LinkedIn and social media'],
    family: [
      'Where friends and family work, and who they know there',
      'Where friends and family work, and whom they know there',
    ],
    others: ['Teachers, former colleagues and people from events'],
  },
};
