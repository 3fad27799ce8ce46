import type { PreparationSteps } from './preparation';

/** The line that opens the questions: they are there to lean on, not to be read out. */
export const questionsGuide =
  'A guide, not a script: start with what you most want to know, follow what comes up, and leave the last five minutes for whom to meet next.';

/**
 * What to think over after an interview: four about the work and the way ahead, and one for
 * practice. See docs/note-format.md, "Sections".
 */
export const builtInPrompts: readonly string[] = Object.freeze([
  'Could their job be a fit for me, and what makes me think so?',
  'What interested me about the company?',
  'How can I prepare better next time?',
  'What are my next steps?',
  'How did I come across?',
]);

/** How to prepare, by how the talk takes place. */
export const builtInPreparation: readonly PreparationSteps[] = freeze([
  {
    heading: 'Beforehand',
    steps: [
      'Research the person: what they do now, the path that led there, what caught my eye',
      'Research the company: what it makes or does, for whom, what is new',
      'Research the field: how it works, the words it uses, what is changing',
      'Practise my introduction aloud: who I am, what I am exploring, why I asked them',
      'Choose about ten questions and star the three that matter most',
    ],
  },
  {
    heading: 'Video',
    steps: [
      'Test the software, the camera, the sound and the link',
      'Find a quiet place with good light and a calm background',
    ],
  },
  {
    heading: 'Phone',
    steps: [
      'Make sure who calls whom, and on which number',
      'Find a quiet place with good reception, and charge the phone',
    ],
  },
  {
    heading: 'In person',
    steps: [
      'Plan the way there, and arrive ten minutes early',
      'Know the address, the entrance and whom to ask for',
    ],
  },
  {
    heading: 'Not agreed yet',
    steps: [
      'Make sure how we talk: by video, by phone or in person',
      'Make sure of the link, the number or the address',
    ],
  },
  {
    heading: 'On the day',
    steps: [
      'Lay out an outfit that fits how people dress there',
      'Have the questions, something to write with and a clock in view, so that I stop on time',
    ],
  },
]);

function freeze(all: readonly PreparationSteps[]): readonly PreparationSteps[] {
  return Object.freeze(
    all.map(({ heading, steps }) => Object.freeze({ heading, steps: Object.freeze([...steps]) })),
  );
}
