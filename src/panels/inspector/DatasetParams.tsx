/** Which data set a Dataset hands out, and the points where they are one's own. Store in. */
import { DATASET_CHOICES, takesPoints } from '../../datasets/datasets.ts';
import type { NodeOf } from '../../network/document.ts';
import { chooseDataset } from '../../stores/document/dataEditing.ts';
import { Select } from '../../ui/Select.tsx';
import { PointsEditor } from './PointsEditor.tsx';

export function DatasetParams({ node }: { readonly node: NodeOf<'Dataset'> }) {
  return (
    <>
      <Select label="Data set" value={node.params.name} options={DATASET_CHOICES} onChange={(name) => chooseDataset(node.id, name)} />
      {takesPoints(node.params.name) && <PointsEditor node={node} />}
    </>
  );
}
