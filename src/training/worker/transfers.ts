/** Which arrays of an event change hands instead of being copied. */
import type { Checkpoint, TrainingEvent } from '../shared/protocol.ts';
import type { NumberArray } from './views/viewRow.ts';
import { arraysOfViews } from './views/views.ts';

/** The buffers of an event's arrays; the worker does not touch them again. */
export const transfersOf = (event: TrainingEvent): Transferable[] => arraysOf(event).map(({ buffer }) => buffer as ArrayBuffer);

function arraysOf(event: TrainingEvent): readonly NumberArray[] {
  switch (event.type) {
    case 'metrics': {
      const { lrs, losses, accuracies, values } = event.metrics;
      return [lrs, losses, accuracies, ...(values ? [values.rows] : [])];
    }
    case 'snapshot':
    case 'views':
    case 'moment':
      return arraysOfViews(event.snapshot.views);
    case 'firstImages':
      return [event.images, event.labels];
    case 'parameters':
      return [...event.parameters.values()];
    case 'checkpoint':
      return checkpointArrays(event.checkpoint);
    default:
      return [];
  }
}

const checkpointArrays = ({ parameters, moments }: Checkpoint): NumberArray[] => [
  ...parameters.values(),
  ...[...moments.values()].flatMap((own) => [...own.values()]),
];
