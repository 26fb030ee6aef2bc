/** What is said around the script of PyTorch. */
import type { ScriptForm } from '../../export/pytorch/forms.ts';
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('panels/code', {
  title: 'Code',
  kind: 'Kind of script',
  forms: {
    plain: { name: 'Plain script', says: 'Short, as one writes it by hand; its random numbers are PyTorch’s own.' },
    run: { name: 'This run', says: 'The run of this page again: first values, batches and rates are the same, so the losses are.' },
    torchrun: { name: 'Many processes', says: 'This run shared among processes of one machine or several; it goes on after a crash.' },
  } satisfies Record<ScriptForm, object>,
  byHand: 'Save the script, and copy it from there.',
  save: 'Save script',
  lines: 'Lines of the script',
  isOfRun: 'This is the run’s network, not what is drawn now. Reset begins a run of the drawing.',
  isRunning: 'Steps that are being taken are written in when the run rests.',
});
