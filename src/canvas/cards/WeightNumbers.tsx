/** The numbers of a small Linear, each on its line; where a card has room for sliders, they are set there by hand. Store in. */
import { useMemo } from 'react';
import { float32Text } from '../../lib/numbers.ts';
import { namesOf } from '../../network/read/numberNames.ts';
import { setNumber, useNumbers } from '../../stores/builder/numbers.ts';
import { endGesture } from '../../stores/document/document.ts';
import { useMetrics, useRun } from '../../stores/run/useRun.ts';
import { NumberSlider } from '../../ui/NumberSlider.tsx';
import { NeuronDiagram, type NumberName } from '../../ui/pictures/NeuronDiagram.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { type BeatOnLinear, useBeatOnLinear } from './beatOnCard.ts';
import styles from './Card.module.css';
import type { PictureProps } from './cardProps.ts';
import { messages } from './lateMessages.ts';
import { movedNumber, movedRows } from './matrixRows.ts';
import { NoWeights, useIsSmall } from './picturePlaces.tsx';
import { StepWords } from './StepWords.tsx';

/** Sliders that a card has room for. */
const MOST_SLIDERS = 4;

/** Read out as `print(layer.weight)` has them, a line a neuron. */
export function WeightNumbers({ node: { id }, data, before: lastStep }: PictureProps<'values'>) {
  const beat = useBeatOnLinear(id);
  // Within a step that is taken beat by beat nothing has moved yet.
  const before = beat && !beat.hasMoved ? undefined : lastStep;
  const isSmall = useIsSmall();
  const trained = useRun(({ plan }) => plan?.spec.layers.find((layer) => layer.id === id)?.parameters);
  // What a hand has set is shown before the run has answered.
  const set = useNumbers()?.values;
  const isNow = useMetrics(({ moment }) => moment === undefined);
  const names = useMemo(() => (isSmall ? trained?.map(namesOf) : undefined), [isSmall, trained]); // of a large one they are a hundred thousand
  const [weight, bias] = TENSORS.map((name) => (set ?? data)?.get(`${id}.${name}`));
  const [weightBefore, biasBefore] = TENSORS.map((name) => before?.get(`${id}.${name}`));
  if (!isSmall) return null;
  if (!weight || !trained) return <NoWeights />;
  const [outputs = 1, inputs = 1] = trained[0]?.shape ?? [];
  const numbers = { weight: [weightBefore, weight], bias: [biasBefore, bias] } as const;
  const written = (name: NumberName, place: number) => {
    const [was, is] = numbers[name].map((values) => values?.[place]);
    return is === undefined ? '' : movedNumber(was, is);
  };
  const slider = (name: NumberName, place: number) => {
    const label = names?.[TENSORS.indexOf(name)]?.[place];
    return (
      set &&
      label !== undefined && (
        <div className="nodrag nopan nowheel">
          <NumberSlider
            look="line"
            label={label}
            value={Number(float32Text(numbers[name][1]?.[place] ?? 0))}
            onGrab={endGesture}
            onChange={(next) => setNumber(set, `${id}.${name}`, place, next, label)}
          />
        </div>
      )
    );
  };
  const isFew = weight.length + (bias?.length ?? 0) <= MOST_SLIDERS;
  return (
    <div>
      <Words beat={beat} isMoved={weightBefore !== undefined} />
      <div translate="no">
        <NeuronDiagram
          outputs={outputs}
          inputs={inputs}
          weight={weight}
          bias={bias}
          written={written}
          isTall={isFew}
          slider={isFew && isNow ? slider : undefined}
        />
        <VisuallyHidden>
          <span>{`weight ${movedRows(weightBefore, weight, inputs)} `}</span>
          {bias && <span>{`bias ${movedRows(biasBefore, bias, bias.length)}`}</span>}
        </VisuallyHidden>
      </div>
    </div>
  );
}

/** One line, whatever there is to say. */
function Words({ beat, isMoved }: { readonly beat: BeatOnLinear | undefined; readonly isMoved: boolean }) {
  if (beat) return <p className={styles.unseen}>{beat.words}</p>;
  return isMoved ? <StepWords /> : <p className={styles.unseen}>{messages.howLinesAreRead}</p>;
}

const TENSORS = ['weight', 'bias'] as const;
