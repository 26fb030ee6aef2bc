/** What there is to say of a newer version, a row each. */
import type { VersionNews } from '../../offline/client/serviceWorker.ts';

export const VERSION_NEWS = {
  waiting: 'A new version is ready.',
  replaced: 'Another tab has gone on to a new version; this one works on as it is.',
} as const satisfies Record<VersionNews, string>;
