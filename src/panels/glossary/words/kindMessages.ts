/** What is said of the nodes of a kind. */
import { defineMessages, plural } from '../../../lib/messages.ts';
import { formatCount } from '../../../lib/numbers.ts';

export const messages = defineMessages('panels/glossary/words/kinds', {
  /** `fc1 784 → 128, 100,480 parameters` */
  withParameters: (shapes: string, parameters: number) => `${shapes}, ${plural(parameters, 'parameter', 'parameters')}`,
  inAll: (nodes: number) => `${formatCount(nodes)} of them in all`,
});
