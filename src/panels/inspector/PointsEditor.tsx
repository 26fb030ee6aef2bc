/** Points of one's own, typed a line each: taken on leaving and by the button, put back by Escape, refused with the line named. Store in. */
import { type KeyboardEvent, useId, useState } from 'react';
import type { NodeOf } from '../../network/document.ts';
import { readPoints, writePoints } from '../../network/file/pointsText.ts';
import { setPoints } from '../../stores/document/dataEditing.ts';
import { Button } from '../../ui/Button.tsx';
import { isComposing } from '../../ui/composing.ts';
import { noteId } from '../../ui/Field.tsx';
import styles from './PointsEditor.module.css';

const HINT = 'A point a line: x, y. Where x or y is more than one number: 1, 2 → 3.';

export function PointsEditor({ node }: { readonly node: NodeOf<'Dataset'> }) {
  const id = useId();
  const { x = [], y = [] } = node.params;
  const value = writePoints({ x, y });
  const [draft, setDraft] = useState<{ text: string; against: string; refusal?: string }>();
  const live = draft?.against === value ? draft : undefined; // points changed from elsewhere win

  function commit(): void {
    if (!live) return;
    const read = readPoints(live.text);
    setDraft(read.ok ? undefined : { ...live, refusal: read.reason });
    if (read.ok && writePoints(read.value) !== value) setPoints(node.id, read.value);
  }

  function keyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) commit();
    if (event.key === 'Escape') setDraft(undefined);
  }

  return (
    <div className={styles.editor}>
      <label htmlFor={id}>Points</label>
      <textarea
        id={id}
        className={styles.text}
        rows={Math.min(8, Math.max(4, x.length + 1))}
        autoComplete="off"
        spellCheck={false}
        value={live?.text ?? value}
        aria-invalid={live?.refusal !== undefined}
        aria-describedby={noteId(id)}
        onChange={(event) => setDraft({ text: event.target.value, against: value })}
        onBlur={commit}
        onKeyDown={keyDown}
      />
      <p id={noteId(id)} className={live?.refusal === undefined ? styles.note : styles.refusal} role={live?.refusal && 'alert'}>
        {live?.refusal ?? HINT}
      </p>
      <div>
        <Button onClick={commit} disabled={!live || live.text === value}>
          Use these points
        </Button>
      </div>
    </div>
  );
}
