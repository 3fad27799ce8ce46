import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { FileQueue } from '../host/file-queue';
import { FolderWatch } from './folder-watch';
import { BadRequest, isSecret, readBody, send, sendJson } from './http-answers';
import type { PluginFolder } from './plugin-folder';
import { PluginWatch } from './plugin-watch';
import type { VaultFolder } from './vault-folder';

/** What a workbench serves at a time: a folder of notes, and the plugins at work over it. */
export class ServedVault {
  /** What a request has to bring. Each vault has its own, so that no page of another is heard. */
  readonly token = randomBytes(24).toString('hex');
  private readonly queue = new FileQueue();
  private readonly watch: FolderWatch;
  private readonly pluginWatch: PluginWatch;
  private readonly pages = new Map<string, ServerResponse>();
  /** Counts changes, so that a page can tell older news from newer. */
  private count = 0;

  constructor(
    private readonly folder: VaultFolder,
    readonly plugins: readonly PluginFolder[],
  ) {
    this.watch = new FolderWatch(folder, this.queue, (change) => {
      this.broadcast('change', { ...change, count: (this.count += 1) });
    });
    this.pluginWatch = new PluginWatch(plugins, () => {
      this.broadcast('reload', {});
    });
  }

  async start(): Promise<void> {
    await this.watch.start();
    this.pluginWatch.start();
  }

  async stop(): Promise<void> {
    this.pluginWatch.stop();
    await this.watch.stop();
    for (const page of this.pages.values()) page.end();
  }

  /** Answers a request to the api, where it brings the token. */
  async answer(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const brought = request.headers['x-workbench-token'] ?? url.searchParams.get('token');
    if (!isSecret(brought, this.token)) {
      send(response, 403, 'The token is missing or wrong.');
      return;
    }
    const key = `${request.method ?? ''} ${url.pathname.slice('/api/'.length)}`;
    if (key === 'GET events') this.addPage(url, request, response);
    else if (key === 'GET config') sendJson(response, this.config());
    else if (key === 'GET vault') sendJson(response, await this.wholeVault());
    else if (key === 'GET file') {
      send(response, 200, await this.folder.readBytes(pathIn(url)), 'application/octet-stream');
    } else if (request.method === 'POST') {
      const body = await readBody(request);
      await this.change(url, body, request, response);
    } else send(response, 404, 'There is nothing here.');
  }

  private config(): unknown {
    const { root } = this.folder;
    return {
      vaultName: path.basename(root),
      vaultId: createHash('sha256').update(root).digest('hex').slice(0, 12),
      plugins: this.plugins.map(({ manifest }) => manifest),
    };
  }

  private async wholeVault(): Promise<unknown> {
    const entries = await this.folder.list();
    return Promise.all(
      [...entries].map(async ([place, stat]) => ({
        path: place,
        stat,
        text:
          place.endsWith('.md') && stat.type === 'file' ? await this.folder.readText(place) : null,
      })),
    );
  }

  private async change(
    url: URL,
    body: Buffer,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const place = pathIn(url);
    const action = url.pathname.slice('/api/'.length);
    const page = String(request.headers['x-workbench-page']);
    await this.queue.run(place, async () => {
      if (action === 'write') await this.write(place, body, page, response);
      else if (action === 'write-binary') await this.writeBinary(place, body, page, response);
      else if (action === 'folder') {
        const stat = await this.folder.makeFolder(place);
        this.watch.learn(place, stat);
        this.done(response, page, { kind: 'folder', path: place, stat });
      } else if (action === 'rename') {
        const to = url.searchParams.get('to') ?? '';
        await this.folder.rename(place, to);
        this.watch.learnRename(place, to);
        // Other pages hear of it from the watch; this one knows.
        this.done(response, page, null);
      } else if (action === 'remove') {
        await this.folder.remove(place);
        this.watch.learn(place, null);
        this.done(response, page, { kind: 'removed', path: place });
      } else send(response, 404, 'There is nothing here.');
    });
  }

  private async write(
    place: string,
    body: Buffer,
    page: string,
    response: ServerResponse,
  ): Promise<void> {
    const { text, replaces } = readWriting(body);
    if (replaces !== undefined && (await this.folder.readText(place)) !== replaces) {
      send(response, 409, 'The file has changed meanwhile.');
      return;
    }
    const stat = await this.folder.write(place, text);
    this.watch.learn(place, stat);
    this.done(response, page, { kind: 'written', path: place, stat, text });
  }

  private async writeBinary(
    place: string,
    body: Buffer,
    page: string,
    response: ServerResponse,
  ): Promise<void> {
    const stat = await this.folder.write(place, body);
    this.watch.learn(place, stat);
    this.done(response, page, { kind: 'written', path: place, stat, text: null });
  }

  /** Answers the page that asked, and tells the others. */
  private done(response: ServerResponse, page: string, change: object | null): void {
    this.count += 1;
    if (change) this.broadcast('change', { ...change, count: this.count }, page);
    sendJson(response, { ...change, text: undefined, count: this.count });
  }

  private addPage(url: URL, request: IncomingMessage, response: ServerResponse): void {
    const page = url.searchParams.get('page') ?? randomBytes(4).toString('hex');
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write('retry: 1000\n\n');
    this.pages.set(page, response);
    // A page that connects again may be there before its old stream is known to be gone.
    request.on('close', () => {
      if (this.pages.get(page) === response) this.pages.delete(page);
    });
  }

  private broadcast(event: string, data: object, except?: string): void {
    for (const [page, response] of this.pages) {
      if (page !== except) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    }
  }
}

function readWriting(body: Buffer): { text: string; replaces?: string } {
  let read: unknown = null;
  try {
    read = JSON.parse(body.toString('utf8'));
  } catch {
    // Answered below, as any other value that is no writing.
  }
  const { text, replaces } = (read ?? {}) as { text?: unknown; replaces?: unknown };
  if (typeof text !== 'string' || (replaces !== undefined && typeof replaces !== 'string')) {
    throw new BadRequest(400, 'The body has to be JSON with a text.');
  }
  return replaces === undefined ? { text } : { text, replaces };
}

function pathIn(url: URL): string {
  return url.searchParams.get('path') ?? '';
}
