/** How training goes, read out at a pace that leaves room for all else. Store in; comes by a lazy import. */
import { useEffect, useState } from 'react';
import { followNews } from '../../stores/run/news.ts';
import { useRunSession } from '../../stores/run/useRun.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { messages } from './lateMessages.ts';

export function RunNews() {
  const session = useRunSession();
  const [said, say] = useState('');
  useEffect(() => followNews(session, say), [session]);
  return (
    <VisuallyHidden>
      <span role="status" aria-label={messages.news}>
        {said}
      </span>
    </VisuallyHidden>
  );
}
