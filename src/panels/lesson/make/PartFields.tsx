/** One part of the lesson that is being made. */
import { MOST, MOST_LETTERS } from '../../../lessons/lessonSchema.ts';
import { changePart, type DraftPart } from '../../../stores/lesson/draft.ts';
import { firstArgs } from '../../../stores/lesson/making.ts';
import { Button } from '../../../ui/Button.tsx';
import { GoalFields } from './GoalFields.tsx';
import styles from './MakeLesson.module.css';
import { messages } from './messages.ts';
import { TextField } from './TextField.tsx';

export interface PartFieldsProps {
  readonly part: DraftPart;
  /** From 0. */
  readonly at: number;
  readonly onRemove: (() => void) | undefined;
}

const without = <T,>(list: readonly T[], at: number): readonly T[] => list.filter((_, i) => i !== at);
const withOne = <T,>(list: readonly T[], at: number, one: T): readonly T[] => list.map((old, i) => (i === at ? one : old));

export function PartFields({ part, at, onRemove }: PartFieldsProps) {
  const { title, text, tasks, goals, questions } = part;
  const change = (next: Partial<DraftPart>) => changePart(at, next);
  const name = messages.part(at + 1);
  return (
    <fieldset className={styles.part} aria-label={name}>
      <h3>{name}</h3>
      <TextField label={messages.partTitle} value={title} most={MOST_LETTERS.title} onChange={(next) => change({ title: next })} />
      <TextField label={messages.text} rows={6} value={text} note={messages.aboutText} onChange={(next) => change({ text: next })} />
      <TextField label={messages.try} rows={3} value={tasks} note={messages.aboutTry} onChange={(next) => change({ tasks: next })} />
      {goals.map((goal, i) => (
        <GoalFields
          key={`goal ${numbered(i)}`}
          name={messages.goal(i + 1)}
          goal={goal}
          onChange={(next) => change({ goals: withOne(goals, i, next) })}
          onRemove={() => change({ goals: without(goals, i) })}
        />
      ))}
      {questions.map((one, i) => (
        <fieldset key={`question ${numbered(i)}`} className={styles.item} aria-label={messages.question(i + 1)}>
          <TextField
            label={messages.question(i + 1)}
            value={one.question}
            most={MOST_LETTERS.sentence}
            onChange={(question) => change({ questions: withOne(questions, i, { ...one, question }) })}
          />
          <TextField
            label={messages.answer}
            rows={3}
            value={one.answer}
            onChange={(answer) => change({ questions: withOne(questions, i, { ...one, answer }) })}
          />
          <Button size="small" variant="quiet" onClick={() => change({ questions: without(questions, i) })}>
            {messages.removeQuestion(i + 1)}
          </Button>
        </fieldset>
      ))}
      <div className={styles.row}>
        <Button
          size="small"
          disabled={goals.length >= MOST.goals}
          onClick={() => change({ goals: [...goals, { says: '', check: 'lossBelow', args: firstArgs('lossBelow') }] })}
        >
          {messages.addGoal}
        </Button>
        <Button
          size="small"
          disabled={questions.length >= MOST.questions}
          onClick={() => change({ questions: [...questions, { question: '', answer: '' }] })}
        >
          {messages.addQuestion}
        </Button>
        {onRemove && (
          <Button size="small" variant="quiet" onClick={onRemove}>
            {messages.removePart(at + 1)}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

const numbered = (i: number): string => String(i + 1);
