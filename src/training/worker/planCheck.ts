/** The worker's own check of the plans and settings that it is given: the page has checked it all, but a value that gets by would end in NaN or a dead thread. */
import { type DataFacts, takesPoints } from '../../datasets/datasets.ts';
import { bytesOf, EMPTY_IMAGES, pictureCount } from '../../datasets/images/images.ts';
import { STREAMS_VERSION, STREAMS_VERSIONS } from '../../lib/random.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { EMPTY_DOCUMENT } from '../../network/document.ts';
import { checkImages } from '../../network/file/images.ts';
import { checkPoints } from '../../network/file/points.ts';
import { checkTable } from '../../network/file/table.ts';
import { readFormula } from '../../network/formula/readFormula.ts';
import { defaultParams, fieldsOf, type Kind } from '../../network/kinds.ts';
import { checkField, formatPath, showValue } from '../../network/read/fields.ts';
import { explain } from '../../network/read/problems.ts';
import { readTraining } from '../../network/read/readTraining.ts';
import { type NetworkSpec, type ParameterSpec, parametersOf, sizeOf } from '../../network/read/spec.ts';
import type { TrainingSettings } from '../../network/training.ts';
import { ARITHMETICS, type Checkpoint, type RunPlan } from '../shared/protocol.ts';

type Values = ReadonlyMap<string, Float32Array>;
type Check = Result<undefined>;

const fine: Check = ok(undefined);

/** The first thing that is wrong with a plan, as a sentence that names the place. */
export function checkPlan({ spec, settings, parameters, arithmetic, streams, checkpoint, pictures }: RunPlan): Check {
  const specs = parametersOf(spec);
  return firstRefusal([
    () => checkSettings(settings, spec.data.facts),
    () => checkLayers(spec),
    () => checkData(spec),
    () => checkPictures(spec, pictures),
    () =>
      ARITHMETICS.includes(arithmetic ?? 'fast')
        ? fine
        : refused(`arithmetic: expected one of ${ARITHMETICS.join(', ')}, got ${showValue(arithmetic)}`),
    () =>
      STREAMS_VERSIONS.includes(streams ?? STREAMS_VERSION)
        ? fine
        : refused(`streams: expected one of ${STREAMS_VERSIONS.join(', ')}, got ${showValue(streams)}`),
    () => (parameters ? checkValues('parameters', parameters, specs, 'some') : fine),
    () => (checkpoint ? checkCheckpoint(checkpoint, specs) : fine),
  ]);
}

/** The first setting that is out of bounds, in the words that the page has for it; with `facts` those of the data count. */
export function checkSettings(settings: TrainingSettings, facts?: DataFacts): Check {
  const [problem] = readTraining(settings, facts);
  return problem ? refused(explain(problem, EMPTY_DOCUMENT)) : fine;
}

function firstRefusal(checks: readonly (() => Check)[]): Check {
  for (const check of checks) {
    const outcome = check();
    if (!outcome.ok) return outcome;
  }
  return fine;
}

/** The loss among them. */
function checkLayers({ layers, loss }: NetworkSpec): Check {
  return firstRefusal(
    [...layers, loss].map(
      ({ id, kind, params }) =>
        () =>
          checkParams(kind, id, params),
    ),
  );
}

function checkParams(kind: Kind, id: string, params: object): Check {
  const given = params as Record<string, unknown>;
  return firstRefusal(
    fieldsOf(kind, params).map(([name, field]) => () => {
      const checked = checkField(field, given[name]);
      if (!checked.ok) return refused(`${kind} ${id}: ${name} cannot be used: ${checked.reason}.`);
      if (field.type !== 'formula') return fine;
      const formula = readFormula(String(checked.value));
      return formula.ok ? fine : refused(`${kind} ${id}: ${name} cannot be used: ${formula.reason.says}`);
    }),
  );
}

function checkData({ data: { id, params } }: NetworkSpec): Check {
  if (params.name === 'table' || params.name === 'images') {
    const checked = params.name === 'table' ? checkTable(params.table) : checkImages(params.images);
    return checked.ok ? fine : refused(`Dataset ${id}: ${formatPath([params.name, ...checked.reason.path])}: ${checked.reason.reason}.`);
  }
  if (!takesPoints(params.name)) return checkParams('Dataset', id, defaultParams('Dataset', params));
  const checked = checkPoints(params.x, params.y);
  return checked.ok ? fine : refused(`Dataset ${id}: ${formatPath(checked.reason.path)}: ${checked.reason.reason}.`);
}

/** Pictures of one's own come with the plan, as many bytes as there are pictures. */
function checkPictures({ data: { id, params } }: NetworkSpec, pictures: RunPlan['pictures']): Check {
  if (params.name !== 'images') return fine;
  const expected = bytesOf(pictureCount(params.images ?? EMPTY_IMAGES));
  return pictures?.size === expected
    ? fine
    : refused(`Dataset ${id}: expected ${expected} bytes of pictures, got ${pictures?.size ?? 'none'}.`);
}

/** Where training goes on: every parameter, and moments of their size. */
function checkCheckpoint({ step, parameters, moments }: Checkpoint, specs: readonly ParameterSpec[]): Check {
  if (!Number.isSafeInteger(step) || step < 0)
    return refused(`checkpoint.step: expected a whole number from 0 on, got ${showValue(step)}.`);
  const known = new Map(specs.map((spec) => [spec.name, spec]));
  return firstRefusal([
    () => checkValues('checkpoint.parameters', parameters, specs, 'all'),
    ...[...moments].map(([name, own]) => () => {
      const spec = known.get(name);
      if (!spec) return refused(`checkpoint.moments.${name}: the network has no parameter of this name.`);
      const like = [...own.keys()].map((moment) => ({ name: moment, shape: spec.shape }));
      return checkValues(`checkpoint.moments.${name}`, own, like, 'all');
    }),
  ]);
}

/** Values by name, each as many as its tensor has, all finite. */
function checkValues(place: string, values: Values, specs: readonly ParameterSpec[], need: 'some' | 'all'): Check {
  const known = new Map(specs.map(({ name, shape }) => [name, sizeOf(shape)]));
  for (const [name, numbers] of values) {
    const size = known.get(name);
    if (size === undefined) return refused(`${place}.${name}: the network has no parameter of this name.`);
    if (numbers.length !== size) return refused(`${place}.${name}: expected ${size} numbers, got ${numbers.length}.`);
    const bad = numbers.findIndex((number) => !Number.isFinite(number));
    if (bad >= 0) return refused(`${place}.${name}[${bad}]: expected a finite number, got ${numbers[bad]}.`);
  }
  const missing = need === 'all' ? specs.find(({ name }) => !values.has(name)) : undefined;
  return missing ? refused(`${place}: expected a value for every parameter, but ${missing.name} is missing.`) : fine;
}
