/** The numbers of a node that are typed on its card. */
import type { NetworkNode } from '../../network/document.ts';
import { fieldsOf } from '../../network/kinds.ts';
import { type NumberField as Bounds, readNumber } from '../../network/read/fields.ts';
import { setParam } from '../../stores/document/editing.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { stepDigit, stepWhole } from '../../ui/stepping.ts';
import styles from './Card.module.css';

export function ParamFields({ node }: { readonly node: NetworkNode }) {
  const values = new Map<string, unknown>(Object.entries(node.params));
  return fieldsOf(node.kind).map(([name, field]) =>
    field.type === 'integer' || field.type === 'number' ? (
      <ParamField key={name} id={node.id} name={name} bounds={field} value={values.get(name)} />
    ) : null,
  );
}

interface ParamFieldProps {
  readonly id: string;
  readonly name: string;
  readonly bounds: Bounds;
  readonly value: unknown;
}

/** The shown label leaves out the id, which stands at the head of the card; the name that is read out has it. */
function ParamField({ id, name, bounds, value }: ParamFieldProps) {
  return (
    <div className={`${styles.param} nodrag nopan nowheel`}>
      <span className={styles.paramName} aria-hidden="true">
        {name}
      </span>
      <NumberField
        label={`${name} of ${id}`}
        hideLabel
        value={typeof value === 'number' ? value : bounds.default}
        min={bounds.min}
        max={bounds.max}
        read={(text) => readNumber(bounds, text)}
        stepBy={bounds.type === 'integer' ? stepWhole : stepDigit}
        onCommit={(next) => setParam(id, name, next)}
      />
    </div>
  );
}
