/** The script of what is open, worked out anew when it is another one: not while a run goes on, which adds a step each moment. */
import { useMemo } from 'react';
import type { CodeLine } from '../../export/pytorch/code.ts';
import type { Result } from '../../lib/result.ts';
import { isStale } from '../../stores/builder/plans.ts';
import { useDocument } from '../../stores/document/document.ts';
import { useNetwork } from '../../stores/document/reading.ts';
import { scriptNow } from '../../stores/files/codeFiles.ts';
import { useScriptForm } from '../../stores/files/scriptForm.ts';
import { isRunning, isUnderWay } from '../../stores/run/runState.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { messages } from './messages.ts';

export interface Code {
  readonly script: Result<{ readonly lines: readonly CodeLine[]; readonly text: string }>;
  /** What to know of it, in a sentence; nothing where it is what one sees. */
  readonly note: string | undefined;
}

export function useCode(): Code {
  const network = useNetwork();
  const parameters = useDocument((state) => state.parameters);
  const form = useScriptForm((state) => state.form);
  const plan = useRun((run) => run.plan);
  const phase = useRun((run) => run.phase);
  const hasBegun = useRun(isUnderWay);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the script is read from the stores; these say when there is another one
  const script = useMemo(() => scriptNow(form), [form, network, parameters, plan, phase, hasBegun]);
  return { script, note: noteOf() };

  function noteOf(): string | undefined {
    if (form === 'plain' || !hasBegun) return undefined;
    if (isStale(plan, { document: network, parameters })) return messages.isOfRun;
    return isRunning(phase) ? messages.isRunning : undefined;
  }
}
