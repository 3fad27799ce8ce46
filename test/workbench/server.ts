import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileQueue } from '../host/file-queue';
import { FolderWatch } from './folder-watch';
import { bundlePage } from './page-bundle';
import { openPluginFolder, type PluginFolder } from './plugin-folder';
import { PluginWatch } from './plugin-watch';
import { RefusedPath, VaultFolder } from './vault-folder';

/** What the workbench is started with. */
export interface WorkbenchOptions {
  vaultDir: string;
  /** 0 takes any free port. */
  port: number;
  /** Folders of built plugins; the first is the one in the making. */
  pluginDirs: string[];
}

/** A running workbench. */
export interface Workbench {
  address: string;
  port: number;
  /** What a request to the api has to bring; the page gets it with its HTML. */
  token: string;
  close(): Promise<void>;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Starts serving. Rejects where the folder, a plugin or the port cannot be used. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const folder = await VaultFolder.open(options.vaultDir);
  const plugins = await Promise.all(options.pluginDirs.map(openPluginFolder));
  const script = await bundlePage();
  const running = new WorkbenchServer(folder, plugins, script);
  return running.listen(options.port);
}

class WorkbenchServer {
  private readonly token = randomBytes(24).toString('hex');
  /** Stands in the printed address: other users of this machine can reach the port as well. */
  private readonly key = randomBytes(24).toString('hex');
  private readonly queue = new FileQueue();
  private readonly watch: FolderWatch;
  private readonly pluginWatch: PluginWatch;
  private readonly pages = new Map<string, ServerResponse>();
  private readonly server: Server;
  /** Counts changes, so that a page can tell older news from newer. */
  private count = 0;
  private hosts: string[] = [];

  constructor(
    private readonly folder: VaultFolder,
    private readonly plugins: PluginFolder[],
    private readonly script: string,
  ) {
    this.watch = new FolderWatch(folder, this.queue, (change) => {
      this.broadcast('change', { ...change, count: (this.count += 1) });
    });
    this.pluginWatch = new PluginWatch(plugins, () => {
      this.broadcast('reload', {});
    });
    this.server = createServer((request, response) => {
      void this.answer(request, response);
    });
  }

  async listen(port: number): Promise<Workbench> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
    const address = this.server.address();
    const taken = typeof address === 'object' && address ? address.port : port;
    this.hosts = [`127.0.0.1:${taken}`, `localhost:${taken}`];
    await this.watch.start();
    this.pluginWatch.start();
    return {
      address: `http://127.0.0.1:${taken}/?key=${this.key}`,
      port: taken,
      token: this.token,
      close: () => this.close(),
    };
  }

  private async close(): Promise<void> {
    this.pluginWatch.stop();
    await this.watch.stop();
    for (const page of this.pages.values()) page.end();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Cache-Control', 'no-store');
    try {
      const url = readUrl(request);
      if (!this.hosts.includes(request.headers.host ?? '')) send(response, 403, 'Not this host.');
      else if (!this.isOwnOrigin(request)) send(response, 403, 'Not this page.');
      else if (url.pathname.startsWith('/api/')) await this.answerApi(url, request, response);
      else if (request.method !== 'GET') send(response, 405, 'Only to be read.');
      else await this.answerPage(url, response);
    } catch (error) {
      send(response, statusFor(error as NodeJS.ErrnoException), (error as Error).message);
    }
  }

  private isOwnOrigin(request: IncomingMessage): boolean {
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    return origin === undefined || this.hosts.some((host) => origin === `http://${host}`);
  }

  private async answerPage(url: URL, response: ServerResponse): Promise<void> {
    if (url.pathname === '/') {
      if (!isSecret(url.searchParams.get('key'), this.key)) {
        send(response, 403, 'Open the whole address that was printed at the start.');
        return;
      }
      const html = await readFile(here('page/index.html'), 'utf8');
      send(response, 200, html.replace('%TOKEN%', this.token), 'text/html');
    } else if (url.pathname === '/page.js') send(response, 200, this.script, 'text/javascript');
    else if (url.pathname === '/app.css') {
      send(response, 200, await readFile(here('page/app.css')), 'text/css');
    } else if (url.pathname === '/icons.json') {
      const icons = fileURLToPath(import.meta.resolve('lucide-static/icon-nodes.json'));
      send(response, 200, await readFile(icons), 'application/json');
    } else await this.answerPlugin(url.pathname, response);
  }

  private async answerPlugin(pathname: string, response: ServerResponse): Promise<void> {
    const [, id, file] =
      /^\/plugins\/([A-Za-z0-9-]+)\/(main\.js|styles\.css)$/.exec(pathname) ?? [];
    const plugin = this.plugins.find(({ manifest }) => manifest.id === id);
    if (!plugin || file === undefined) {
      send(response, 404, 'There is nothing here.');
      return;
    }
    const place = path.join(plugin.folder, file);
    if (file === 'styles.css') {
      send(response, 200, await readFile(place).catch(() => ''), 'text/css');
      return;
    }
    // CommonJS, as the app loads it, but without evaluating text in the page. In parentheses, as the
    // app has it, the function is compiled once when it is read, and not again when it is called.
    const code = await readFile(place, 'utf8');
    const wrapped = `window.takePlugin(${JSON.stringify(id)}, (function (require, module, exports) {${code}\n}));`;
    send(response, 200, wrapped, 'text/javascript');
  }

  private async answerApi(
    url: URL,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
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

/** Bytes that the body of a request may have. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A request that cannot be answered as it stands. */
class BadRequest extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Whether what was brought is the secret, in a time that tells nothing about it. */
function isSecret(brought: unknown, secret: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return typeof brought === 'string' && timingSafeEqual(digest(brought), digest(secret));
}

/** The address asked for; whatever Node lets through, such as `//`, is no server error. */
function readUrl(request: IncomingMessage): URL {
  const url = `http://127.0.0.1${request.url ?? '/'}`;
  if (!URL.canParse(url)) throw new BadRequest(400, 'This is no address.');
  return new URL(url);
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

/** What went wrong, as the status of an answer. */
function statusFor(error: NodeJS.ErrnoException): number {
  if (error instanceof BadRequest) return error.status;
  if (error instanceof RefusedPath || error instanceof URIError) return 403;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return 404;
  if (error.code === 'EEXIST' || error.code === 'ENOTEMPTY') return 409;
  return error.code === 'ENAMETOOLONG' || error.code === 'EINVAL' ? 400 : 500;
}

function here(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function pathIn(url: URL): string {
  return url.searchParams.get('path') ?? '';
}

/** The body of a request; one that is too large is let run out unread, so that the answer arrives. */
function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_BYTES) chunks.push(chunk);
      else {
        chunks.length = 0;
        reject(new BadRequest(413, 'This is too large.'));
      }
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
  });
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type = 'text/plain',
): void {
  const charset = type === 'application/octet-stream' ? '' : '; charset=utf-8';
  response.writeHead(status, { 'Content-Type': type + charset });
  response.end(body);
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, JSON.stringify(value), 'application/json');
}
