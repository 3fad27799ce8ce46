/**
 * Restores: the app's language as it is set on this device, by its tag; `en` where none is. The mock
 * always says `en`.
 */
export function getLanguage(): string {
  // The core's tests have no page.
  const told = typeof window === 'undefined' ? null : window.localStorage.getItem('language');
  return told === null || told === '' ? 'en' : told;
}
