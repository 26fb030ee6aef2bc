import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { judge, type SourceFile } from './tooling/floorplan.ts';
import { readMap } from './tooling/houseMap.ts';
import { judgeTexts } from './tooling/jsxTexts.ts';
import { judgeEarly, judgeLong, judgeWritten } from './tooling/messagesLaw.ts';

const src = new URL('./', import.meta.url);

async function sources(): Promise<readonly SourceFile[]> {
  const entries = await readdir(src, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(fileURLToPath(src), `${parentPath}/${name}`).replaceAll(sep, '/'));
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(new URL(path, src), 'utf8') })));
}

test('the house stands as its map says', async () => {
  const map = readMap(await readFile(new URL('README.md', src), 'utf8'));
  expect(map).toMatchObject({ ok: true });
  expect(map.ok ? judge(map.value, await sources()) : []).toEqual([]);
});

test('every text that changes stands in an element of its own, as a translated page needs it', async () => {
  const components = (await sources()).filter(({ path }) => !path.endsWith('.test.tsx') && !path.includes('/testing/'));
  expect(judgeTexts(components)).toEqual([]);
});

/** What is written here is said to programs, or is a name that a document or a data set brings along, or one of PyTorch's own sentences. */
const NOT_SAID = [
  /^(tooling|locales|storage)\//,
  /^training\/kernels\//,
  /^training\/worker\/planCheck\.ts/,
  /^export\/(pytorch|notebook|onnx|weights)\//,
  /^export\/(picture|report)\/(networkSvg|curvesSvg|style)\.ts/,
  /^network\/pytorch\/(printTensor|pythonLines|pythonMethods|readPyTorch)\.ts/,
  /^network\/(read\/graph|templates)\.ts/,
  /^datasets\/(generated|images\/(knownClasses|takeImages))\.ts/,
  /^panels\/beats\/(raised|lossArithmetic)\.ts/,
  /^canvas\/cards\/beatOnCard\.ts/,
  /^ui\/svgOfElement\.ts/,
];

test('what the page says lies in the messages of its rooms, is read when it is said, and is short', async () => {
  const code = (await sources()).filter(({ path }) => /\.tsx?$/.test(path) && !/\.test\.|\/testing\/|\.d\.ts$/.test(path));
  const isMessages = ({ path }: SourceFile) => /[mM]essages\.ts$/.test(path);
  const rooms = code.filter((file) => !isMessages(file) && !NOT_SAID.some((rest) => rest.test(file.path)));
  expect(judgeWritten(rooms)).toEqual([]);
  expect(judgeEarly(code.filter(({ path }) => !path.startsWith('locales/')))).toEqual([]);
  expect(judgeLong(code)).toEqual([]);
});
