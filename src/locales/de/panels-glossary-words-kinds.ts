/** Was über die Knoten einer Art gesagt wird. */
import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/glossary/words/kindMessages.ts';

export const messages: Translated<typeof english> = {
  withParameters: (shapes, parameters) => `${shapes}, ${plural(parameters, 'Parameter', 'Parameter')}`,
  inAll: (nodes) => `insgesamt ${formatCount(nodes)}`,
};
