/** What the inspector is called, and what the network as Python prints it says around its lines. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages = defineMessages('panels/inspector', {
  selection: 'Selection',
  model: 'Model',
  layers: (count: number) => plural(count, 'layer', 'layers'),
  parameters: (count: number) => plural(count, 'parameter', 'parameters'),
  neurons: (count: number) => plural(count, 'neuron', 'neurons'),
  linesBefore: (lines: number) => `${formatCount(lines)} lines before`,
  linesAfter: (lines: number) => `${formatCount(lines)} more lines; Copy takes all of them`,
  copy: 'Copy',
  copied: 'Copied',
  mayNotCopy: 'This browser does not let the page copy.',
  modelByHand: 'Select the lines of print(model) and copy them by hand.',
});
