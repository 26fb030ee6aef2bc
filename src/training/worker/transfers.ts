/** Which arrays of an event change hands instead of being copied. */
import type { TrainingEvent } from '../shared/protocol.ts';

/** The buffers of an event's arrays; the worker does not touch them again. */
export function transfersOf(event: TrainingEvent): Transferable[] {
  switch (event.type) {
    case 'samples': {
      const { rates, losses, accuracies } = event.samples;
      return [rates, losses, accuracies].map(bufferOf);
    }
    case 'snapshot':
      return event.snapshot.tensors.flatMap(({ histogram, values, pictures }) =>
        [histogram, values, pictures].filter((array) => array !== undefined).map(bufferOf),
      );
    case 'firstImages':
      return [event.images, event.labels].map(bufferOf);
    default:
      return [];
  }
}

const bufferOf = ({ buffer }: { readonly buffer: ArrayBufferLike }) => buffer as ArrayBuffer;
