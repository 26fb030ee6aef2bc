/** By what a run is known: its plan, which is one object from its first step to its last, has an id, and figures of one kind. */
import { checksum } from '../../lib/checksum.ts';
import type { NetworkSpec } from '../../network/read/spec.ts';
import { randomId } from '../../storage/projectStore.ts';
import type { RunId } from '../../storage/runStore.ts';
import type { RunPlan } from '../../training/shared/protocol.ts';

export interface RunIdentity {
  readonly id: RunId;
  /** ms since 1970 */
  readonly beganAt: number;
  /** Up to this step it is kept under another id already. */
  readonly since: number;
}

const identities = new WeakMap<RunPlan, RunIdentity>();

const named = (plan: RunPlan, identity: RunIdentity): RunIdentity => {
  identities.set(plan, identity);
  return identity;
};

/** The identity of the run of this plan: a new one where nobody has asked before. */
export const identityOf = (plan: RunPlan): RunIdentity => identities.get(plan) ?? branchRun(plan, 0);

/** The run of this plan is one that is kept already, and goes on. */
export const continueRun = (plan: RunPlan, id: RunId): RunIdentity => named(plan, { id, beganAt: Date.now(), since: 0 });

/** From this step on the run of this plan is another one: what it was before stays as it is kept. */
export const branchRun = (plan: RunPlan, since: number): RunIdentity => named(plan, { id: randomId(), beganAt: Date.now(), since });

/** What the figures of a run are of: losses of another data set or another loss say nothing beside these. */
export const kindOf = ({ spec }: RunPlan): string => kindOfSpec(spec);

export const kindOfSpec = ({ data, loss }: NetworkSpec): string => JSON.stringify([fingerprint(data.params), loss.kind, loss.params]);

const known = new WeakMap<object, string>();

/** Of the data with all that it holds: other points or another file are other data. Taken once: tables are long. */
function fingerprint(params: object): string {
  const found = known.get(params) ?? checksum(JSON.stringify(params));
  known.set(params, found);
  return found;
}
