// Serves one folder of finished files, as any static host would: real files first, a folder by its
// index.html, everything else 404.html with status 404. Nothing outside the folder, nothing hidden.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const PORTS_TRIED = 50;

/** @typedef {{ dir: string, base: string }} Site where the files are, and the path they stand under */

/**
 * Answers once it listens; a busy port is stepped over. `close` ends open connections too.
 * @param {Site & { host: string, port: number }} options
 * @returns {Promise<{ url: string, port: number, close: () => void }>}
 */
export async function serveSite({ dir, base, host, port }) {
  const server = createServer((request, response) => answer({ dir, base }, request, response));
  const got = await listen(server, host, port);
  const name = host.includes(':') ? `[${host}]` : host;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${name}:${got}${base}`, port: got, close };
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, host, port, left = PORTS_TRIED) {
  return new Promise((resolved, rejected) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      const isBusy = error.code === 'EADDRINUSE' && left > 0 && port < 65_535;
      if (isBusy) resolved(listen(server, host, port + 1, left - 1));
      else rejected(error);
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      const address = server.address();
      resolved(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * @param {Site} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(site, request, response) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return plain(response, 405, 'Only GET and HEAD are answered here.');
  }
  const found = findFile(site, request.url ?? '/');
  if (found.kind === 'moved') {
    response.setHeader('Location', found.to);
    return plain(response, 301, `Moved to ${found.to}`);
  }
  if (found.kind === 'file') return sendFile(request, response, found.path, 200);
  const fallback = join(site.dir, '404.html');
  if (existsSync(fallback)) return sendFile(request, response, fallback, 404);
  return plain(response, 404, 'Not found.');
}

/**
 * @param {Site} site
 * @param {string} url path and query as asked for
 * @returns {{ kind: 'file', path: string } | { kind: 'moved', to: string } | { kind: 'none' }}
 */
export function findFile({ dir, base }, url) {
  const [rawPath = '/', ...query] = url.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  if (`${rawPath}/` === base) return { kind: 'moved', to: base + search };
  if (!rawPath.startsWith(base)) {
    return rawPath === '/' ? { kind: 'moved', to: base + search } : { kind: 'none' };
  }
  const inside = safePath(dir, rawPath.slice(base.length));
  const stats = inside && statSync(inside, { throwIfNoEntry: false });
  if (!stats) return { kind: 'none' };
  if (stats.isFile()) return { kind: 'file', path: inside };
  const index = join(inside, 'index.html');
  if (!existsSync(index)) return { kind: 'none' };
  if (!rawPath.endsWith('/')) return { kind: 'moved', to: `${rawPath}/${search}` };
  return { kind: 'file', path: index };
}

/**
 * The file a decoded path names, or undefined where it leads out of the folder or to hidden files.
 * @param {string} dir
 * @param {string} rawPath
 */
function safePath(dir, rawPath) {
  const path = decoded(rawPath);
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  if (path.split('/').some((name) => name.startsWith('.'))) return undefined;
  const full = resolve(dir, `./${path}`);
  return full === resolve(dir) || full.startsWith(resolve(dir) + sep) ? full : undefined;
}

/** @param {string} rawPath */
function decoded(rawPath) {
  try {
    return decodeURIComponent(rawPath);
  } catch {
    return undefined; // not a percent-encoded path, so it names no file
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {number} status
 */
function sendFile(request, response, path, status) {
  const { size, mtimeMs } = statSync(path);
  const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  const isHashed = path.split(sep).includes('assets');
  response.setHeader('ETag', etag);
  response.setHeader(
    'Cache-Control',
    isHashed && status === 200 ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, {
    'Content-Type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': size,
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function plain(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
