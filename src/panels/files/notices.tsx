/** What there may be to say of networks that come and go: under the head of the page, and over it. Arrangement only. */
import { FileDrop } from './FileDrop.tsx';
import { FileRefusal } from './FileRefusal.tsx';
import { LinkArrival } from './LinkArrival.tsx';
import { SaveErrorBanner } from './SaveErrorBanner.tsx';

export function HeadNotices() {
  return (
    <>
      <SaveErrorBanner />
      <LinkArrival />
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
