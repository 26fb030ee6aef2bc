/** The learning-rate finder: the picture of the last test, what it suggests, and the buttons beside it. Store in. */
import { FinderChart, type FinderMark, type FinderZone } from '../../../charts/FinderChart.tsx';
import { formatRate } from '../../../lib/numbers.ts';
import { messages as zoneMessages } from '../../../network/rateFinder/messages.ts';
import { howToRead, RANGE, type RateTest, type ZoneName } from '../../../network/rateFinder/rateTest.ts';
import { setNextRate } from '../../../stores/builder/nextRate.ts';
import { endGesture } from '../../../stores/document/document.ts';
import { findRate, stopFinding } from '../../../stores/laboratory/finder/finder.ts';
import { type Measured, useFinder } from '../../../stores/laboratory/finder/found.ts';
import { measuredWith, useChanged } from '../../../stores/laboratory/finder/zones.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './FinderPane.module.css';
import { messages } from './messages.ts';

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
          title={messages.title}
          rates={test?.rates ?? []}
          losses={test?.losses ?? []}
          smooth={test?.smooth ?? []}
          range={[RANGE.from, RANGE.to]}
          zones={test ? zonesOf(test) : []}
          marks={test ? marksOf(test) : []}
          summary={measured ? summaryOf(measured) : ''}
          empty={isFinding ? messages.batch(done, RANGE.steps) : test ? undefined : messages.empty}
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
        <p className={changed ? styles.faded : styles.says}>
          {[wasMeasured(measured), ...(changed ? [messages.isAnother(changed)] : [])].join(' ')}
        </p>
      )}
      {isLarge && <p className={styles.says}>{messages.how.join(' ')}</p>}
      {hasPausedRun && isLarge && <p className={styles.says}>{messages.wasPaused}</p>}
      <div className={styles.buttons}>
        {measured?.test.suggestion.ok && !isFinding && <UseIt rate={measured.test.suggestion.value} />}
        {isFinding ? (
          <Button onClick={stopFinding}>{messages.stop}</Button>
        ) : (
          <Button onClick={() => void findRate()}>{measured ? messages.findAgain : messages.find}</Button>
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
    <Button variant="primary" title={messages.useWill(formatRate(rate))} onClick={use}>
      {messages.use}
    </Button>
  );
}

const zonesOf = ({ zones }: RateTest): readonly FinderZone[] =>
  zones.map(({ name, from, to }) => ({ words: zoneMessages.zones[name], from, to, tone: TONES[name] }));

/** Where the loss never fell, the steepest place is one of noise: nothing is marked then. */
function marksOf({ suggestion, valley, steepest }: RateTest): readonly FinderMark[] {
  if (!suggestion.ok) return [];
  const marks: FinderMark[] = [{ words: messages.marks.suggested, rate: suggestion.value, isMain: true }];
  if (valley !== undefined) marks.push({ words: messages.marks.valley, rate: valley });
  if (steepest !== undefined) marks.push({ words: messages.marks.steepest, rate: steepest });
  return marks;
}

const wasMeasured = (measured: Measured): string =>
  measured.step === 0 ? messages.fromFirst(measuredWith(measured)) : messages.fromStep(measuredWith(measured), measured.step);

function summaryOf(measured: Measured): string {
  const zones = measured.test.zones.map(({ name, from, to }) => messages.zone(zoneMessages.zones[name], short(from), short(to)));
  const zonesWords = zones.length > 0 ? [messages.zones(zones)] : [];
  return [messages.summary, howToRead(measured.test), ...zonesWords, wasMeasured(measured)].join(' ');
}

const short = (rate: number): string => formatRate(Number(rate.toPrecision(2)));
