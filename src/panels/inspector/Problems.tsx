/** What is wrong with the network, and what is still to do, in the order of building: a sentence each, with the way to its node and its repair. Store in. */
import { useLayoutEffect, useRef } from 'react';
import type { NodeId } from '../../network/document.ts';
import { explain, type Problem, problemNode } from '../../network/read/problems.ts';
import { useAskedProblem, wasLedTo } from '../../stores/askedProblem.ts';
import { useNetwork, useReading } from '../../stores/document/reading.ts';
import { applyRepair } from '../../stores/document/repairs.ts';
import { messages } from './lateMessages.ts';
import { ProblemItem } from './ProblemItem.tsx';
import styles from './Problems.module.css';

/** So many stand in the list: to work out the repair of one takes a reading of the whole network. */
const MOST_LISTED = 12;

export function Problems() {
  const place = useRef<HTMLDivElement>(null);
  const asked = useAskedProblem((state) => state.asked);
  const document = useNetwork();
  const reading = useReading();
  const all = reading.ok ? [] : reading.problems;
  const listed = listedOf(all, asked?.node);
  const sentences = new Map(listed.map((problem) => [explain(problem, document), problem]));
  useLayoutEffect(() => {
    if (!asked || asked.from !== window.document.activeElement) return;
    const item = asked.node === undefined ? null : place.current?.querySelector(`[data-node="${CSS.escape(asked.node)}"]`);
    ((item ?? place.current)?.querySelector('button') ?? place.current)?.focus();
    wasLedTo(asked);
  }, [asked]);
  const repair = (problem: Problem) => {
    place.current?.focus(); // the button goes away, the keyboard stays here
    applyRepair(problem);
  };
  return (
    <div ref={place} className={styles.place} tabIndex={-1} data-word="problems">
      {sentences.size > 0 && (
        <ul className={styles.problems} aria-label={messages.problems}>
          {[...sentences].map(([sentence, problem]) => (
            <ProblemItem key={sentence} document={document} problem={problem} sentence={sentence} onRepair={() => repair(problem)} />
          ))}
          {all.length > listed.length && <li className={styles.more}>{messages.andMore(all.length - listed.length)}</li>}
        </ul>
      )}
    </div>
  );
}

/** The first problems, and before them those of the node that was asked about, where they are not among these. */
function listedOf(all: readonly Problem[], asked: NodeId | undefined): readonly Problem[] {
  const first = all.slice(0, MOST_LISTED);
  if (asked === undefined || first.some((problem) => problemNode(problem) === asked)) return first;
  return [...all.filter((problem) => problemNode(problem) === asked).slice(0, MOST_LISTED), ...first].slice(0, MOST_LISTED);
}
