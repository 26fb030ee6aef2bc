/** The numbers of a node that are typed on its card, and the formula of a loss. */
import type { NetworkNode } from '../../network/document.ts';
import { fieldsOf } from '../../network/kinds.ts';
import { fieldValue } from '../../network/read/fields.ts';
import { setParam } from '../../stores/document/editing.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import styles from './Card.module.css';
import { messages } from './messages.ts';
import own from './ParamFields.module.css';

/** The shown label leaves out the id, which stands at the head of the card; the name that is read out has it. */
export function ParamFields({ node: { id, kind, params } }: { readonly node: NetworkNode }) {
  const values = new Map<string, unknown>(Object.entries(params));
  return fieldsOf(kind).map(([name, field]) =>
    field.type === 'integer' || field.type === 'number' ? (
      <div key={name} className={`${styles.param} nodrag nopan nowheel`}>
        <span className={styles.paramName} aria-hidden="true" translate="no">
          {name}
        </span>
        <FieldInput
          label={messages.of(name, id)}
          word={name}
          hideLabel
          field={field}
          value={fieldValue(field, values.get(name))}
          onCommit={(next) => setParam(id, name, next)}
        />
      </div>
    ) : field.type === 'formula' ? (
      <div key={name} className={`${own.formula} nodrag nopan nowheel`}>
        <FieldInput
          label={messages.of(name, id)}
          word={name}
          hideLabel
          field={field}
          columns={22}
          value={fieldValue(field, values.get(name))}
          onCommit={(next) => setParam(id, name, next)}
        />
      </div>
    ) : null,
  );
}
