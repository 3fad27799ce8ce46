/** One subject of an interview, with questions that open it from different sides. */
export interface QuestionTopic {
  /** A short heading: `A typical day`. */
  readonly topic: string;
  /** One sentence each. The first is the best opener: it is asked when the user chooses none. */
  readonly questions: readonly string[];
}

/**
 * The questions that work without any set-up, in the order a conversation takes: from the person's
 * own way into the work, over the work itself, to the people they would suggest meeting.
 *
 * They gather information and never ask for a job. See docs/note-format.md, "Sections".
 */
export const builtInQuestions: readonly QuestionTopic[] = freeze([
  {
    topic: 'How you got here',
    questions: [
      'How did you find your way into this work?',
      'Which turn in your path mattered more than you expected at the time?',
      'What did you believe about this work before you started that turned out to be different?',
      'If you could begin again today, what would you do in another order?',
    ],
  },
  {
    topic: 'The most interesting parts',
    questions: [
      'What do you find most interesting about your work?',
      'Which project of the last year would you gladly do all over again?',
      'What part of your work do you end up reading or talking about in your free time?',
      'What still surprises you after all this time in the field?',
    ],
  },
  {
    topic: 'A typical day',
    questions: [
      'What did your day look like yesterday, from the first thing you did to the last?',
      'How does a busy week for you differ from a quiet one?',
      'How much of your time do you spend with people, and how much on your own?',
      'Which part of your day would an outsider never guess?',
      'How well does this work leave room for the rest of your life?',
    ],
  },
  {
    topic: 'Challenges and rewards',
    questions: [
      'What is most challenging about what you do, and what makes it worth it?',
      'When did you last go home feeling that the day had really counted?',
      'Which problem keeps coming back however often you solve it?',
      'What makes good people leave this line of work, and what makes you stay?',
    ],
  },
  {
    topic: 'Skills that matter most',
    questions: [
      'Which two or three skills do you rely on most, and how did you build them?',
      'What sets apart the people you most admire in this work?',
      'Which skill took you longest to learn?',
      'Which strengths from outside this field have you found useful in it?',
    ],
  },
  {
    topic: 'Experiences that prepare',
    questions: [
      'Which experiences prepared you best for what you do now?',
      'What would you suggest somebody tries in the next few months to find out whether this suits them?',
      'Which training or qualification do you value, and which one could you have done without?',
      'What small project would teach somebody what your work is really like?',
      'What do you read, watch or attend to keep learning?',
    ],
  },
  {
    topic: 'Where the field is heading',
    questions: [
      'How do you see your field changing over the next few years, and the industry around it?',
      'Which change of the last years has altered your own work the most?',
      'What is everybody in your industry talking about that you find overrated?',
      'Which part of the field do you expect to grow, and which to shrink?',
    ],
  },
  {
    topic: 'Culture',
    questions: [
      'How would you describe the culture where you work to a friend?',
      'What happens on your team when somebody makes a mistake?',
      'How do decisions get made when you and your colleagues disagree?',
      'What kind of person feels at home with you, and who might not?',
    ],
  },
  {
    topic: 'Why this company',
    questions: [
      'What made you choose this company over others you could have joined?',
      'What does this company do differently from others in the field that you know?',
      'What have you come to appreciate here that you could not have seen from outside?',
      'Which other organisations do you watch with interest, and why?',
    ],
  },
  {
    topic: 'People to meet',
    questions: [
      'Which colleagues or friends in the field would you suggest I talk to next, to see another side of it?',
      'Who sees this work quite differently from you and would be good to listen to?',
      'Which group, meeting or community would you recommend for getting to know people in your field?',
    ],
  },
]);

/**
 * The questions of an interview for which the user chose none: the opener of each topic, ending
 * with whom to meet next, because that is the question to leave time for.
 */
export function defaultQuestions(): readonly string[] {
  return builtInQuestions.flatMap(({ questions }) => questions.slice(0, 1));
}

function freeze(topics: readonly QuestionTopic[]): readonly QuestionTopic[] {
  return Object.freeze(
    topics.map(({ topic, questions }) =>
      Object.freeze({ topic, questions: Object.freeze([...questions]) }),
    ),
  );
}
