/** The parameters of a Linear: how they are spread, and each of its units as a picture or its weight as a matrix. Store in. */
import { useMemo } from 'react';
import type { NetworkNode } from '../../network/document.ts';
import { spreadOf, startName } from '../../stores/run/insideWords.ts';
import { useMetrics, useView } from '../../stores/run/useRun.ts';
import { Histogram } from '../../ui/pictures/Histogram.tsx';
import { FollowNumber } from './FollowNumber.tsx';
import { Inside } from './Inside.tsx';
import { InsideGradients } from './InsideGradients.tsx';
import { InsideMatrix } from './InsideMatrix.tsx';
import { InsideUnits } from './InsideUnits.tsx';
import { messages } from './lateMessages.ts';
import { PrintedLayer } from './PrintedLayer.tsx';

/** Of a layer whose every number stands on its card there is no more to see than how Python prints it. */
export function InsideLinear({ node }: { readonly node: NetworkNode }) {
  const { id } = node;
  const isWritten = useView('values')?.has(`${id}.weight`) ?? false;
  const seesPixels = useView('pictures')?.has(`${id}.weight`) ?? false;
  if (isWritten) return <PrintedLayer node={node} />;
  return (
    <>
      <PrintedLayer node={node} />
      <TensorHistogram name={`${id}.weight`} things="weights" />
      <TensorHistogram name={`${id}.bias`} things="biases" />
      <InsideGradients id={id} />
      <FollowNumber id={id} />
      {seesPixels ? <InsideUnits id={id} /> : <InsideMatrix id={id} />}
    </>
  );
}

interface TensorHistogramProps {
  /** As in the state_dict. */
  readonly name: string;
  readonly things: 'weights' | 'biases';
}

function TensorHistogram({ name, things }: TensorHistogramProps) {
  const summary = useView('parameters')?.get(name);
  const first = useMetrics(({ start }) => start);
  const now = useMemo(() => summary && spreadOf(summary), [summary]);
  const start = useMemo(() => {
    const data = first?.views.parameters?.get(name);
    return first && data && data !== summary ? { spread: spreadOf(data), name: startName(first.step) } : undefined;
  }, [first, name, summary]);
  if (!now) return null;
  return (
    <Inside
      title={messages.histogram.title(name)}
      word={things === 'weights' ? 'weight' : 'bias'}
      says={(start ? messages.histogram.saysWithOutline : messages.histogram.says)[things]}
    >
      <Histogram now={now} start={start} accent="linear" things={messages.histogram.things[things]} caption="" height={48} hasKeys />
    </Inside>
  );
}
