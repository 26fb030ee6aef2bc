/** A host at the end of a slow line: files of a folder, compressed as hosts do, through one line that all connections share. */
// @ts-check
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { json } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {object} Line
 * @property {number} bitsPerSecond of all that is under way, together
 * @property {number} roundTrip ms until an answer begins, and once more where a connection is new
 */

/**
 * @typedef {object} Asked a file that was asked for, times in ms as `Date.now` has them
 * @property {string} file
 * @property {number} at when the request came
 * @property {number} end when the last byte left; NaN while it is under way
 * @property {number} bytes of the body so far, as they travel
 */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Bytes of a packet, and what travels around them: headers of the answer, of TCP and of IP are not counted. */
const PACKET = 1460;
/** How often packets are let through. ms */
const BEAT = 4;

/** @typedef {{ response: import('node:http').ServerResponse, body: Buffer, sent: number, asked: Asked }} Answer */

/**
 * @param {URL} folder ends in a slash
 * @param {Line} line
 * @param {string} script that runs in the page before its own code
 * @returns {Promise<{ address: string, asked: Asked[], told: (patience: number) => Promise<any>, close: () => void }>} `asked` grows; whoever empties it
 *   begins anew. `told` answers what the page posts next, as JSON, and fails after so many ms
 */
export async function serveSlowly(folder, { bitsPerSecond, roundTrip }, script) {
  /** @type {Asked[]} */
  const asked = [];
  /** @type {Answer[]} in turns, a packet each */
  const underWay = [];
  const known = new WeakSet();
  const bodyOf = createBodies(folder, script);
  const posts = new EventEmitter();

  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      posts.emit('post', await json(request));
      return void response.writeHead(204).end();
    }
    const file = new URL(request.url ?? '', 'http://localhost').pathname.slice(1) || 'index.html';
    const note = { file, at: Date.now(), end: Number.NaN, bytes: 0 };
    asked.push(note);
    const delay = known.has(request.socket) ? roundTrip : 2 * roundTrip;
    known.add(request.socket);
    const [found] = await Promise.all([bodyOf(file), new Promise((resolve) => setTimeout(resolve, delay))]);
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, found.headers);
    response.flushHeaders();
    underWay.push({ response, body: found.body, sent: 0, asked: note });
  });
  server.keepAliveTimeout = 60_000;

  const timer = pace(bitsPerSecond / 8000, () => {
    const answer = underWay.shift();
    if (!answer) return 0;
    const { response, body, asked: note } = answer;
    if (response.destroyed) return 0;
    const packet = body.subarray(answer.sent, answer.sent + PACKET);
    answer.sent += packet.length;
    note.bytes = answer.sent;
    response.write(packet);
    if (answer.sent < body.length) underWay.push(answer);
    else {
      note.end = Date.now();
      response.end();
    }
    return packet.length;
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    clearInterval(timer);
    server.closeAllConnections();
    server.close();
  };
  const told = async (/** @type {number} */ patience) => (await once(posts, 'post', { signal: AbortSignal.timeout(patience) }))[0];
  return { address: `http://localhost:${port}/`, asked, told, close };
}

/**
 * Lets bytes through as fast as the line is; what it could have carried while nothing waited is lost.
 * @param {number} bytesPerMs
 * @param {() => number} sendOne sends a packet; answers its bytes, 0 where there is none
 */
function pace(bytesPerMs, sendOne) {
  let [last, credit] = [performance.now(), 0];
  return setInterval(() => {
    const now = performance.now();
    credit += (now - last) * bytesPerMs;
    last = now;
    while (credit > 0) {
      const bytes = sendOne();
      if (bytes === 0) credit = 0;
      credit -= bytes;
    }
  }, BEAT);
}

/** The page with a script in front, which its policy would forbid. @param {string} html @param {string} script */
const withScript = (html, script) =>
  html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace('<head>', () => `<head><script>${script}</script>`);

/** Reads and compresses each file once. @param {URL} folder @param {string} script */
function createBodies(folder, script) {
  /** @typedef {{ body: Buffer, headers: Record<string, string> } | undefined} Body */
  /** @type {Map<string, Promise<Body>>} */
  const kept = new Map();
  /** @param {string} file @returns {Promise<Body>} */
  const make = async (file) => {
    const found = await readFile(new URL(file, folder)).catch(() => undefined);
    if (!found) return undefined;
    const bytes = file === 'index.html' ? Buffer.from(withScript(found.toString(), script)) : found;
    const type = TYPES[extname(file)];
    const body = type ? gzipSync(bytes) : bytes;
    return {
      body,
      headers: {
        'Content-Type': type ?? 'application/octet-stream',
        'Content-Length': String(body.length),
        'Cache-Control': 'max-age=600', // as GitHub's pages have it
        ...(type ? { 'Content-Encoding': 'gzip' } : {}),
      },
    };
  };
  return (/** @type {string} */ file) => {
    const body = kept.get(file) ?? make(file);
    kept.set(file, body);
    return body;
  };
}
