/** Makes `Date` start at that wall-clock time and go on ticking from there. */
export function shiftClock(wallClock: string): void {
  const RealDate = Date;
  const offset = new RealDate(wallClock).getTime() - RealDate.now();
  if (Number.isNaN(offset)) throw new Error(`"${wallClock}" is not a date and time.`);
  const now = (): number => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver): unknown =>
      key === 'now' ? now : Reflect.get(target, key, receiver),
  });
}
