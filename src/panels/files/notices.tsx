/** What there may be to say of networks that come and go: under the head of the page, and over it. Arrangement only. */
import { lazy, Suspense } from 'react';
import { useNewVersion } from '../../stores/offline/newVersion.ts';
import { FileDrop } from './FileDrop.tsx';
import { FileRefusal } from './FileRefusal.tsx';
import { LinkArrival } from './LinkArrival.tsx';
import { SaveErrorBanner } from './SaveErrorBanner.tsx';

/** Most visits end without news. */
const NewVersion = lazy(async () => ({ default: (await import('../about/NewVersion.tsx')).NewVersion }));

export function HeadNotices() {
  const isNews = useNewVersion(({ news }) => news !== 'none');
  return (
    <>
      <SaveErrorBanner />
      <LinkArrival />
      <Suspense>{isNews && <NewVersion />}</Suspense>
    </>
  );
}

export function FileNotices() {
  return (
    <>
      <FileRefusal />
      <FileDrop />
    </>
  );
}
