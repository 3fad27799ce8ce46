/** The line that opens the questions: they are there to lean on, not to be read out. */
export const questionsGuide =
  'A guide, not a script: start with what you most want to know, follow what comes up, and leave the last five minutes for whom to meet next.';

/**
 * What to think over after an interview: four about the work and the way ahead, and one for
 * practice. See docs/note-format.md, "Sections".
 */
export const reflectionPrompts: readonly string[] = Object.freeze([
  'Could their job be a fit for me, and what makes me think so?',
  'What interested me about the company?',
  'How can I prepare better next time?',
  'What are my next steps?',
  'How did I come across?',
]);

const before: readonly string[] = [
  'Research the person: what they do now, the path that led there, what caught my eye',
  'Research the company: what it makes or does, for whom, what is new',
  'Research the field: how it works, the words it uses, what is changing',
  'Practise my introduction aloud: who I am, what I am exploring, why I asked them',
  'Choose about ten questions and star the three that matter most',
];

const byMedium: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'video',
    [
      'Test the software, the camera, the sound and the link',
      'Find a quiet place with good light and a calm background',
    ],
  ],
  [
    'phone',
    [
      'Make sure who calls whom, and on which number',
      'Find a quiet place with good reception, and charge the phone',
    ],
  ],
  [
    'in person',
    [
      'Plan the way there, and arrive ten minutes early',
      'Know the address, the entrance and whom to ask for',
    ],
  ],
]);

const unknownMedium: readonly string[] = [
  'Make sure how we talk: by video, by phone or in person',
  'Make sure of the link, the number or the address',
];

const onTheDay: readonly string[] = [
  'Lay out an outfit that fits how people dress there',
  'Have the questions, something to write with and a clock in view, so that I stop on time',
];

/**
 * The steps of preparing for an interview by `video`, by `phone` or `in person`. Where the medium
 * is missing or a word of the user's own, finding out how the talk takes place is a step.
 */
export function preparationSteps(medium: string | undefined): readonly string[] {
  const steps = byMedium.get(medium?.trim().toLowerCase() ?? '') ?? unknownMedium;
  return [...before, ...steps, ...onTheDay];
}
