/** Faults that tests once let pass, a row each: `npm run mutants` puts them back one at a time and runs the tests that must fall. */

/**
 * @typedef {object} Mutant
 * @property {string} name what is wrong then
 * @property {string} path under src
 * @property {string} find must be there, once
 * @property {string} replace
 * @property {readonly string[]} tests under src: files or folders, of which one must fail
 */

/** @type {readonly Mutant[]} */
export const MUTANTS = [
  {
    name: 'an edit after undo does not clear redo',
    path: 'stores/document/document.ts',
    find: 'past, future: [], gesture, notice',
    replace: 'past, gesture, notice',
    tests: ['stores/document'],
  },
  {
    name: 'a project is given up with unsaved edits',
    path: 'stores/projects/openProject.ts',
    find: "say({ status: 'idle', saveError: notHeld() });\n    touch();",
    replace: "say({ status: 'idle', saveError: notHeld() });",
    tests: ['stores/projects'],
  },
  {
    name: 'what another tab has written meanwhile is written over',
    path: 'storage/saveRecord.ts',
    find: 'after !== undefined && revision > after && writer !== own',
    replace: 'false',
    tests: ['storage', 'stores/projects'],
  },
  {
    name: 'a damaged save is taken for sound',
    path: 'storage/saveRecord.ts',
    find: '!isRecord(found) || sumOf(found) !== found.sum',
    replace: '!isRecord(found)',
    tests: ['storage'],
  },
  {
    name: 'pictures of weights are not transposed',
    path: 'training/worker/views/units.ts',
    find: 'values[input * count + unit]',
    replace: 'values[unit * inputs + input]',
    tests: ['training/worker/views'],
  },
  {
    name: 'the mean of a thinned series is unweighted',
    path: 'lib/series.ts',
    find: 'a.mean * (a.count / count) + b.mean * (b.count / count)',
    replace: '(a.mean + b.mean) / 2',
    tests: ['lib/series.test.ts'],
  },
  {
    name: 'a run rests before the figures of its test are there',
    path: 'training/worker/runLoop.ts',
    find: "phase !== 'ready' && !test && !keep()",
    replace: "phase !== 'ready' && !keep()",
    tests: ['training/worker'],
  },
  {
    name: 'a shard’s checksum is not looked at',
    path: 'training/worker/data/shard.ts',
    find: '!(await matches(packed, shard.sha256))',
    replace: 'false',
    tests: ['training/worker/data'],
  },
  {
    name: 'the self-check of an engine is always right',
    path: 'training/worker/engine/engineCheck.ts',
    find: 'isClose(logits, KNOWN.logits) &&',
    replace: 'logits.length > 0 ||',
    tests: ['training/worker/engine'],
  },
  {
    name: 'Adam corrects its bias by one step too many',
    path: 'training/kernels/plan/updates.ts',
    find: 'lr / (1 - beta1 ** step)',
    replace: 'lr / (1 - beta1 ** (step + 1))',
    tests: ['training/worker/plan/optimizers.test.ts'],
  },
  {
    name: 'gradients are those of another loss',
    path: 'training/worker/tape/losses.ts',
    find: 'tf.mul(error, 2)',
    replace: 'error',
    tests: ['training/worker/tape'],
  },
  {
    name: 'a number that is followed is not transposed',
    path: 'training/worker/views/numberPlaces.ts',
    find: '(place % columns) * rows + Math.floor(place / columns)',
    replace: 'place',
    tests: ['training/worker/views'],
  },
  {
    name: 'a run goes on from the moment that is shown instead of from where it stands',
    path: 'training/worker/shownMoment.ts',
    find: 'if (newest) trainer.restore(newest);',
    replace: '',
    tests: ['training/worker/shownMoment.test.ts'],
  },
  {
    name: 'a look at the next step takes it',
    path: 'training/worker/views/nextStep.ts',
    find: 'stepper.restore(before);',
    replace: '',
    tests: ['training/worker/views'],
  },
  {
    name: 'a frozen layer learns',
    path: 'training/kernels/plan/forward.ts',
    find: 'isFrozen: !learns(parameters),',
    replace: 'isFrozen: false,',
    tests: ['training/worker/plan/frozen.test.ts'],
  },
  {
    name: 'a loss below 0 is judged as if its mean said how large losses are',
    path: 'training/worker/divergence/reference.ts',
    find: 'singles.map(Math.abs) : []',
    replace: '[] : []',
    tests: ['training/worker/plan/customLoss.test.ts'],
  },
];
