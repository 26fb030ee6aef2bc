/** The Vite plugin that gives the built page its Content-Security-Policy: what it may load, from nowhere but where it lies itself. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The policy as a meta tag takes it; inline scripts are allowed by what is in them. */
export function policyFor(html: string): string {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  const hashes = inline.map((code) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`).join('');
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${hashes}`, // the kernels are WebAssembly
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'", // React Flow places nodes by their style attribute
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** In development Vite's own inline scripts and styles would be against it, so only the build has it. */
export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(html) }, injectTo: 'head-prepend' },
      ],
    },
  };
}
