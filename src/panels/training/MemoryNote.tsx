/** Says when a network takes much memory to train, or more than there is. Store in. */
import { useMemo } from 'react';
import { judgeMemory } from '../../network/read/memory.ts';
import { useDocument } from '../../stores/document/document.ts';
import { useReading } from '../../stores/document/reading.ts';
import { Banner } from '../../ui/Banner.tsx';

export function MemoryNote() {
  const reading = useReading();
  const settings = useDocument(({ document }) => document.training);
  const judged = useMemo(() => (reading.ok ? judgeMemory(reading.spec, settings) : undefined), [reading, settings]);
  if (!judged || judged.verdict === 'fine') return null;
  return <Banner tone={judged.verdict === 'tooMuch' ? 'bad' : 'warn'}>{judged.text}</Banner>;
}
