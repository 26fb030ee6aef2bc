/** What a step that is taken beat by beat has done on a card: the gradients of a Linear and how it moved, the number of a loss. */
import { formatNumber } from '../../lib/numbers.ts';
import { isLoss } from '../../network/kinds.ts';
import type { BeatNumber, BeatsView } from '../../training/shared/beats.ts';
import styles from './Card.module.css';
import type { PictureProps } from './cardProps.ts';

/** Two lines that are there from the first beat on, so that no beat makes the card another size. */
export function BeatOnCard({ node: { id, kind }, data }: PictureProps<'beats'>) {
  if (!data?.last) return null;
  if (isLoss(kind)) return <LossLine loss={data.loss} />;
  return (
    <dl className={styles.numbers} translate="no">
      {['weight', 'bias'].map((name) => {
        const tensor = data.tensors.get(`${id}.${name}`);
        return (
          tensor && (
            <TensorLine key={name} name={name} tensor={tensor} numbers={data.numbers.filter((one) => one.name === `${id}.${name}`)} />
          )
        );
      })}
    </dl>
  );
}

const LossLine = ({ loss }: { readonly loss: number | undefined }) => (
  <dl className={styles.numbers}>
    <div>
      <dt>this step</dt>
      <dd>{loss === undefined ? '–' : formatNumber(loss)}</dd>
    </div>
  </dl>
);

interface TensorLineProps {
  readonly name: string;
  readonly tensor: NonNullable<ReturnType<BeatsView['tensors']['get']>>;
  readonly numbers: readonly BeatNumber[];
}

/** `weight.grad −1`; once it has moved `weight 0.6 → 0.7 (+0.1)`. Of more numbers than one the norm. */
function TensorLine({ name, tensor: { size, gradient, change }, numbers }: TensorLineProps) {
  const [only] = size === 1 ? numbers : [];
  const hasMoved = change !== undefined;
  const told = only ? (hasMoved ? moved : slope)(only) : hasMoved ? `moved by ${norm(change)}` : gradientNorm(gradient);
  return (
    <div>
      <dt>{hasMoved ? name : `${name}.grad`}</dt>
      <dd>{told}</dd>
    </div>
  );
}

const norm = (value: number): string => formatNumber(value, 3);
const gradientNorm = (value: number | undefined): string => (value === undefined ? 'None' : `norm ${norm(value)}`);
const slope = ({ gradient }: BeatNumber): string => (gradient === undefined ? 'None' : formatNumber(gradient));

function moved({ before, after = before }: BeatNumber): string {
  const change = after - before;
  return `${formatNumber(before)} → ${formatNumber(after)} (${change < 0 ? '' : '+'}${formatNumber(Number(change.toPrecision(3)))})`;
}
