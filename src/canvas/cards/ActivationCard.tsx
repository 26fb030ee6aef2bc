/** An activation: its curve, and a list to switch it to another in place. */
import { memo, useMemo } from 'react';
import { curveOf } from '../../network/curves.ts';
import type { NetworkNode } from '../../network/document.ts';
import { ACTIVATION_NAMES, isActivation } from '../../network/kinds.ts';
import { switchKind } from '../../stores/document/editing.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { Curve } from '../../ui/pictures/Curve.tsx';
import { shapeLine } from '../nodeWords.ts';
import styles from './Card.module.css';
import { Card } from './Card.tsx';
import type { CardProps } from './cardProps.ts';
import { ParamFields } from './ParamFields.tsx';
import { useNode, useWords } from './useNode.ts';
import { ViewPictures } from './viewPictures.tsx';

/** The inputs that the curve is drawn for. */
const XS = Array.from({ length: 81 }, (_, i) => (i - 40) / 10);

export const ActivationCard = memo(({ id }: CardProps) => {
  const node = useNode(id);
  const line = useWords(id, (one, { shapes }) => shapeLine(one, shapes));
  if (!node || !isActivation(node.kind)) return null;
  return (
    <Card node={node}>
      <p className={styles.line}>{line}</p>
      <div className={`${styles.switch} nodrag nopan nowheel`}>
        <FieldInput
          label={`Activation of ${id}`}
          hideLabel
          field={{ type: 'choice', options: ACTIVATION_NAMES }}
          value={node.kind}
          onCommit={(kind) => switchKind(id, kind)}
        />
      </div>
      <ParamFields node={node} />
      <KindCurve kind={node.kind} params={node.params} />
      <ViewPictures node={node} />
    </Card>
  );
});
ActivationCard.displayName = 'ActivationCard';

const KindCurve = memo(({ kind, params }: Pick<NetworkNode, 'kind' | 'params'>) => {
  const ys = useMemo(() => curveOf(kind, params, XS) ?? [], [kind, params]);
  return (
    <div className={styles.curve}>
      <Curve xs={XS} ys={ys} accent="activation" height={56} />
    </div>
  );
});
KindCurve.displayName = 'KindCurve';
