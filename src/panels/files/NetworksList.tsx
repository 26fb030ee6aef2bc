/** What stands in the menu of networks. Store in. */
import { CopyPlus, FilePlus2, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Miniature, miniatureOf } from '../../network/miniature.ts';
import type { ProjectId, ProjectSummary } from '../../storage/project.ts';
import { useDocument } from '../../stores/document/document.ts';
import {
  duplicateProject,
  newProject,
  openProject,
  pictureOf,
  refreshProjects,
  removeProject,
  restoreProject,
  useProjects,
} from '../../stores/projects.ts';
import { useSaving } from '../../stores/saving.ts';
import { Button } from '../../ui/Button.tsx';
import { messages } from './lateMessages.ts';
import { NetworkRow } from './NetworkRow.tsx';
import styles from './NetworksList.module.css';
import { whenWords } from './when.ts';

export function NetworksList({ close }: { readonly close: () => void }) {
  const { recent, removed } = useProjects();
  const open = useSaving((saving) => saving.project);
  const [justRemoved, setJustRemoved] = useState<ProjectSummary>();
  useEffect(() => void refreshProjects(), []);
  const then = (command: () => Promise<void>) => () => {
    close();
    void command();
  };
  const remove = (project: ProjectSummary) => {
    setJustRemoved(project);
    void removeProject(project.id);
  };
  return (
    <div className={styles.pane}>
      <div className={styles.commands}>
        <Button onClick={then(newProject)}>
          <FilePlus2 size={15} aria-hidden="true" />
          <span>{messages.list.add}</span>
        </Button>
        <Button onClick={then(duplicateProject)}>
          <CopyPlus size={15} aria-hidden="true" />
          <span>{messages.list.duplicate}</span>
        </Button>
      </div>
      {justRemoved && removed.some(({ id }) => id === justRemoved.id) && (
        <p className={styles.removed} role="status">
          <span>{messages.list.deleted(justRemoved.name)}</span>
          <Button size="small" onClick={() => void restoreProject(justRemoved.id)}>
            {messages.list.undo}
          </Button>
        </p>
      )}
      <h2 className={styles.heading} id="recent-networks">
        {messages.list.recent}
      </h2>
      <ul aria-labelledby="recent-networks">
        {withOpen(recent, open).map((project) => (
          <Recent key={project.id} project={project} open={then(() => openProject(project.id))} remove={() => remove(project)} />
        ))}
      </ul>
      {removed.length > 0 && <Removed projects={removed} />}
    </div>
  );
}

/** What is open is not kept before there is work in it, and stands first all the same. */
const withOpen = (recent: readonly ProjectSummary[], open: ProjectId): readonly ProjectSummary[] => {
  const first = recent.find(({ id }) => id === open) ?? { id: open, name: '', revision: 0, savedAt: Date.now() };
  return [first, ...recent.filter(({ id }) => id !== open)];
};

interface RecentProps {
  readonly project: ProjectSummary;
  readonly open: () => void;
  readonly remove: () => void;
}

function Recent({ project, open, remove }: RecentProps) {
  const isCurrent = useSaving((saving) => saving.project === project.id);
  const document = useDocument((state) => state.document);
  const kept = usePicture(project, !isCurrent);
  const name = isCurrent ? document.name : project.name;
  const when = whenWords(project.savedAt, Date.now());
  return (
    <NetworkRow
      name={name}
      says={isCurrent ? messages.list.openNow : messages.list.savedAt(when)}
      picture={isCurrent ? miniatureOf(document) : kept}
      isCurrent={isCurrent}
      onClick={open}
    >
      <Button
        variant="quiet"
        className={styles.remove}
        aria-label={messages.list.deleteOne(name)}
        title={messages.list.delete}
        onClick={remove}
      >
        <Trash2 size={15} aria-hidden="true" />
      </Button>
    </NetworkRow>
  );
}

const NOTHING: Miniature = { boxes: [], wires: [] };

/** Read from the store when it is looked at; blank until then. */
function usePicture({ id, revision }: ProjectSummary, isWanted: boolean): Miniature {
  const [picture, setPicture] = useState(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another picture
  useEffect(() => {
    let isLate = false;
    if (isWanted) void pictureOf(id).then((found) => found && !isLate && setPicture(found));
    return () => {
      isLate = true;
    };
  }, [id, revision, isWanted]);
  return picture;
}

function Removed({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  return (
    <details className={styles.away}>
      <summary>{messages.list.removed(projects.length)}</summary>
      <ul aria-label={messages.list.removedNetworks}>
        {projects.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <Button size="small" aria-label={messages.list.bringBackOne(name)} onClick={() => void restoreProject(id)}>
              {messages.list.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
