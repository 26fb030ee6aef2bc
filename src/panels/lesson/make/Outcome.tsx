/** What the lesson that is being made comes to: its link, its file, and how its parts look. */
import { useId, useMemo, useState } from 'react';
import type { Lesson } from '../../../lessons/lessonSchema.ts';
import { lessonLink } from '../../../stores/files/sharing.ts';
import { type Draft, dropDraft } from '../../../stores/lesson/draft.ts';
import { lessonOfDraft, saveLesson } from '../../../stores/lesson/making.ts';
import { Button } from '../../../ui/Button.tsx';
import { copyText } from '../../../ui/copyText.ts';
import controls from '../../../ui/fields/controls.module.css';
import { FormRow } from '../../../ui/fields/FormRow.tsx';
import { QrCode } from '../../../ui/pictures/QrCode.tsx';
import { useAwaited } from '../../../ui/useAwaited.ts';
import { PartView } from '../PartView.tsx';
import styles from './MakeLesson.module.css';
import { messages } from './messages.ts';

/** The link is packed once hands rest for so long. ms */
const REST = 250;

export function Outcome({ draft }: { readonly draft: Draft }) {
  const lesson = useMemo(() => lessonOfDraft(draft), [draft]);
  const [said, setSaid] = useState('');
  const link = useAwaited(() => (lesson.ok ? lessonLink(lesson.value) : undefined), [lesson], REST);
  const id = useId();
  const copy = async () => {
    if (!link?.ok) return;
    const isCopied = await copyText(link.value);
    setSaid(isCopied ? messages.copied : messages.notCopied);
  };
  return (
    <section className={styles.outcome} aria-label={messages.outcome}>
      {!lesson.ok && <p className={styles.missing}>{lesson.reason}</p>}
      {link && !link.ok && <p className={styles.missing}>{link.reason}</p>}
      {link?.ok && (
        <FormRow label={messages.link} control={id} isStacked note={messages.characters(link.value.length)}>
          <input id={id} className={controls.input} readOnly value={link.value} onFocus={({ target }) => target.select()} />
        </FormRow>
      )}
      <div className={styles.row}>
        <Button variant="primary" disabled={!link?.ok} onClick={() => void copy()}>
          {messages.copyLink}
        </Button>
        <Button disabled={!lesson.ok} onClick={() => lesson.ok && saveLesson(lesson.value)}>
          {messages.save}
        </Button>
        <Button variant="quiet" onClick={dropDraft}>
          {messages.beginAnew}
        </Button>
      </div>
      <p role="status">{said}</p>
      {link?.ok && <QrCode text={link.value} says={messages.itsLink} />}
      {lesson.ok && <Preview lesson={lesson.value} />}
    </section>
  );
}

/** As the learner will see it, part below part; nothing in it acts. */
function Preview({ lesson }: { readonly lesson: Lesson }) {
  const network = lesson.document.document.name;
  return (
    <div className={styles.preview} inert>
      <h3>{lesson.title}</h3>
      {lesson.parts.map((part, i) => (
        <PartView
          key={JSON.stringify([part.title, part.text])}
          open={{ lesson, part: i, project: 'preview', key: 'preview', network, isClosed: false, freed: [] }}
        />
      ))}
    </div>
  );
}
