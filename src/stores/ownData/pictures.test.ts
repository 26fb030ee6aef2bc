/** Whether pictures of one's own are here: what is read of the open network follows, and its plan has them. */
import { afterEach, expect, test } from 'vitest';
import { bytesOf, type Images } from '../../datasets/images/images.ts';
import { setImages } from '../../network/edit/dataEdits.ts';
import { network } from '../../network/notation.ts';
import { fitToData } from '../../network/repairs/fitToData.ts';
import { planOf } from '../builder/plans.ts';
import { edit, openFile, useDocument } from '../document/document.ts';
import { readingOf } from '../document/reading.ts';
import { applyRepair, repairWords } from '../document/repairs.ts';
import { networkFile } from '../files/files.ts';
import { closeDialog, useView } from '../view.ts';
import { takeCarried } from './carriedPictures.ts';
import { fingerprint } from './fingerprint.ts';
import { keepPictures } from './keptPictures.ts';
import { notFound } from './pictures.ts';

afterEach(closeDialog);

const bytes = (shade: number, count = 4) => {
  const all = new Uint8Array(bytesOf(count)).fill(shade);
  all.set([0, 1, 1, 0]);
  return all;
};
const imagesOf = (all: Uint8Array, count = 4): Images => ({
  files: 'a.zip',
  classes: ['a', 'b'],
  train: count - 1,
  test: 1,
  sha256: fingerprint(all),
  read: { turned: false, inverted: false, test_percent: 25, seed: 0 },
});
const open = (images: Images) => {
  openFile({ document: fitToData(setImages(network('mnist > flatten > linear 10 > cross_entropy'), 'data', images)) });
  return useDocument.getState().document;
};
const problems = () => {
  const reading = readingOf(useDocument.getState().document);
  return reading.ok ? [] : reading.problems;
};

test('pictures are looked for, then away with a repair that asks for their files, then here', async () => {
  const all = bytes(1);
  const images = imagesOf(all);
  const document = open(images);
  expect(problems()).toEqual([{ kind: 'picturesAway', node: 'data', isLooking: true }]);
  expect(problems().map((problem) => repairWords(document, problem))).toEqual([undefined]);
  let told = 0;
  const unsubscribe = useDocument.subscribe(() => {
    told += 1;
  });
  notFound(images);
  expect(problems()).toEqual([{ kind: 'picturesAway', node: 'data', isLooking: false }]);
  const [problem] = problems();
  expect(problem && repairWords(document, problem)).toBe('Choose their files…');
  if (problem) applyRepair(problem);
  expect(useView.getState().dialog?.name).toBe('ownData');
  await keepPictures(images, all);
  expect([problems(), told, useDocument.getState().document === document]).toEqual([[], 2, true]);
  unsubscribe();
  const plan = planOf(useDocument.getState());
  expect(plan.ok && plan.value?.pictures?.size).toBe(all.length);
});

test('a few pictures are carried by the file and taken from it; others than it says are refused', async () => {
  const all = bytes(2);
  const images = imagesOf(all);
  const document = open(images);
  expect(await networkFile().blob.text()).not.toContain('"pictures"');
  const carried = (copy: Uint8Array) => takeCarried(document, new Map([[images.sha256, copy]]));
  expect(await carried(all.with(100, 77))).toMatchObject({ ok: false, reason: expect.stringContaining('damaged') });
  expect(problems().length).toBe(1);
  expect(await carried(all)).toEqual({ ok: true, value: true });
  expect(problems()).toEqual([]);
  expect(JSON.parse(await networkFile().blob.text()).pictures[images.sha256]).toMatch(/^AAEBAA/);
});

test('more than a file carries are named in it by their fingerprint alone', async () => {
  const all = bytes(3, 5001);
  const images = imagesOf(all, 5001);
  open(images);
  await keepPictures(images, all);
  expect(problems()).toEqual([]);
  const written = JSON.parse(await networkFile().blob.text());
  expect([written.pictures, written.nodes[0].params.images.sha256]).toEqual([undefined, images.sha256]);
});

test('an edit of another part keeps them', () => {
  const { document } = useDocument.getState();
  edit({ ...document, name: 'Another' });
  expect(problems()).toEqual([]);
});
