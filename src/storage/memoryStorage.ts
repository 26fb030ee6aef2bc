/** The same where the browser keeps nothing: networks last as long as the page. */
import { ok, refused } from '../lib/result.ts';
import type { KeptProject, ProjectId, ProjectSummary, Storage } from './records.ts';
import { kept, removed } from './summaries.ts';

interface Line extends ProjectSummary {
  readonly project: KeptProject;
}

export function openMemoryStorage(): Storage {
  const lines = new Map<ProjectId, Line>();
  const checkpoints = new Map<ProjectId, unknown>();
  return {
    kind: 'memory',
    list: async () => kept([...lines.values()]),
    listRemoved: async () => removed([...lines.values()]),
    read: async (id) => {
      const line = lines.get(id);
      return line ? ok(line.project) : refused({ fault: 'absent' as const });
    },
    peek: async (id) => lines.get(id)?.project.timeline.present.document,
    write: async ({ id, timeline, revision }) => {
      const savedAt = Date.now();
      const project = { id, revision, savedAt, timeline, isInDatabase: true, isRestored: false, damaged: [], isNewer: false };
      lines.set(id, { id, name: timeline.present.document.name, revision, savedAt, project });
      return ok(true);
    },
    remove: async (id) => {
      const line = lines.get(id);
      if (line) lines.set(id, { ...line, removedAt: Date.now() });
      return ok(true);
    },
    restore: async (id) => {
      const line = lines.get(id);
      if (line) {
        const { removedAt: _, ...back } = line;
        lines.set(id, back);
      }
      return ok(true);
    },
    readCheckpoint: async (id) => checkpoints.get(id),
    writeCheckpoint: async (id, value) => {
      checkpoints.set(id, value);
      return ok(true);
    },
    close: () => undefined,
  };
}
