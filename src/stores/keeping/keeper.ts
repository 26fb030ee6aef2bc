/** Keeps what is on the desk: opens the database, finds the last project in it, and moves from one to another. */
import { internal, ok, type Result, refused } from '../../lib/result.ts';
import type { NetworkFile } from '../../network/file/fileFormat.ts';
import type { MakeClaim } from '../../storage/claims.ts';
import { canCopy, lastCopied, readCopy, rememberProject } from '../../storage/copies.ts';
import { newProjectId, newWriter, type Opened } from '../../storage/openStorage.ts';
import type { ProjectId, Storage } from '../../storage/records.ts';
import { beginWith, isUntouched, troubleOf } from './beginning.ts';
import { copyAtOnce } from './copying.ts';
import type { Desk } from './desk.ts';
import type { AtOnce } from './opening.ts';
import { NEVER_KEPT } from './saver.ts';
import { type KeeperState, Sitting, type Surroundings } from './sitting.ts';

export interface KeeperOptions {
  readonly desk: Desk;
  readonly atOnce: AtOnce;
  readonly openStorage: () => Promise<Opened>;
  readonly makeClaim: MakeClaim;
  readonly say: (state: Partial<KeeperState>) => void;
  readonly onSaved: () => void;
}

/** What did not work is tried again. ms */
const RETRY = 10_000;

export class Keeper {
  private storage: Storage | undefined;
  private sitting: Sitting | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private isOver = false;
  /** A newer version of the page keeps everything now. */
  private isShut = false;
  private readonly writer = newWriter();
  private readonly unsubscribe: () => void;
  /** The database has answered, or will not. */
  private readonly ready: Promise<void>;

  constructor(private readonly options: KeeperOptions) {
    this.unsubscribe = options.desk.onChange(() => this.sitting?.touch());
    this.ready = this.begin();
  }

  /** Saves now; true once all that is on the desk is kept. The copy is made before this gives back. */
  async flush(): Promise<boolean> {
    if (this.sitting) return await this.sitting.flush();
    if (!this.isShut) copyAtOnce(this.options.desk, this.options.atOnce, this.writer);
    return false;
  }

  async stop(): Promise<void> {
    const flushed = this.flush();
    this.isOver = true;
    this.unsubscribe();
    clearTimeout(this.retry);
    await flushed;
    this.sitting?.end();
    this.storage?.close();
  }

  /** What is on the desk is worth keeping even where nobody has edited it. */
  insist = (): void => this.sitting?.insist();

  /** Takes the project from the other tab. */
  takeOver = (): void => this.sitting?.takeOver();

  /** Where networks are kept, once it is known. */
  async keptNetworks(): Promise<Storage> {
    await this.ready;
    return this.storage ?? internal('ready without a storage');
  }

  /** Opens a project that is kept, after what is on the desk was saved. */
  async openProject(id: ProjectId): Promise<Result<true>> {
    const storage = await this.keptNetworks();
    if (id === this.sitting?.id) return ok(true);
    const next = await Sitting.at(this.around(storage), id);
    const read = await storage.read(id, readCopy(id));
    const left = read.ok ? await this.leave() : refused('This network cannot be read any more.');
    if (!read.ok || !left.ok) {
      next.end();
      return left;
    }
    const { timeline, revision, isInDatabase, isNewer } = read.value;
    this.moveTo(next);
    rememberProject(id);
    this.options.desk.show(timeline, true);
    next.settle({ revision, timeline, isInDatabase }, troubleOf(read.value), isNewer);
    return ok(true);
  }

  /** Begins a new project with this network, which is saved at once. */
  async startProject(file: NetworkFile): Promise<Result<true>> {
    const storage = await this.keptNetworks();
    const next = await Sitting.at(this.around(storage), newProjectId());
    const left = await this.leave();
    if (!left.ok) {
      next.end();
      return left;
    }
    this.moveTo(next);
    this.options.desk.show({ past: [], present: file, future: [] }, true);
    next.settle(NEVER_KEPT);
    await next.flush();
    return ok(true);
  }

  private async leave(): Promise<Result<true>> {
    if (await this.flush()) return ok(true);
    return refused('What is open could not be saved, so it was not put away. Download a copy, or make room, then try again.');
  }

  /** The one before is silent from here on. */
  private moveTo(next: Sitting): void {
    this.sitting?.end();
    this.sitting = next;
  }

  private around(storage: Storage): Surroundings {
    const { desk, makeClaim, say, onSaved } = this.options;
    return { desk, storage, makeClaim, writer: this.writer, say, onSaved };
  }

  private async begin(): Promise<void> {
    const { storage, trouble } = await this.options.openStorage();
    if (this.isOver) return storage.close();
    this.storage?.close();
    this.storage = storage;
    this.isShut = trouble === 'newer';
    if (this.isShut) this.options.say({ status: 'unsaved', trouble: { name: 'newerPage' } });
    else if (trouble === 'denied') await this.goWithout(storage);
    else {
      this.sitting?.end(); // it had no database
      this.sitting = undefined;
      await this.findFirst(storage);
    }
  }

  private async findFirst(storage: Storage): Promise<void> {
    const { atOnce, desk, say } = this.options;
    const isUnknown = !atOnce.isKnown && atOnce.from === 'first';
    const last = isUnknown ? (await storage.list())[0]?.id : undefined;
    const sitting = await Sitting.at(this.around(storage), last ?? atOnce.id);
    const read = await storage.read(sitting.id, atOnce.copy);
    if (this.isOver) return sitting.end();
    if (!read.ok && read.reason.fault === 'lost') {
      sitting.end();
      say({ status: 'unsaved', trouble: { name: 'failing' } });
      return this.again(() => this.findFirst(storage));
    }
    const { timeline, asOpened, kept, trouble, isReadOnly, isRenamed } = beginWith(read, atOnce, desk.timeline());
    this.moveTo(isRenamed ? await this.renamed(sitting, storage) : sitting);
    desk.show(timeline, asOpened);
    // Copies may have been made while the database was waited for.
    this.sitting?.settle({ ...kept, revision: Math.max(kept.revision, lastCopied(readCopy(sitting.id))) }, trouble, isReadOnly);
  }

  private async renamed(sitting: Sitting, storage: Storage): Promise<Sitting> {
    sitting.end();
    return await Sitting.at(this.around(storage), newProjectId());
  }

  /** Without a database: only copies are made, and the database is asked for again. */
  private async goWithout(storage: Storage): Promise<void> {
    this.again(() => this.begin());
    if (this.sitting) return;
    const { atOnce, desk, say } = this.options;
    const sitting = await Sitting.at(
      { ...this.around(storage), say: ({ project }) => project !== undefined && say({ project }) },
      atOnce.id,
    );
    if (this.isOver) return sitting.end();
    const now = desk.timeline();
    this.moveTo(sitting);
    const isSaved = isUntouched(now, atOnce);
    sitting.settle(
      { revision: lastCopied(atOnce.copy), timeline: isSaved ? now : undefined, isInDatabase: isSaved },
      undefined,
      atOnce.isNewer,
    );
    say({ project: atOnce.id, status: 'unsaved', trouble: { name: canCopy() ? 'noDatabase' : 'denied' } });
  }

  private again(work: () => Promise<void>): void {
    this.retry = setTimeout(() => void work(), RETRY);
  }
}
