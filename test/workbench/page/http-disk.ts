import { type Disk, type DiskChange, DiskConflict, type DiskStat } from '../../host/disk';

interface Answer {
  stat?: DiskStat;
  count: number;
}

interface Entry {
  path: string;
  stat: DiskStat;
  text: string | null;
}

/** The folder behind the server, for the app in the page. */
export class HttpDisk implements Disk {
  private entries: Map<string, Entry> | null = null;
  private readonly listeners: ((change: DiskChange) => void)[] = [];
  private readonly page = Math.random().toString(36).slice(2);
  /** The newest news of each path, so that older news arriving late are let go. */
  private readonly newest = new Map<string, number>();

  constructor(private readonly token: string) {
    const source = new EventSource(`/api/events?token=${token}&page=${this.page}`);
    source.addEventListener('change', (event: MessageEvent<string>) => {
      this.hear(JSON.parse(event.data) as DiskChange & { count: number });
    });
    source.addEventListener('reload', () => {
      window.location.reload();
    });
  }

  async list(): Promise<Entry[]> {
    if (!this.entries) {
      const all = (await (await this.get('vault')).json()) as Entry[];
      this.entries = new Map(all.map((entry) => [entry.path, entry]));
    }
    return [...this.entries.values()];
  }

  async readText(path: string): Promise<string> {
    const bytes = await this.readBinary(path);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return (await this.get(`file?path=${encodeURIComponent(path)}`)).arrayBuffer();
  }

  async writeText(path: string, text: string, replaces?: string): Promise<DiskStat> {
    const answer = await this.post(
      `write?path=${encodeURIComponent(path)}`,
      JSON.stringify({ text, replaces }),
      path,
    );
    return this.learn(path, answer, text);
  }

  async writeBinary(path: string, data: ArrayBuffer): Promise<DiskStat> {
    const answer = await this.post(`write-binary?path=${encodeURIComponent(path)}`, data, path);
    return this.learn(path, answer, null);
  }

  async makeFolder(path: string): Promise<DiskStat> {
    const answer = await this.post(`folder?path=${encodeURIComponent(path)}`, '', path);
    return this.learn(path, answer, null);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.post(
      `rename?path=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`,
      '',
      from,
    );
    for (const [path, entry] of [...(this.entries ?? [])]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      const moved = to + path.slice(from.length);
      this.entries?.delete(path);
      this.entries?.set(moved, { ...entry, path: moved });
    }
  }

  async remove(path: string): Promise<void> {
    await this.post(`remove?path=${encodeURIComponent(path)}`, '', path);
    this.forget(path);
  }

  onChange(listener: (change: DiskChange) => void): void {
    this.listeners.push(listener);
  }

  private hear(change: DiskChange & { count: number }): void {
    if ((this.newest.get(change.path) ?? 0) > change.count) return;
    this.newest.set(change.path, change.count);
    if (change.kind === 'removed') this.forget(change.path);
    else {
      const { path, stat } = change;
      this.entries?.set(path, { path, stat, text: change.kind === 'written' ? change.text : null });
    }
    for (const listener of this.listeners) listener(change);
  }

  private learn(path: string, answer: Answer, text: string | null): DiskStat {
    this.newest.set(path, answer.count);
    const stat = answer.stat ?? { type: 'file', ctime: 0, mtime: 0, size: 0 };
    this.entries?.set(path, { path, stat, text });
    return stat;
  }

  private forget(path: string): void {
    for (const other of [...(this.entries?.keys() ?? [])]) {
      if (other === path || other.startsWith(`${path}/`)) this.entries?.delete(other);
    }
  }

  private async get(what: string): Promise<Response> {
    const response = await fetch(`/api/${what}`, { headers: { 'x-workbench-token': this.token } });
    if (!response.ok) throw new Error(await response.text());
    return response;
  }

  private async post(what: string, body: string | ArrayBuffer, path: string): Promise<Answer> {
    const response = await fetch(`/api/${what}`, {
      method: 'POST',
      headers: { 'x-workbench-token': this.token, 'x-workbench-page': this.page },
      body,
    });
    if (response.status === 409) throw new DiskConflict(path);
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Answer;
  }
}
