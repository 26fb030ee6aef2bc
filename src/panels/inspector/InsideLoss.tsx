/** The loss of each class in the batch that the next step learns from. Store in. */

import type { NetworkNode } from '../../network/document.ts';
import { useClassName } from '../../stores/run/classNames.ts';
import { classLossSentence, classLossWords } from '../../stores/run/insideWords.ts';
import { useView } from '../../stores/run/useRun.ts';
import { ClassBars } from '../../ui/pictures/ClassBars.tsx';
import { Inside } from './Inside.tsx';
import { messages } from './lateMessages.ts';

export function InsideLoss({ node }: { readonly node: NetworkNode }) {
  const nameOf = useClassName();
  const loss = useView('classLosses');
  if (!loss || node.kind !== 'CrossEntropyLoss') return null;
  return (
    <Inside title={messages.loss.title} says={messages.loss.says}>
      <ClassBars
        values={loss.losses}
        accent="loss"
        nameOf={nameOf}
        height={64}
        says={(label) => classLossWords(loss, label, nameOf)}
        label={classLossSentence(loss, nameOf)}
        caption={messages.loss.batch(loss.step)}
        hasKeys
      />
    </Inside>
  );
}
