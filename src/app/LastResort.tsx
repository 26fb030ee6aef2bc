/** What is left of the page after an error of its own: what is safe, and the ways on. */
import { networkFile } from '../stores/files/files.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { downloadBlob } from '../ui/download.ts';
import styles from './LastResort.module.css';

export function LastResort({ error }: { readonly error: unknown }) {
  const reload = () => location.reload();
  return (
    <main className={styles.page}>
      <Banner
        tone="bad"
        title="This page met an error of its own"
        actions={
          <>
            <Button variant="primary" onClick={reload}>
              Reload
            </Button>
            <Button onClick={downloadNetwork}>Download the network</Button>
          </>
        }
      >
        Your network is safe: it is kept in this browser and comes back when you reload. The trained parameters of this run are lost.
      </Banner>
      <pre className={styles.reason}>{error instanceof Error ? error.message : String(error)}</pre>
    </main>
  );
}

function downloadNetwork(): void {
  const { name, blob } = networkFile();
  downloadBlob(name, blob);
}
