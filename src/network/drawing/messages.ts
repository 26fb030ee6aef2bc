/** What stands on cards and beside wires. */
import { defineMessages, plural } from '../../lib/messages.ts';

export const messages = defineMessages('network/drawing', {
  notWired: 'not wired yet',
  frozen: 'frozen',
  logits: (count: number) => plural(count, 'logit', 'logits'),
  values: (count: number) => plural(count, 'value', 'values'),
  classes: (count: number) => plural(count, 'class', 'classes'),
  target: (what: string) => `target: ${what}`,
});
