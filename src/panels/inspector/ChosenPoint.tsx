/** One point of a data set by its numbers: which one, where it is, and its end. The plot's way by keyboard. Props in. */
import type { PointXY } from '../../network/edit/dataEdits.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import controls from '../../ui/fields/controls.module.css';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { messages } from './lateMessages.ts';
import styles from './PointsPlot.module.css';

export interface ChosenPointProps {
  readonly count: number;
  /** From 0. */
  readonly index: number | undefined;
  readonly at: PointXY | undefined;
  readonly onChoose: (index: number) => void;
  readonly onMove: (to: PointXY) => void;
  readonly onRemove: () => void;
}

/** The largest number of a float32, which training computes in. */
const MOST = 3.4e38;
const COORDINATE = { type: 'number', min: -MOST, max: MOST, default: 0 } as const;

export function ChosenPoint({ count, index, at, onChoose, onMove, onRemove }: ChosenPointProps) {
  if (index === undefined || !at)
    return (
      <Button size="small" onClick={() => onChoose(0)}>
        {messages.points.choose}
      </Button>
    );
  const [x, y] = at;
  return (
    <div className={classes(controls.labelsAbove, styles.chosen)}>
      <FieldInput
        label={messages.points.point}
        field={{ type: 'integer', min: 1, max: count, default: 1 }}
        value={index + 1}
        onCommit={(number) => onChoose(number - 1)}
      />
      <FieldInput label="x" field={COORDINATE} value={x} onCommit={(next) => onMove([next, y])} />
      <FieldInput label="y" field={COORDINATE} value={y} onCommit={(next) => onMove([x, next])} />
      <Button disabled={count <= 1} onClick={onRemove}>
        {messages.remove}
      </Button>
    </div>
  );
}
