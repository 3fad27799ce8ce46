/** Keeps the screen on where the device lets it, as long as the window is seen; gives its own end. */
export function keepScreenOn(win: Window): () => void {
  const { navigator, document: doc } = win;
  let isWanted = true;
  let lock: WakeLockSentinel | null = null;
  const letGo = (): void => {
    lock?.release().catch(() => undefined);
  };
  const ask = (): void => {
    if (doc.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    // Refused where the battery is low: the talk goes on all the same.
    navigator.wakeLock.request('screen').then(
      (given) => {
        lock = given;
        if (!isWanted) letGo();
      },
      () => undefined,
    );
  };
  doc.addEventListener('visibilitychange', ask);
  ask();
  return () => {
    isWanted = false;
    doc.removeEventListener('visibilitychange', ask);
    letGo();
  };
}
