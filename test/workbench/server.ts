import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSecret, readUrl, send, sendKept, statusFor } from './http-answers';
import { bundlePage } from './page-bundle';
import { openPluginFolder } from './plugin-folder';
import { ServedVault } from './served-vault';
import { VaultFolder } from './vault-folder';

/** What a workbench serves at a time. */
export interface WorkbenchContent {
  vaultDir: string;
  /** Folders of built plugins; the first is the one in the making. */
  pluginDirs: string[];
}

/** What the workbench is started with. */
export interface WorkbenchOptions extends WorkbenchContent {
  /** 0 takes any free port. */
  port: number;
}

/** A running workbench. */
export interface Workbench {
  readonly address: string;
  readonly port: number;
  /** What a request to the api has to bring; the page gets it with its HTML. */
  readonly token: string;
  /** Serves another folder from now on, to pages that are opened anew; those open now are cut off. */
  turnTo(content: WorkbenchContent): Promise<void>;
  close(): Promise<void>;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Starts serving. Rejects where the folder, a plugin or the port cannot be used. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const vault = await openVault(options);
  const running = new WorkbenchServer(vault, await bundlePage());
  return running.listen(options.port);
}

async function openVault({ vaultDir, pluginDirs }: WorkbenchContent): Promise<ServedVault> {
  const folder = await VaultFolder.open(vaultDir);
  return new ServedVault(folder, await Promise.all(pluginDirs.map(openPluginFolder)));
}

class WorkbenchServer {
  /** Stands in the printed address: other users of this machine can reach the port as well. */
  private readonly key = randomBytes(24).toString('hex');
  private readonly server: Server;
  private hosts: string[] = [];

  constructor(
    private vault: ServedVault,
    private readonly script: string,
  ) {
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
    await this.vault.start();
    const currentToken = (): string => this.vault.token;
    return {
      address: `http://127.0.0.1:${taken}/?key=${this.key}`,
      port: taken,
      get token() {
        return currentToken();
      },
      turnTo: (content) => this.turnTo(content),
      close: () => this.close(),
    };
  }

  private async turnTo(content: WorkbenchContent): Promise<void> {
    const next = await openVault(content);
    await this.vault.stop();
    this.server.closeAllConnections();
    this.vault = next;
    await next.start();
  }

  private async close(): Promise<void> {
    await this.vault.stop();
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
      else if (url.pathname.startsWith('/api/')) await this.vault.answer(url, request, response);
      else if (request.method !== 'GET') send(response, 405, 'Only to be read.');
      else await this.answerPage(url, request, response);
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

  private async answerPage(
    url: URL,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (url.pathname === '/') {
      if (!isSecret(url.searchParams.get('key'), this.key)) {
        send(response, 403, 'Open the whole address that was printed at the start.');
        return;
      }
      const html = await readFile(here('page/index.html'), 'utf8');
      send(response, 200, html.replace('%TOKEN%', this.vault.token), 'text/html');
    } else if (url.pathname === '/page.js') {
      sendKept(request, response, this.script, 'text/javascript');
    } else if (url.pathname === '/app.css') {
      sendKept(request, response, await readFile(here('page/app.css')), 'text/css');
    } else if (url.pathname === '/icons.json') {
      const icons = fileURLToPath(import.meta.resolve('lucide-static/icon-nodes.json'));
      sendKept(request, response, await readFile(icons), 'application/json');
    } else await this.answerPlugin(url.pathname, request, response);
  }

  private async answerPlugin(
    pathname: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const [, id, file] =
      /^\/plugins\/([A-Za-z0-9-]+)\/(main\.js|styles\.css)$/.exec(pathname) ?? [];
    const plugin = this.vault.plugins.find(({ manifest }) => manifest.id === id);
    if (!plugin || file === undefined) {
      send(response, 404, 'There is nothing here.');
      return;
    }
    const place = path.join(plugin.folder, file);
    if (file === 'styles.css') {
      sendKept(request, response, await readFile(place).catch(() => ''), 'text/css');
      return;
    }
    // CommonJS, as the app loads it, but without evaluating text in the page. In parentheses, as the
    // app has it, the function is compiled once when it is read, and not again when it is called.
    const code = await readFile(place, 'utf8');
    const wrapped = `window.takePlugin(${JSON.stringify(id)}, (function (require, module, exports) {${code}\n}));`;
    sendKept(request, response, wrapped, 'text/javascript');
  }
}

function here(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
