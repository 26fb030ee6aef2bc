/** The canvas, and what is said when it breaks: nothing else of the page breaks with it. */
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { Button } from '../ui/Button.tsx';
import styles from './Canvas.module.css';
import { Flow } from './Flow.tsx';
import { messages } from './messages.ts';

/** The network as it is drawn, to be wired, moved and watched. Needs a `CanvasProvider` around it. */
export function Canvas() {
  return (
    <ErrorBoundary FallbackComponent={Broken}>
      <Flow />
    </ErrorBoundary>
  );
}

function Broken({ resetErrorBoundary }: FallbackProps) {
  return (
    <div className={styles.broken} role="alert">
      <p>
        <strong>{messages.broken.title}</strong> <span>{messages.broken.says}</span>
      </p>
      <Button onClick={resetErrorBoundary}>{messages.broken.reload}</Button>
    </div>
  );
}
