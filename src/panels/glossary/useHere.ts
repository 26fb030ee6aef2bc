/** What the numbers of the glossary are worked out from, as it is now. Store in. */
import { useDocument } from '../../stores/document/document.ts';
import { useReading } from '../../stores/document/reading.ts';
import { useMetrics } from '../../stores/run/useRun.ts';
import type { Here } from './words/word.ts';

export function useHere(): Here {
  const document = useDocument((state) => state.document);
  const reading = useReading();
  const shown = useMetrics((metrics) => metrics.shown);
  const test = useMetrics((metrics) => metrics.test);
  return { document, spec: reading.ok ? reading.spec : undefined, settings: document.training, run: { shown, test } };
}
