/** Work on one path runs one piece after the other; different paths do not wait for each other. */
export class FileQueue {
  private readonly tails = new Map<string, Promise<unknown>>();

  /** `track` hears of each piece; what it is handed never fails. */
  constructor(private readonly track: (ended: Promise<void>) => void = () => undefined) {}

  /** Runs `work` once everything queued before it on that path has ended, well or badly. */
  run<T>(path: string, work: () => Promise<T>): Promise<T> {
    const before = this.tails.get(path) ?? Promise.resolve();
    const result = before.then(work, work);
    const tail = result.then(
      () => undefined,
      () => undefined,
    );
    this.tails.set(path, tail);
    this.track(tail);
    void tail.then(() => {
      if (this.tails.get(path) === tail) this.tails.delete(path);
    });
    return result;
  }
}
