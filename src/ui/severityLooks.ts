/** How what is still to do and what is wrong look, wherever they are said: an icon and a word each. */
import { CircleAlert, CircleDashed } from 'lucide-react';
import type { Severity } from '../network/read/problems.ts';

export const SEVERITY_LOOKS = {
  toDo: { Icon: CircleDashed, word: 'To do' },
  wrong: { Icon: CircleAlert, word: 'Wrong' },
} as const satisfies Record<Severity, object>;
