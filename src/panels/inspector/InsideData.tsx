/** The images of the batch that the next step learns from, with their labels. Store in. */
import { counted, formatCount } from '../../lib/numbers.ts';
import type { NetworkNode } from '../../network/document.ts';
import { useClassName } from '../../stores/run/classNames.ts';
import { batchWords } from '../../stores/run/insideWords.ts';
import { useView } from '../../stores/run/useRun.ts';
import { LabelledImages } from '../../ui/pictures/LabelledImages.tsx';
import { Inside } from './Inside.tsx';

const COLUMNS = 8;

export function InsideData({ node }: { readonly node: NetworkNode }) {
  const nameOf = useClassName();
  const batch = useView('batch');
  if (!batch || node.kind !== 'Dataset') return null;
  const count = batch.labels.length;
  const words = count < batch.size ? `${count} of the ${formatCount(batch.size)} samples` : `The ${counted(count, 'sample')}`;
  return (
    <Inside
      title="Next batch"
      says={`${words} that step ${formatCount(batch.step)} learns from. The label below each is what should come out.`}
    >
      <LabelledImages images={batch.images} labels={batch.labels} nameOf={nameOf} columns={COLUMNS} label={batchWords(batch, count)} />
    </Inside>
  );
}
