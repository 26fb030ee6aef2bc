/** What is left of the page after an error of its own: what is safe, and the ways on. */
import { messages } from '../pages/messages.ts';
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
        title={messages.lastResort.title}
        actions={
          <>
            <Button variant="primary" onClick={reload}>
              {messages.reload}
            </Button>
            <Button onClick={downloadNetwork}>{messages.lastResort.download}</Button>
          </>
        }
      >
        {messages.lastResort.says}
      </Banner>
      <pre className={styles.reason}>{error instanceof Error ? error.message : String(error)}</pre>
    </main>
  );
}

function downloadNetwork(): void {
  const { name, blob } = networkFile();
  downloadBlob(name, blob);
}
