/** How what is still to do and what is wrong look, wherever they are said: an icon and a word each. */
import { CircleAlert, CircleDashed } from 'lucide-react';
import type { Severity } from '../network/read/problems.ts';
import { messages } from './messages.ts';

export const SEVERITY_LOOKS = {
  toDo: {
    Icon: CircleDashed,
    get word() {
      return messages.severity.toDo;
    },
  },
  wrong: {
    Icon: CircleAlert,
    get word() {
      return messages.severity.wrong;
    },
  },
} as const satisfies Record<Severity, object>;
