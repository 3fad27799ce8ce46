/** What has the focus at the top: the person on the card, or what to begin with where there is none. */
export const tops = [
  '.ii-card .ii-name',
  '.ii-empty button, .ii-first-run button',
  'button',
] as const;
