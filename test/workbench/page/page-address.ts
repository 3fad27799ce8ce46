/** What the page's address asks for. */
export interface PageAddress {
  theme: 'light' | 'dark' | null;
  phone: boolean;
  now: string | null;
  open: string | null;
  language: string | null;
}

/** Reads `?theme=`, `?layout=`, `?now=`, `?open=` and `?language=`. */
export function readAddress(search: string): PageAddress {
  const params = new URLSearchParams(search);
  const theme = params.get('theme');
  return {
    theme: theme === 'dark' || theme === 'light' ? theme : null,
    phone: params.get('layout') === 'phone',
    now: params.get('now'),
    open: params.get('open'),
    language: params.get('language'),
  };
}
