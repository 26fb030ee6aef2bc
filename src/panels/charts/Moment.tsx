/** The moment of the run that everything shows: a slider over those that were kept, and the ways back. Store in. */

import { useMetrics, useRun, useRunSession } from '../../stores/run/useRun.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LiveCharts.module.css';
import { messages } from './lateMessages.ts';

export function Moment() {
  const { showMoment, continueFromMoment } = useRunSession().commands;
  const moments = useMetrics((metrics) => metrics.moments);
  const moment = useMetrics((metrics) => metrics.moment);
  const asked = useRun((run) => run.askedMoment);
  const newest = useMetrics(({ latest }) => latest?.step ?? 0);
  if (moments.length < 2) return null;
  const last = moments.length - 1;
  // Where the hand has put it: keys may be quicker than what is shown.
  const place = asked === undefined ? -1 : moments.indexOf(asked);
  const index = place < 0 ? last : place;
  const words = moment === undefined ? messages.moment.now(newest) : messages.moment.step(moment);
  return (
    <div className={styles.moment} data-word="moment">
      <label>
        <span>{messages.moment.name}</span>
        <input
          type="range"
          aria-label={messages.moment.name}
          aria-valuetext={words}
          title={messages.moment.says}
          min={0}
          max={last}
          value={index}
          onChange={({ target }) => showMoment(Number(target.value) === last ? undefined : moments[Number(target.value)])}
        />
        <output>{words}</output>
      </label>
      <Button size="small" variant="quiet" disabled={moment === undefined} onClick={() => showMoment(undefined)}>
        {messages.moment.toNow}
      </Button>
      <Button size="small" variant="quiet" disabled={moment === undefined} title={messages.moment.proceedWill} onClick={continueFromMoment}>
        {messages.moment.proceed}
      </Button>
    </div>
  );
}
