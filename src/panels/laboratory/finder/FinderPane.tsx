/** The learning-rate finder: the picture of the last test, what it suggests, and the buttons beside it. Store in. */

import { FinderChart, type FinderMark, type FinderZone } from '../../../charts/FinderChart.tsx';
import { formatCount, formatRate } from '../../../lib/numbers.ts';
import { messages as zoneMessages } from '../../../network/rateFinder/messages.ts';
import { howToRead, RANGE, type RateTest, type ZoneName } from '../../../network/rateFinder/rateTest.ts';
import { setNextRate } from '../../../stores/builder/nextRate.ts';
import { endGesture } from '../../../stores/document/document.ts';
import { findRate, stopFinding } from '../../../stores/laboratory/finder/finder.ts';
import { type Measured, useFinder } from '../../../stores/laboratory/finder/found.ts';
import { measuredWith, useChanged } from '../../../stores/laboratory/finder/zones.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './FinderPane.module.css';

const TITLE = 'Find a rate';
const TONES: Readonly<Record<ZoneName, FinderZone['tone']>> = { slow: 'quiet', good: 'ok', risky: 'warn', blowsUp: 'bad' };

export const FinderPane = () => <Finder isLarge={false} />;
export const LargeFinder = () => <Finder isLarge />;

function Finder({ isLarge }: { readonly isLarge: boolean }) {
  const { phase, done, measured, refusal, hasPausedRun } = useFinder();
  const changed = useChanged();
  const isFinding = phase === 'finding';
  const test = measured?.test;
  return (
    <div className={styles.pane}>
      <div className={styles.chart}>
        <FinderChart
          title={TITLE}
          rates={test?.rates ?? []}
          losses={test?.losses ?? []}
          smooth={test?.smooth ?? []}
          range={[RANGE.from, RANGE.to]}
          zones={test ? zonesOf(test) : []}
          marks={test ? marksOf(test) : []}
          summary={measured ? summaryOf(measured) : ''}
          empty={isFinding ? `Batch ${formatCount(done)} of ${formatCount(RANGE.steps)} …` : test ? undefined : EMPTY}
        />
      </div>
      {refusal !== undefined && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      {isLarge && measured && !isFinding && (
        <p className={styles.says}>
          <span>{howToRead(measured.test)}</span>
        </p>
      )}
      {measured && !isFinding && (isLarge || changed) && (
        <p className={changed ? styles.faded : styles.says}>{`${wasMeasured(measured)}${changedWords(changed)}`}</p>
      )}
      {isLarge && <p className={styles.says}>{HOW}</p>}
      {hasPausedRun && isLarge && <p className={styles.says}>The run was paused for it: its parameters are as they were.</p>}
      <div className={styles.buttons}>
        {measured?.test.suggestion.ok && !isFinding && <UseIt rate={measured.test.suggestion.value} />}
        {isFinding ? (
          <Button onClick={stopFinding}>Stop</Button>
        ) : (
          <Button onClick={() => void findRate()}>{measured ? 'Find again' : 'Find'}</Button>
        )}
      </div>
    </div>
  );
}

function UseIt({ rate }: { readonly rate: number }) {
  const use = () => {
    endGesture();
    setNextRate(rate);
    endGesture();
  };
  return (
    <Button variant="primary" title={`Sets the learning rate to ${formatRate(rate)}`} onClick={use}>
      Use it
    </Button>
  );
}

const EMPTY = 'Tries rates from 1e-6 to 10 for a batch each, from the parameters as they are now, and leaves those as they are.';

const HOW =
  'The thin line is the loss of each of 100 batches, one for each rate from 1e-6 to 10; the strong one is smoothed as fastai does. Steepest and valley are what fastai would suggest. The suggestion is a rule of this page: the rate at which the loss, averaged over about ten batches, has come a third of its way down, but no more than a third of the rate where it is least. Measured over one epoch of MNIST in batches of 64, with SGD and Adam: on four templates it came within one point of the best of ten rates. With SGD on the bottleneck it did not, and batches of 256 bear larger rates than it says.';

const zonesOf = ({ zones }: RateTest): readonly FinderZone[] =>
  zones.map(({ name, from, to }) => ({ words: zoneMessages.zones[name], from, to, tone: TONES[name] }));

/** Where the loss never fell, the steepest place is one of noise: nothing is marked then. */
function marksOf({ suggestion, valley, steepest }: RateTest): readonly FinderMark[] {
  if (!suggestion.ok) return [];
  const marks: FinderMark[] = [{ words: 'suggested', rate: suggestion.value, isMain: true }];
  if (valley !== undefined) marks.push({ words: 'valley', rate: valley });
  if (steepest !== undefined) marks.push({ words: 'steepest', rate: steepest });
  return marks;
}

const wasMeasured = (measured: Measured): string =>
  `Measured with ${measuredWith(measured)}, ${measured.step === 0 ? 'from the initial parameters' : `from the parameters after step ${formatCount(measured.step)}`}.`;

const changedWords = (changed: string | undefined): string => (changed ? ` The ${changed} is another one now: find again.` : '');

function summaryOf(measured: Measured): string {
  const zones = measured.test.zones
    .map(({ name, from, to }) => `${zoneMessages.zones[name]} from ${short(from)} to ${short(to)}`)
    .join(', ');
  return `Loss over learning rate. ${howToRead(measured.test)}${zones ? ` Zones: ${zones}.` : ''} ${wasMeasured(measured)}`;
}

const short = (rate: number): string => formatRate(Number(rate.toPrecision(2)));
