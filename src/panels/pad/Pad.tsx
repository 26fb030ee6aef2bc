/** The pad itself: a field to draw on, what the network makes of the digit, and the digit as the network sees it. Store in. */
import { useEffect, useMemo } from 'react';
import type { DataFacts } from '../../datasets/datasets.ts';
import { drawnDigit } from '../../datasets/drawnDigit.ts';
import { INK_SIDE } from '../../datasets/ink.ts';
import { clearInk, layDown, openNextTestDigit, setExplained, useDrawing } from '../../stores/drawing.ts';
import { useClassName, usePictureThing } from '../../stores/run/classNames.ts';
import { useRun, useSamples } from '../../stores/run/useRun.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './DrawingPad.module.css';
import { DrawnAnswer } from './DrawnAnswer.tsx';
import { InkField } from './InkField.tsx';
import { likeliest } from './likeliest.ts';
import { messages } from './messages.ts';
import presented from './Presented.module.css';
import { SeenDigit } from './SeenDigit.tsx';
import { stepWords } from './stepWords.ts';
import { useDrawnAnswer } from './useDrawnAnswer.ts';
import { whyWords } from './whyPicture.ts';

export interface PadProps {
  readonly facts: DataFacts;
}

export function Pad({ facts }: PadProps) {
  const { ink, isEmpty, shown, wanted, isCentered, isExplained } = useDrawing();
  useLayingDown();
  const { pixels, placement } = useMemo(() => drawnDigit(ink, INK_SIDE, isCentered), [ink, isCentered]);
  const answer = useDrawnAnswer(isEmpty ? undefined : pixels);
  const hasRun = useRun(({ plan }) => plan !== undefined);
  const best = answer && likeliest(answer.probabilities);
  const values = isExplained ? answer?.why : undefined;
  const why = useMemo(() => values && { values, placement }, [values, placement]);
  const nameOf = useClassName();
  const thing = usePictureThing();
  const words = messages.of[thing];
  const whySays = values && best !== undefined ? whyWords(values, nameOf(best)) : '';
  return (
    <section className={classes(styles.pad, presented.pad)} data-word="pad" aria-labelledby="pad-heading">
      <div className={styles.head}>
        <h3 id="pad-heading">{words.draw}</h3>
        {facts.test > 0 && (
          <Button variant="quiet" size="small" aria-label={words.nextTest} onClick={() => openNextTestDigit(facts.test)}>
            {words.test}
          </Button>
        )}
        <Button variant="quiet" size="small" pressed={isExplained} onClick={() => setExplained(!isExplained)}>
          {messages.why}
        </Button>
        <Button variant="quiet" size="small" disabled={isEmpty} onClick={clearInk}>
          {messages.clear}
        </Button>
      </div>
      <div className={classes(styles.body, presented.body)}>
        <InkField ink={ink} isEmpty={isEmpty} why={why} thing={thing} says={whySays} />
        <DrawnAnswer answer={answer} hasRun={hasRun} isEmpty={isEmpty} isWaiting={wanted !== undefined} />
      </div>
      <SeenDigit
        pixels={pixels}
        isCentered={isCentered}
        explained={why && best !== undefined ? nameOf(best) : undefined}
        says={stepWords(shown, isCentered, thing, nameOf)}
      />
    </section>
  );
}

/** A digit of the data set that is wanted is laid down once it is here. */
function useLayingDown(): void {
  const wanted = useDrawing((state) => state.wanted);
  const asked = useMemo(() => wanted && { split: wanted.split, indices: [wanted.index] }, [wanted]);
  const samples = useSamples(asked);
  useEffect(() => {
    const label = samples?.labels[0];
    if (wanted && samples && label !== undefined) layDown(wanted, label, samples.pixels);
  }, [wanted, samples]);
}
