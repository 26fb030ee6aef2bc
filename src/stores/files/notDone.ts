/** What was not done with a file or a link, as the heading of its reason. Comes by a lazy import. */
import type { NotDone } from './files.ts';
import { lateMessages } from './lateMessages.ts';

export function notDoneWords(what: NotDone): string {
  const { notDone, exporters } = lateMessages;
  switch (what.did) {
    case 'open':
      return notDone.opened(what.file);
    case 'drop':
      return notDone.several;
    case 'chart':
      return notDone.chart;
    case 'link':
      return notDone.link;
    case 'export':
      return exporters[what.id].failure;
  }
}
