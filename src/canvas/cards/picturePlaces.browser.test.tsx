/** A card is as high before its pictures have arrived as with them: no card, and no wire, moves when they come. */
import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import '../../ui/tokens.css';
import '../../ui/base.css';
import type { NetworkNode } from '../../network/document.ts';
import { CARD_WIDTH } from '../../network/edit/place.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { openDocument } from '../../stores/document/editing.ts';
import { createRunSession } from '../../stores/run/runSession.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import styles from './Card.module.css';
import { LATE_PICTURES } from './latePictures.ts';
import { ActivationPlace, BatchPlace, ClassesPlace, HistogramPlace, NumbersPlace, PointsPlace } from './picturePlaces.tsx';

const DIGITS = 'mnist > flatten > linear 32 > relu > linear 10 > cross_entropy';
const POINTS = 'sine > linear 8 > tanh > linear 1 > mse';
const SMALL = 'single > linear 1 > mse';

const CASES = [
  ['values', NumbersPlace, SMALL, 'Linear'],
  ['values', NumbersPlace, DIGITS, 'Linear'],
  ['parameters', HistogramPlace, SMALL, 'Linear'],
  ['parameters', HistogramPlace, DIGITS, 'Linear'],
  ['curve', PointsPlace, POINTS, 'Dataset'],
  ['curve', PointsPlace, DIGITS, 'Dataset'],
  ['activations', ActivationPlace, DIGITS, 'ReLU'],
  ['activations', ActivationPlace, POINTS, 'Tanh'],
  ['classLosses', ClassesPlace, DIGITS, 'CrossEntropyLoss'],
  ['batch', BatchPlace, DIGITS, 'Dataset'],
  ['batch', BatchPlace, POINTS, 'Dataset'],
] as const;

type Drawn = ComponentType<{ node: NetworkNode; data: undefined; before: undefined; start: undefined }>;

/** How high it is alone on a card, in pixels. */
function heightOf(Picture: Drawn, line: string, kind: NetworkNode['kind'], scale: number): number {
  const document = network(line);
  const reading = readNetwork(document);
  const node = document.nodes.find((one) => one.kind === kind);
  if (!reading.ok || !node) throw new Error('internal: no such network');
  openDocument(document);
  const session = createRunSession();
  session.run.setState({ plan: { spec: reading.spec, settings: DEFAULT_TRAINING } });
  const place = globalThis.document.body.appendChild(globalThis.document.createElement('div'));
  const root = createRoot(place);
  const width = CARD_WIDTH.activation;
  flushSync(() =>
    root.render(
      <RunContext value={session}>
        <div className={styles.card} style={{ '--type-scale': scale, boxSizing: 'border-box', width } as object}>
          <Picture node={node} data={undefined} before={undefined} start={undefined} />
        </div>
      </RunContext>,
    ),
  );
  const { height } = place.getBoundingClientRect();
  root.unmount();
  session.dispose();
  place.remove();
  return height;
}

test.each(CASES)('the place of %s is as high as the picture (case %#)', (view, Place, line, kind) => {
  for (const scale of [1, 2]) {
    const [place, picture] = [Place, LATE_PICTURES[view]].map((one) => heightOf(one as Drawn, line, kind, scale));
    expect(place, `${line} at scale ${scale}`).toBe(picture);
  }
});
