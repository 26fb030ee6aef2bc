/** The project store where the browser keeps nothing: networks last as long as the page. */
import { ok, refused } from '../lib/result.ts';
import type { KeptProject, ProjectId, ProjectStore, ProjectSummary } from './project.ts';
import { recentOf, removedOf } from './projectList.ts';
import { createMemoryRuns } from './runStore.ts';

export function createMemoryStore(): ProjectStore {
  const lines = new Map<ProjectId, ProjectSummary>();
  const projects = new Map<ProjectId, KeptProject>();
  const checkpoints = new Map<ProjectId, unknown>();
  const putAway = (id: ProjectId, time: { readonly removedAt?: number }) => {
    const { removedAt: _, ...line } = lines.get(id) ?? {};
    if ('id' in line) lines.set(id, { ...line, ...time });
    return ok(true as const);
  };
  return {
    list: async () => recentOf([...lines.values()]),
    listRemoved: async () => removedOf([...lines.values()]),
    read: async (id) => {
      const project = projects.get(id);
      return project ? ok(project) : refused({ fault: 'absent' as const });
    },
    peek: async (id) => projects.get(id)?.timeline.present.document,
    write: async ({ id, timeline, revision }) => {
      const savedAt = Date.now();
      lines.set(id, { id, name: timeline.present.document.name, revision, savedAt });
      projects.set(id, {
        timeline,
        revision,
        after: revision,
        savedAt,
        isInDatabase: true,
        isRestored: false,
        damaged: [],
        isNewer: false,
      });
      return ok(true);
    },
    remove: async (id) => putAway(id, { removedAt: Date.now() }),
    restore: async (id) => putAway(id, {}),
    readCheckpoint: async (id) => checkpoints.get(id),
    writeCheckpoint: async (id, value) => {
      checkpoints.set(id, value);
      return ok(true);
    },
    runs: createMemoryRuns(),
    pictures: { read: async () => undefined, write: async () => refused('lost' as const) }, // whoever has them has them in memory
    close: () => undefined,
  };
}
