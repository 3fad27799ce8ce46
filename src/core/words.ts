/** What is written into notes in English, and read back from them. */
const english = {
  /** What the log calls each status. */
  statuses: {
    identified: 'On my list',
    contacted: 'Asked',
    replied: 'Answered',
    scheduled: 'Booked',
    interviewed: 'Talked',
    'in-touch': 'In touch',
    declined: 'Said no',
    'no-reply': 'No answer',
    closed: 'Set aside',
  },
  log: {
    statusSet: (status: string) => `Status set to “${status}”`,
    /** What was skipped. */
    skipped: {
      prepare: 'Skipped preparing',
      thank: 'Skipped the thank-you',
      reflect: 'Skipped the reflection',
      'report-back': 'Skipped reporting back',
    },
  },
};

/** What is written into notes, in one language. */
export type NoteWords = typeof english;

/** What is written into notes, by the language they are kept in. */
export const noteWords = { en: english } satisfies Readonly<Record<string, NoteWords>>;
