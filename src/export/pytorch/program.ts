/** What a program is written of, and the ways to write it. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NodeId } from '../../network/document.ts';
import { parametersOf } from '../../network/read/spec.ts';
import { stepsNamed, stepsOfRun } from '../../network/schedules.ts';
import { messages } from '../messages.ts';
import type { RecordedRun } from '../recordedRun.ts';
import { type Code, indented } from './code.ts';
import { moduleNames } from './names.ts';

export interface Names {
  of(id: NodeId): string;
  /** Of modules with parameters that are not called as their nodes: the node's id by the module's name. */
  readonly renamed: ReadonlyMap<string, NodeId>;
}

export interface Program {
  /** Name of the file, as it is typed to start it. */
  readonly file: string;
  readonly run: RecordedRun;
  readonly names: Names;
  /** How many steps it takes. */
  readonly steps: number;
  /** Whether those are the ones that the page has taken, and not those to the end that the settings name. */
  readonly isTaken: boolean;
}

export function programOf(run: RecordedRun, file: string): Program {
  const { layers, data } = run.spec;
  const names = moduleNames(layers.map(({ id }) => id));
  const taken = run.losses.length;
  return {
    file,
    run,
    names: {
      of: (id) => names.get(id) ?? id,
      renamed: new Map(
        layers
          .filter(({ parameters }) => parameters.length > 0)
          .flatMap(({ id }) => (names.get(id) === id ? [] : [[names.get(id) ?? id, id]])),
      ),
    },
    steps: taken > 0 ? taken : stepsOfRun(run.settings, data.facts.train),
    isTaken: taken > 0,
  };
}

/** Whether a program can have the data of its run: pictures of one's own lie in no document, and are too many for a text. */
export const checkData = ({ run }: Program): Result<undefined> =>
  run.spec.data.params.name === 'images' ? refused(messages.script.ownPictures) : ok(undefined);

export const isMnist = ({ run }: Program): boolean => run.spec.data.params.name === 'mnist';
export const hasClasses = ({ run }: Program): boolean => run.spec.data.facts.y.type === 'classes';
export const hasTest = ({ run }: Program): boolean => run.spec.data.facts.test > 0;

/** Whether every value that the run began from was given, so that none is drawn. */
export const isGiven = ({ run: { spec, parameters } }: Program): boolean => parametersOf(spec).every(({ name }) => parameters?.has(name));

/** Whether the settings name no end. */
export const isEndless = ({ run: { settings } }: Program): boolean => !Number.isFinite(stepsNamed(settings, 1));

/** Lines of a loop that say where it is, every so many of what it counts, and at the end. */
export function sometimes(every: number, counter: string, end: string, says: Code, also = ''): Code {
  if (every === 1 && also === '') return says;
  const due = every === 1 ? '' : `${counter} % ${every} == 0 or ${counter} == ${end}`;
  const both = also !== '' && due !== '' ? `${also} and (${due})` : also || due;
  return [`if ${both}:`, ...indented(says)];
}

/** How often a loop says where it is: about twenty times, but not more rarely than each 200. */
export const everySo = (count: number): number => [1, 2, 5, 10, 20, 50, 100].find((each) => each >= count / 20) ?? 200;
