/** The images of the batch that the next step learns from, with their labels. Store in. */
import type { NetworkNode } from '../../network/document.ts';
import { useClassName } from '../../stores/run/classNames.ts';
import { batchWords } from '../../stores/run/insideWords.ts';
import { useView } from '../../stores/run/useRun.ts';
import { LabelledImages } from '../../ui/pictures/LabelledImages.tsx';
import { Inside } from './Inside.tsx';
import { messages } from './lateMessages.ts';

const COLUMNS = 8;

export function InsideData({ node }: { readonly node: NetworkNode }) {
  const nameOf = useClassName();
  const batch = useView('batch');
  if (!batch || node.kind !== 'Dataset') return null;
  const count = batch.labels.length;
  return (
    <Inside
      title={messages.batch.title}
      says={count < batch.size ? messages.batch.saysOfSome(count, batch.size, batch.step) : messages.batch.says(count, batch.step)}
    >
      <LabelledImages images={batch.images} labels={batch.labels} nameOf={nameOf} columns={COLUMNS} label={batchWords(batch, count)} />
    </Inside>
  );
}
