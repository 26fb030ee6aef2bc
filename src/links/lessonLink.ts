/** A lesson in the hash of a link, and back: whatever the hash, the answer is a lesson or a sentence. */
import type { Lesson } from '../lessons/lessonSchema.ts';
import { lessonJson, readParsedLesson } from '../lessons/readLesson.ts';
import type { Result } from '../lib/result.ts';
import { decodeJson, encodeJson, type LinkKind } from './packed.ts';

const LESSON: LinkKind<Lesson> = { letter: 'l', thing: 'lesson', read: readParsedLesson };

/** The hash, without its `#`, that holds this lesson with its networks and their starting values. */
export const encodeLessonLink = (lesson: Lesson): Promise<Result<string>> => encodeJson(LESSON, lessonJson(lesson));

/** Reads a hash, with or without its `#`. */
export const decodeLessonLink = (hash: string): Promise<Result<Lesson>> => decodeJson(LESSON, hash);
