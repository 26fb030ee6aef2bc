/** The loss of each class in the batch that the next step learns from. Store in. */

import { formatCount } from '../../lib/numbers.ts';
import type { NetworkNode } from '../../network/document.ts';
import { useClassName } from '../../stores/run/classNames.ts';
import { classLossSentence, classLossWords } from '../../stores/run/insideWords.ts';
import { useView } from '../../stores/run/useRun.ts';
import { ClassBars } from '../../ui/pictures/ClassBars.tsx';
import { Inside } from './Inside.tsx';

export function InsideLoss({ node }: { readonly node: NetworkNode }) {
  const nameOf = useClassName();
  const loss = useView('classLosses');
  if (!loss || node.kind !== 'CrossEntropyLoss') return null;
  return (
    <Inside
      title="Loss by class"
      says="A bar is the mean loss of a class over its samples in the batch of the next step; high bars are what the network still gets wrong."
    >
      <ClassBars
        values={loss.losses}
        accent="loss"
        nameOf={nameOf}
        height={64}
        says={(label) => classLossWords(loss, label, nameOf)}
        label={classLossSentence(loss, nameOf)}
        caption={`batch of step ${formatCount(loss.step)}`}
        hasKeys
      />
    </Inside>
  );
}
