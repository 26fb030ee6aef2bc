/** The loss of each class in the batch of the next step. */
import { classLossSentence, classLossWords } from '../../stores/run/insideWords.ts';
import { ClassBars } from '../../ui/pictures/ClassBars.tsx';
import type { PictureProps } from './cardProps.ts';

const NOTHING = Array<number>(10).fill(Number.NaN);

export function LossByClass({ data }: PictureProps<'classLosses'>) {
  return (
    <ClassBars
      values={data?.losses ?? NOTHING}
      accent="loss"
      height={30}
      says={(label) => (data ? classLossWords(data, label) : 'nothing yet')}
      label={data ? classLossSentence(data) : 'Loss of each class: nothing yet'}
      caption="by class, in the next batch"
    />
  );
}
