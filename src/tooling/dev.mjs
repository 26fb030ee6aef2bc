/** `npm run dev`: installs what is missing, then runs the development server. */
import { ensureInstalled } from './install.mjs';
import { pathOf } from './project.mjs';

await ensureInstalled();

const { createServer } = await import('vite');
const server = await createServer({ root: pathOf('.') });
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
