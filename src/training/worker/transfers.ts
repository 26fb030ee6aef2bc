/** Which arrays of an event change hands instead of being copied. */
import type { Checkpoint, TrainingEvent } from '../shared/protocol.ts';

/** The buffers of an event's arrays; the worker does not touch them again. */
export const transfersOf = (event: TrainingEvent): Transferable[] => arraysOf(event).map(({ buffer }) => buffer as ArrayBuffer);

type NumberArray = { readonly buffer: ArrayBufferLike };

function arraysOf(event: TrainingEvent): NumberArray[] {
  switch (event.type) {
    case 'metrics': {
      const { lrs, losses, accuracies } = event.metrics;
      return [lrs, losses, accuracies];
    }
    case 'snapshot': {
      const { tensors, curve } = event.snapshot;
      const pictures = tensors.flatMap(({ histogram, values, pictures }) => [histogram, values, pictures]);
      return [...pictures, curve?.x, curve?.y].filter((array) => array !== undefined);
    }
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
