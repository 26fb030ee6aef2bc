/** A host as plain as they come: files in a sub-folder, no headers of ours, no fallback. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves `folder` under `path` until the server is closed.
 * @param instead what lies there in place of some of its files; undefined where nothing does any more
 */
export async function serveFolder(
  folder: URL,
  path: string,
  instead: ReadonlyMap<string, string | undefined> = new Map(),
): Promise<{ server: Server; address: string }> {
  const read = async (file: string) => {
    if (!instead.has(file)) return readFile(new URL(file, folder));
    return instead.get(file) ?? Promise.reject(new Error(file));
  };
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '', 'http://localhost').pathname;
    const file = asked === path ? 'index.html' : asked.slice(path.length);
    const found = asked.startsWith(path) ? read(file) : Promise.reject(new Error(asked));
    found.then(
      (bytes) => response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}${path}` };
}
