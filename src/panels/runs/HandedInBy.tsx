/** Who hands in, as this browser remembers it. Store in. */
import { ok } from '../../lib/result.ts';
import { keepHandedInBy, useHandedInBy } from '../../stores/handedInBy.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { messages } from './messages.ts';

const NAME = { type: 'text', read: (text: string) => ok(text.trim()), write: (name: string) => name, maxLength: 60 } as const;

export const HandedInBy = () => <FieldInput label={messages.handedInBy} field={NAME} value={useHandedInBy()} onCommit={keepHandedInBy} />;
