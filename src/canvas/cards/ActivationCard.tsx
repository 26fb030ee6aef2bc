/** An activation: its curve with what passes through it, and a list to switch it to another in place. */
import { memo } from 'react';
import { shapeLine } from '../../network/drawing/words.ts';
import { ACTIVATION_NAMES, isActivation } from '../../network/kinds.ts';
import { switchKind } from '../../stores/document/editing.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import styles from './Card.module.css';
import { Card } from './Card.tsx';
import type { CardProps } from './cardProps.ts';
import { messages } from './messages.ts';
import { ParamFields } from './ParamFields.tsx';
import { useNode, useWords } from './useNode.ts';
import { ViewPictures } from './viewPictures.tsx';

export const ActivationCard = memo(({ id }: CardProps) => {
  const node = useNode(id);
  const line = useWords(id, (one, { shapes }) => shapeLine(one, shapes));
  if (!node || !isActivation(node.kind)) return null;
  return (
    <Card node={node}>
      <p className={styles.line}>{line}</p>
      <div className={`${styles.switch} nodrag nopan nowheel`}>
        <FieldInput
          label={messages.of(messages.activation, id)}
          word="activation"
          hideLabel
          field={{ type: 'choice', options: ACTIVATION_NAMES }}
          value={node.kind}
          onCommit={(kind) => switchKind(id, kind)}
        />
      </div>
      <ParamFields node={node} />
      <ViewPictures node={node} />
    </Card>
  );
});
ActivationCard.displayName = 'ActivationCard';
