/** What the table of all runs says, and what is said of one of them. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { ColumnName } from './columns.ts';

const columns: Readonly<Record<ColumnName, string>> = {
  network: 'Network',
  optimizer: 'Optimizer',
  lr: 'lr',
  batch: 'Batch',
  seed: 'Seed',
  steps: 'Steps',
  loss: 'Loss',
  test: 'Test',
  end: 'Ended',
  began: 'Began',
};

export const messages = defineMessages('panels/runs', {
  all: 'All runs',
  none: 'Every run is kept here, to be compared: press Train.',
  noneLarge: 'Every run is kept here with its settings, its curve and its parameters. Press Train, then come back to compare.',
  handedInBy: 'Handed in by',
  deleted: (name: string) => `“${name}” is deleted.`,
  undo: 'Undo',
  table: {
    name: 'Runs',
    onCharts: 'On the charts',
    run: 'Run',
    now: 'now',
    pinned: 'pinned',
    show: (name: string) => `Show ${name} on the charts`,
    takeOff: 'Take it off the charts',
    putOn: 'Show it on the charts',
  },
  columns,
  /** What a column means, where its title does not say it all. */
  meanings: {
    lr: 'The learning rate of the first step and of the last one',
    batch: 'Batch size',
    loss: 'The mean over the last 50 batches',
    test: 'Accuracy on the test set when it was last looked at, or the loss there where there are no classes',
  },
  noNumber: 'no number',
  compare: {
    noOther: 'Train once more, and what differs between the two is said here.',
    with: 'Compared with',
    now: (name: string) => `${name} (now)`,
    same: 'The same network with the same settings: nothing differs but how far they went.',
    differences: (a: string, b: string) => `What differs between ${a} and ${b}`,
  },
  curves: {
    none: 'Choose runs by the circles in the table: their curves stand here and on the charts.',
    mixed: 'These runs are of different data or losses: their figures cannot be compared.',
    diverged: (step: number) => `diverged at step ${formatCount(step)}`,
  },
  one: {
    unnamed: 'Run',
    name: 'Name',
    note: 'Note',
    keepNote: 'Keep the note',
    open: 'Open this run',
    isNow: 'It is the run of now',
    comesBack: 'Its network, its parameters and its curve come back; what is open now is kept',
    tooLarge: 'Its parameters were too large to be kept',
    pin: 'Pin',
    pinTitle: 'A pinned run stays, however many there are',
    metrics: 'Metrics (CSV)',
    metricsTitle: 'Every step of this run as a table',
    delete: 'Delete',
  },
  kept: (runs: number, megabytes: string) => `${plural(runs, 'run', 'runs')}, ${megabytes} MB, in this browser.`,
  rule: (runs: number, megabytes: number) =>
    `Of more than ${formatCount(runs)} runs or ${formatCount(megabytes)} MB the oldest go first; pinned ones stay.`,
  letGo: (runs: number) => `${plural(runs, 'run', 'runs')} went to make room.`,
  faults: {
    full: 'The newest run is not kept: the browser gives no more room. Delete some.',
    lost: 'The newest run is not kept: the browser’s database does not answer.',
    newer: 'The newest run is not kept: a newer version of this page is open in this browser.',
    conflict: 'The newest run is not kept: another tab is writing.',
  },
  saveTable: 'Table (CSV)',
  saveTableTitle: 'All runs as a table, a row each',
  savePage: (runs: number) => `Page to hand in (${plural(runs, 'run', 'runs')})`,
  savePageTitle: 'One file with networks, settings, curves, figures and notes',
});
