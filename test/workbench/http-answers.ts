import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { RefusedPath } from './vault-folder';

/** Bytes that the body of a request may have. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A request that cannot be answered as it stands. */
export class BadRequest extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Whether what was brought is the secret, in a time that tells nothing about it. */
export function isSecret(brought: unknown, secret: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return typeof brought === 'string' && timingSafeEqual(digest(brought), digest(secret));
}

/** The address asked for; whatever Node lets through, such as `//`, is no server error. */
export function readUrl(request: IncomingMessage): URL {
  const url = `http://127.0.0.1${request.url ?? '/'}`;
  if (!URL.canParse(url)) throw new BadRequest(400, 'This is no address.');
  return new URL(url);
}

/** What went wrong, as the status of an answer. */
export function statusFor(error: NodeJS.ErrnoException): number {
  if (error instanceof BadRequest) return error.status;
  if (error instanceof RefusedPath || error instanceof URIError) return 403;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return 404;
  if (error.code === 'EEXIST' || error.code === 'ENOTEMPTY') return 409;
  return error.code === 'ENAMETOOLONG' || error.code === 'EINVAL' ? 400 : 500;
}

/** The body of a request; one that is too large is let run out unread, so that the answer arrives. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
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

/** Answers with that text or those bytes. */
export function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type = 'text/plain',
): void {
  const charset = type === 'application/octet-stream' ? '' : '; charset=utf-8';
  response.writeHead(status, { 'Content-Type': type + charset });
  response.end(body);
}

/**
 * Answers with what is asked for again each time that a page is opened. Unless it has changed since, the
 * browser takes what it has kept, and need not compile it anew.
 */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | Buffer,
  type: string,
): void {
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
  else send(response, 200, body, type);
}

/** Answers with that value, as JSON. */
export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, JSON.stringify(value), 'application/json');
}
