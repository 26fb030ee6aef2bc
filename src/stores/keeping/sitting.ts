/** This tab at one project: it saves as long as the project is its own, else it looks on, and an edit makes a copy. */
import type { MakeClaim } from '../../storage/claims.ts';
import { readCopy, rememberProject } from '../../storage/copies.ts';
import { newProjectId } from '../../storage/openStorage.ts';
import type { ProjectId, Storage, Timeline, WriteFault } from '../../storage/records.ts';
import { troubleOf } from './beginning.ts';
import { makeRoom } from './copying.ts';
import { type Desk, isSameTimeline } from './desk.ts';
import { joinTheirs } from './joining.ts';
import { createSaver, type Kept, NEVER_KEPT, type Saver, type SaveStatus } from './saver.ts';
import { type Seat, takeSeat } from './seat.ts';
import type { Trouble, TroubleName } from './troubles.ts';

export interface KeeperState {
  /** The project that is open. */
  readonly project: ProjectId;
  /** `idle`: there is nothing to save. */
  readonly status: SaveStatus | 'idle';
  readonly trouble: Trouble | undefined;
}

export interface Surroundings {
  readonly desk: Desk;
  readonly storage: Storage;
  readonly makeClaim: MakeClaim;
  /** Who writes here. */
  readonly writer: string;
  readonly say: (state: Partial<KeeperState>) => void;
  /** Something of a project is kept now. */
  readonly onSaved: () => void;
}

const FAULTS: Record<Exclude<WriteFault, 'conflict'>, TroubleName> = { full: 'full', lost: 'failing', newer: 'newerPage' };

export class Sitting {
  private saver: Saver | undefined;
  /** What this tab shows of a project that is not its own. */
  private seen: Timeline | undefined;
  private isFailing = false;
  private isOver = false;

  private constructor(
    private readonly around: Surroundings,
    private seat: Seat,
  ) {}

  static async at(around: Surroundings, id: ProjectId): Promise<Sitting> {
    let sitting: Sitting | undefined;
    const seat = await takeSeat(around.makeClaim, id, {
      onChange: (changed) => sitting?.changeStanding(changed),
      onAsked: async () => sitting?.flush(),
    });
    sitting = new Sitting(around, seat);
    return sitting;
  }

  get id(): ProjectId {
    return this.seat.id;
  }

  /** Begins to save what is on the desk, or to look on. */
  settle(kept: Kept, trouble?: Trouble, isReadOnly = false): void {
    const { desk, say } = this.around;
    const isOurs = this.seat.standing === 'ours' && !isReadOnly;
    say({ project: this.id, status: 'idle', trouble: trouble ?? (isOurs ? undefined : { name: this.notOurs() }) });
    if (isOurs) this.save(kept);
    else {
      this.seen = kept.timeline ?? desk.timeline();
      this.look();
    }
  }

  /** Something on the desk has changed. */
  touch(): void {
    if (this.saver) this.saver.touch();
    else this.look();
  }

  /** What is on the desk is worth keeping even where nobody has edited it. */
  insist(): void {
    this.saver?.insist();
  }

  /** Saves now; true once all that is on the desk is kept, or another tab keeps it. */
  async flush(): Promise<boolean> {
    return this.saver ? await this.saver.flush() : true;
  }

  takeOver(): void {
    this.seat.claim.take();
  }

  end(): void {
    this.isOver = true;
    this.saver?.stop();
    this.seat.claim.release();
  }

  private save(kept: Kept): void {
    const { desk, storage, writer, say } = this.around;
    this.seen = undefined;
    this.saver?.stop();
    this.saver = createSaver({
      id: this.id,
      kept,
      writer,
      storage,
      desk,
      report: (status, fault) => this.hear(status, fault),
      onCopyRefused: () => void makeRoom(storage, this.id),
    });
    if (kept.isInDatabase && kept.revision > 0) say({ status: 'saved' });
    this.saver.touch();
  }

  private hear(status: SaveStatus, fault: WriteFault | undefined): void {
    const { say, onSaved } = this.around;
    if (fault === 'conflict') return void this.yieldOrJoin();
    if (status === 'saving') rememberProject(this.id); // its copy is about to be made
    if (status === 'saved') {
      onSaved();
      if (this.isFailing) say({ trouble: undefined });
    }
    if (fault) say({ trouble: { name: FAULTS[fault] } });
    this.isFailing = fault !== undefined || (this.isFailing && status !== 'saved');
    say({ status });
  }

  private changeStanding(seat: Seat): void {
    if (this.isOver || seat !== this.seat) return;
    if (seat.standing === 'ours') void this.comeBack();
    else this.giveUp();
  }

  /** What is not kept yet goes on as a copy. */
  private giveUp(): void {
    if (!this.saver) return;
    const [kept, isKept] = [this.around.desk.timeline(), !this.saver.isDirty()];
    this.saver.stop();
    this.saver = undefined;
    this.around.say({ status: 'idle', trouble: { name: this.notOurs() } });
    if (isKept) this.seen = kept;
    else this.copy();
  }

  private notOurs = (): TroubleName => (this.seat.standing === 'taken' ? 'taken' : 'elsewhere');

  /** An edit of what is another's makes a copy. */
  private look(): void {
    if (this.seen && !isSameTimeline(this.seen, this.around.desk.timeline())) this.copy();
  }

  /** What is on the desk goes on as a project of its own, under a name that tells the two apart. */
  private copy(): void {
    const { desk, say, makeClaim } = this.around;
    const { past, present, future } = desk.timeline();
    const id = newProjectId();
    this.seat.claim.release();
    const claim = makeClaim(id, { onStanding: () => undefined, onAsked: () => this.flush() }); // nobody else knows this name yet
    this.seat = { id, claim, standing: 'ours' };
    this.seen = undefined;
    desk.show({ past, present: { ...present, document: { ...present.document, name: `${present.document.name} (copy)` } }, future }, false);
    say({ project: id, trouble: { name: 'copied' } });
    this.save(NEVER_KEPT);
  }

  /** The other tab has let go: what it left is shown, and this tab goes on. */
  private async comeBack(): Promise<void> {
    const read = await this.around.storage.read(this.id, readCopy(this.id));
    if (this.isOver || this.saver || this.seat.standing !== 'ours') return;
    if (!read.ok) return this.settle({ ...NEVER_KEPT, timeline: this.seen });
    const { timeline, revision, isInDatabase, isNewer } = read.value;
    this.seen = timeline;
    this.around.desk.show(timeline, true);
    this.settle({ revision, timeline, isInDatabase }, troubleOf(read.value), isNewer);
  }

  /** Another tab has written. Who holds the lock takes it in; where there are no locks, what is on the desk goes on as a copy. */
  private async yieldOrJoin(): Promise<void> {
    const { desk, storage } = this.around;
    const revision = this.saver?.revision() ?? 0;
    this.saver?.stop();
    this.saver = undefined;
    if (!this.seat.claim.isCertain || this.seat.standing !== 'ours') return this.copy();
    const theirs = await storage.read(this.id);
    if (this.isOver) return;
    if (!theirs.ok) return this.copy();
    desk.show(joinTheirs(theirs.value.timeline, desk.timeline()), false);
    this.save({ revision: Math.max(revision, theirs.value.revision), timeline: theirs.value.timeline, isInDatabase: true });
  }
}
