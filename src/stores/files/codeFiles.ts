/** What is open as programs of PyTorch: scripts and notebooks. Comes by a lazy import, and what writes them with it. */
import { writeNotebook } from '../../export/notebook/notebook.ts';
import type { ScriptForm } from '../../export/pytorch/forms.ts';
import { type Script, writeScript } from '../../export/pytorch/script.ts';
import { newRun, type RecordedRun } from '../../export/recordedRun.ts';
import { STREAMS_VERSION } from '../../lib/random.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { currentRun } from '../builder/currentRun.ts';
import { cannotTrain } from '../builder/plans.ts';
import { useDocument } from '../document/document.ts';
import { readingOf } from '../document/reading.ts';
import { startingOf } from '../document/starting.ts';
import { baseName } from './fileNames.ts';
import type { Download } from './files.ts';
import { useScriptForm } from './scriptForm.ts';

/** What is drawn, before any step. */
function drawnRun(): Result<RecordedRun> {
  const open = useDocument.getState();
  const { name, training: settings } = open.document;
  const reading = readingOf(open.document);
  if (!reading.ok) return refused(cannotTrain(reading.problems));
  const starting = startingOf(open);
  return ok(newRun({ name, spec: reading.spec, settings, ...(starting.from === 'file' ? { parameters: starting.values } : {}) }));
}

/** The run as far as it has got; before its first step, that of what is drawn. */
export function recordedRun(): Result<RecordedRun> {
  const { run, history } = currentRun();
  const { plan, divergence } = run.getState();
  if (!plan || history.records.steps === 0) return drawnRun();
  const { lrs, losses, changes = [] } = history.records.copy();
  const sound = divergence ? divergence.step - 1 : losses.length;
  return ok({
    name: useDocument.getState().document.name,
    spec: plan.spec,
    settings: plan.settings,
    streams: plan.streams ?? STREAMS_VERSION,
    ...(plan.parameters ? { parameters: plan.parameters } : {}),
    lrs: lrs.subarray(0, sound),
    losses: losses.subarray(0, sound),
    changes: changes.filter((change) => change.step <= sound),
  });
}

const fileName = (ending: string): string => `${baseName(useDocument.getState().document.name)}${ending}`;

/** What is open as a script; a plain one is of what is drawn, whatever the run is of. */
export function scriptNow(form: ScriptForm): Result<Script> {
  const run = form === 'plain' ? drawnRun() : recordedRun();
  return run.ok ? writeScript(run.value, form, fileName('.py')) : run;
}

export function scriptFile(): Result<Download> {
  const script = scriptNow(useScriptForm.getState().form);
  return script.ok ? ok({ name: fileName('.py'), blob: new Blob([script.value.text], { type: 'text/x-python' }) }) : script;
}

export function notebookFile(): Result<Download> {
  const run = recordedRun();
  const notebook = run.ok ? writeNotebook(run.value) : run;
  return notebook.ok ? ok({ name: fileName('.ipynb'), blob: new Blob([notebook.value], { type: 'application/x-ipynb+json' }) }) : notebook;
}
