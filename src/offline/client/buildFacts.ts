/** What the build tells of this page. */
import { BUILD } from 'virtual:build';
import { BUILD_FACTS, type BuildFacts } from '../shared/build.ts';

export { BUILD, VERSION } from 'virtual:build';

/** In development there are none. */
export const isBuilt = BUILD !== 'development';

/** Undefined where they do not arrive, or are those of a newer version that lies there meanwhile. */
export async function readBuildFacts(): Promise<BuildFacts | undefined> {
  const answer = isBuilt ? await fetch(BUILD_FACTS).catch(() => undefined) : undefined;
  const facts = answer?.ok ? ((await answer.json().catch(() => undefined)) as BuildFacts | undefined) : undefined;
  return facts?.build === BUILD ? facts : undefined;
}
