/** Asking about ten thousand notes is asking about a few zones. */
const known = new Map<string, boolean>();

/** Whether a text is the IANA name of a time zone that can be reckoned with, such as `Asia/Singapore`. */
export function isTimeZone(name: string): boolean {
  const told = known.get(name);
  if (told !== undefined) return told;
  const is = /^[a-z]/i.test(name) && name.length < 64 && canBeUsed(name);
  known.set(name, is);
  return is;
}

function canBeUsed(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
