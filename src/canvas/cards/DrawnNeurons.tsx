/** What the neurons of a layer give for the digit that is drawn: a bar each, up from 0 or down. Nothing while the pad is empty. */
import { memo } from 'react';
import { KINDS } from '../../network/kinds.ts';
import { useDrawing } from '../../stores/drawing.ts';
import { usePictureThing } from '../../stores/run/classNames.ts';
import type { NeuronOutputs } from '../../training/shared/views.ts';
import { NeuronBars } from '../../ui/pictures/NeuronBars.tsx';
import type { PictureProps } from './cardProps.ts';
import styles from './DrawnNeurons.module.css';
import { messages } from './lateMessages.ts';

/** Of a layer with so few neurons each has its number written below it. */
const FEW = 10;

export const DrawnNeurons = memo(({ node, data }: PictureProps<'drawing'>) => {
  const isEmpty = useDrawing((state) => state.isEmpty);
  const thing = usePictureThing();
  const neurons = data?.neurons.get(node.id);
  if (!neurons || isEmpty) return null;
  const accent = KINDS[node.kind].family === 'activation' ? 'activation' : 'linear';
  return (
    <div className={styles.drawn}>
      <NeuronBars values={neurons.values} accent={accent} label={messages.drawn[thing](node.id, words(neurons))} />
      {neurons.count <= FEW ? (
        <div className={styles.numbers} aria-hidden="true">
          {[...neurons.values.keys()].map((neuron) => (
            <span key={neuron}>{neuron}</span>
          ))}
        </div>
      ) : (
        <p className={styles.words}>{words(neurons)}</p>
      )}
    </div>
  );
});
DrawnNeurons.displayName = 'DrawnNeurons';

const words = ({ count, active }: NeuronOutputs): string => messages.active(active, count);
