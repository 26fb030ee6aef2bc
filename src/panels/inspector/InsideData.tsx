/** The images of the batch that the next step learns from, with their labels. Store in. */
import type { NetworkNode } from '../../network/document.ts';
import { batchWords } from '../../stores/run/insideWords.ts';
import { useView } from '../../stores/run/useRun.ts';
import { LabelledImages } from '../../ui/pictures/LabelledImages.tsx';
import { Inside } from './Inside.tsx';

const COLUMNS = 8;

export function InsideData({ node }: { readonly node: NetworkNode }) {
  const batch = useView('batch');
  if (!batch || node.kind !== 'Dataset') return null;
  const words = batchWords(batch, batch.labels.length);
  return (
    <Inside title="Next batch" says={`The ${words}. The label below each is what should come out.`}>
      <LabelledImages images={batch.images} labels={batch.labels} columns={COLUMNS} label={words} />
    </Inside>
  );
}
