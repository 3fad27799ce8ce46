/** The keys that do something about the person of a row, as the browser names them, letters in capitals. */
export const rowKeys = {
  do: 'D',
  done: 'Shift+D',
  snooze: 'S',
  menu: 'M',
  select: 'X',
} as const;
