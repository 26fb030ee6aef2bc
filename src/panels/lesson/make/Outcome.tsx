/** What the lesson that is being made comes to: its link, its file, and how its parts look. */
import { useEffect, useId, useMemo, useState } from 'react';
import type { Lesson } from '../../../lessons/lessonSchema.ts';
import { formatCount } from '../../../lib/numbers.ts';
import type { Result } from '../../../lib/result.ts';
import { lessonLink } from '../../../stores/files/sharing.ts';
import { type Draft, dropDraft } from '../../../stores/lesson/draft.ts';
import { lessonOfDraft, saveLesson } from '../../../stores/lesson/making.ts';
import { Button } from '../../../ui/Button.tsx';
import { copyText } from '../../../ui/copyText.ts';
import controls from '../../../ui/fields/controls.module.css';
import { FormRow } from '../../../ui/fields/FormRow.tsx';
import { QrCode } from '../../../ui/pictures/QrCode.tsx';
import { PartView } from '../PartView.tsx';
import styles from './MakeLesson.module.css';

/** The link is packed once hands rest for so long. ms */
const REST = 250;

export function Outcome({ draft }: { readonly draft: Draft }) {
  const lesson = useMemo(() => lessonOfDraft(draft), [draft]);
  const [said, setSaid] = useState('');
  const link = useLink(lesson);
  const id = useId();
  const copy = async () => {
    if (!link?.ok) return;
    const isCopied = await copyText(link.value);
    setSaid(isCopied ? 'Link copied.' : 'The browser does not let the page copy. Select the link and copy it by hand.');
  };
  return (
    <section className={styles.outcome} aria-label="The lesson">
      {!lesson.ok && <p className={styles.missing}>{lesson.reason}</p>}
      {link && !link.ok && <p className={styles.missing}>{link.reason}</p>}
      {link?.ok && (
        <FormRow label="Link" control={id} isStacked note={`${formatCount(link.value.length)} characters. It is sent to no server.`}>
          <input id={id} className={controls.input} readOnly value={link.value} onFocus={({ target }) => target.select()} />
        </FormRow>
      )}
      <div className={styles.row}>
        <Button variant="primary" disabled={!link?.ok} onClick={() => void copy()}>
          Copy link
        </Button>
        <Button disabled={!lesson.ok} onClick={() => lesson.ok && saveLesson(lesson.value)}>
          Save lesson
        </Button>
        <Button variant="quiet" onClick={dropDraft}>
          Begin anew
        </Button>
      </div>
      <p role="status">{said}</p>
      {link?.ok && <QrCode text={link.value} says="The link of this lesson" />}
      {lesson.ok && <Preview lesson={lesson.value} />}
    </section>
  );
}

function useLink(lesson: Result<Lesson>): Result<string> | undefined {
  const [link, setLink] = useState<{ readonly of: Result<Lesson>; readonly link: Result<string> }>();
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(async () => {
      const next = lesson.ok && (await lessonLink(lesson.value));
      if (!isOver && next) setLink({ of: lesson, link: next });
    }, REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [lesson]);
  return link?.of === lesson ? link.link : undefined;
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
