/** A Linear as Python prints it: the layer, its weight and its bias, of the moment that is shown; a copy for a notebook. Store in. */
import { useMemo } from 'react';
import type { NetworkNode } from '../../network/document.ts';
import { printedLines } from '../../network/pytorch/printedLayer.ts';
import { useAnswer, useRun } from '../../stores/run/useRun.ts';
import { messages } from './lateMessages.ts';
import { PrintedHead } from './PrintedHead.tsx';
import styles from './PrintedLayer.module.css';

/** Nothing of a layer that the run does not have. */
export function PrintedLayer({ node: { id } }: { readonly node: NetworkNode }) {
  const layer = useRun(({ plan }) => plan?.spec.layers.find((one) => one.id === id));
  const args = useMemo(() => ({ node: id }), [id]);
  const printed = useAnswer('printed', layer?.kind === 'Linear' ? args : undefined);
  const lines = useMemo(
    () => (layer?.kind === 'Linear' && printed?.node === id ? printedLines(layer, printed.tensors) : []),
    [layer, printed, id],
  );
  if (lines.length === 0) return null;
  const text = lines.map(({ says, prints }) => `>>> ${says}\n${prints}\n`).join('');
  return (
    <section className={styles.printed} aria-label={messages.printed.name(id)}>
      <PrintedHead level={3} call="print(layer)" text={text} byHand={messages.printed.byHand} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre translate="no" tabIndex={0}>
        {lines.map(({ says, prints }) => (
          <span key={says}>
            <span className={styles.says}>{`>>> ${says}\n`}</span>
            <span>{`${prints}\n`}</span>
          </span>
        ))}
      </pre>
    </section>
  );
}
