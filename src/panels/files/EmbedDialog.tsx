/** The code that puts this network into another page, and the few choices it has. Store in. */
import { X } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { Result } from '../../lib/result.ts';
import type { NumberField } from '../../network/read/fields.ts';
import { useDocument } from '../../stores/document/document.ts';
import { EMBED_SIZES, embedCode } from '../../stores/embedding.ts';
import { type SharedLink, shareLink } from '../../stores/files/sharing.ts';
import type { PaneName } from '../../stores/panes.ts';
import { closeDialog } from '../../stores/view.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { copyText } from '../../ui/copyText.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import controls from '../../ui/fields/controls.module.css';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { FormRow } from '../../ui/fields/FormRow.tsx';
import { messages as chartMessages } from '../charts/lateMessages.ts';
import { useOfferedPanes } from '../charts/useOfferedPanes.ts';
import styles from './EmbedDialog.module.css';

const sizeField = ({ least, most, usual }: (typeof EMBED_SIZES)['width' | 'height']): NumberField => ({
  type: 'integer',
  min: least,
  max: most,
  default: usual,
});
const [WIDTH, HEIGHT] = [sizeField(EMBED_SIZES.width), sizeField(EMBED_SIZES.height)];

export function EmbedDialog() {
  const id = useId();
  const { name } = useDocument(({ document }) => document);
  const { offered } = useOfferedPanes();
  const link = useLink();
  const [pane, setPane] = useState<PaneName>('loss');
  const [width, setWidth] = useState<number>(EMBED_SIZES.width.usual);
  const [height, setHeight] = useState<number>(EMBED_SIZES.height.usual);
  const [said, setSaid] = useState('');
  const code = link?.ok ? embedCode(link.value.link, { pane, width, height, name }) : '';
  const copy = async () =>
    setSaid((await copyText(code)) ? 'Code copied.' : 'The browser does not let the page copy. Select the code and copy it by hand.');
  return (
    <Dialog label="Embed" word="embed" onClose={closeDialog}>
      <div className={styles.dialog}>
        <header className={styles.head}>
          <h2>Embed</h2>
          <Button variant="quiet" aria-label="Close" onClick={closeDialog}>
            <X size={16} aria-hidden="true" />
          </Button>
        </header>
        <p className={styles.says}>
          A frame for a page of yours: this network, the hand on its training and one chart. Whoever opens that page trains it there;
          nothing is kept, and nothing is sent anywhere.
        </p>
        <div className={classes(controls.labelsAbove, styles.choices)}>
          <FieldInput
            label="Chart"
            field={{ type: 'choice', options: offered.map((value) => ({ value, label: chartMessages.panes[value] })) }}
            value={pane}
            onCommit={setPane}
          />
          <FieldInput label="Width" field={WIDTH} value={width} onCommit={setWidth} />
          <FieldInput label="Height" field={HEIGHT} value={height} onCommit={setHeight} />
        </div>
        {link && !link.ok && <p role="alert">{link.reason}</p>}
        <FormRow label="Code" control={id} isStacked>
          <textarea
            id={id}
            className={classes(controls.input, styles.code)}
            readOnly
            value={code}
            onFocus={({ target }) => target.select()}
          />
        </FormRow>
        <div className={styles.foot}>
          <Button variant="primary" disabled={code === ''} onClick={() => void copy()}>
            Copy code
          </Button>
          <p role="status">{said}</p>
        </div>
      </div>
    </Dialog>
  );
}

/** To what is open when the dialog opens; nothing can be edited beside it. */
function useLink(): Result<SharedLink> | undefined {
  const [link, setLink] = useState<Result<SharedLink>>();
  useEffect(() => {
    let isOver = false;
    void shareLink().then((next) => isOver || setLink(next));
    return () => {
      isOver = true;
    };
  }, []);
  return link;
}
