/** All units of a layer that sees pixels, as pictures, in the order that is chosen. Store in. */
import { useMemo, useState } from 'react';
import { formatCount } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import { unitWords } from '../../stores/run/insideWords.ts';
import { useAnswer } from '../../stores/run/useRun.ts';
import type { UnitOrder } from '../../training/shared/views.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { UnitGrid } from '../../ui/pictures/UnitGrid.tsx';
import { Inside } from './Inside.tsx';

const ORDERS = [
  { value: 'norm', label: 'by norm' },
  { value: 'use', label: 'by use' },
  { value: 'number', label: 'by number' },
] as const satisfies readonly { readonly value: UnitOrder; readonly label: string }[];

const RULES: Readonly<Record<UnitOrder, string>> = {
  norm: 'Those with the largest weights come first.',
  use: 'Those that most samples of the next batch pass, where their ReLU is not 0, come first.',
  number: 'They come in the order of the state_dict.',
};

export function InsideUnits({ id }: { readonly id: NodeId }) {
  const [by, choose] = useState<UnitOrder>('norm');
  const args = useMemo(() => ({ node: id, by }), [id, by]);
  const data = useAnswer('units', args);
  if (data?.node !== id) return null;
  const shown = data.units.length;
  const amount = shown < data.count ? `${formatCount(shown)} of ${formatCount(data.count)} units` : `All ${formatCount(shown)} units`;
  const hasUse = data.uses.length > 0;
  return (
    <Inside
      word="neuron"
      title={`${amount} as pictures`}
      says={`The weight of each pixel: red is below 0, blue above, faint near 0. ${RULES[data.by]}`}
    >
      <FieldInput
        label="Order"
        field={{ type: 'choice', options: hasUse ? ORDERS : ORDERS.filter(({ value }) => value !== 'use') }}
        value={by}
        onCommit={choose}
      />
      <UnitGrid
        pixels={data.pixels}
        says={(place) => unitWords(data, place)}
        label={`${amount} of ${id} as pictures of 28 by 28 weights. Arrow keys go from pixel to pixel, Page Up and Page Down from unit to unit.`}
      />
    </Inside>
  );
}
