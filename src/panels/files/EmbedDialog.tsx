/** The code that puts this network into another page, and the few choices it has. Store in. */
import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { NumberField } from '../../network/read/fields.ts';
import { useDocument } from '../../stores/document/document.ts';
import { EMBED_SIZES, embedCode } from '../../stores/embedding.ts';
import { shareLink } from '../../stores/files/sharing.ts';
import type { PaneName } from '../../stores/panes.ts';
import { closeDialog } from '../../stores/view.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { copyText } from '../../ui/copyText.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import controls from '../../ui/fields/controls.module.css';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { FormRow } from '../../ui/fields/FormRow.tsx';
import { useAwaited } from '../../ui/useAwaited.ts';
import { messages as chartMessages } from '../charts/lateMessages.ts';
import { useOfferedPanes } from '../charts/useOfferedPanes.ts';
import styles from './EmbedDialog.module.css';
import { messages } from './lateMessages.ts';

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
  const link = useAwaited(shareLink, []); // nothing can be edited beside the dialog
  const [pane, setPane] = useState<PaneName>('loss');
  const [width, setWidth] = useState<number>(EMBED_SIZES.width.usual);
  const [height, setHeight] = useState<number>(EMBED_SIZES.height.usual);
  const [said, setSaid] = useState('');
  const code = link?.ok ? embedCode(link.value.link, { pane, width, height, name }) : '';
  const copy = async () => setSaid((await copyText(code)) ? messages.embed.copied : messages.embed.notCopied);
  return (
    <Dialog label={messages.embed.name} word="embed" onClose={closeDialog}>
      <div className={styles.dialog}>
        <header className={styles.head}>
          <h2>{messages.embed.name}</h2>
          <Button variant="quiet" aria-label={messages.close} onClick={closeDialog}>
            <X size={16} aria-hidden="true" />
          </Button>
        </header>
        <p className={styles.says}>{messages.embed.says}</p>
        <div className={classes(controls.labelsAbove, styles.choices)}>
          <FieldInput
            label={messages.embed.chart}
            field={{ type: 'choice', options: offered.map((value) => ({ value, label: chartMessages.panes[value] })) }}
            value={pane}
            onCommit={setPane}
          />
          <FieldInput label={messages.embed.width} field={WIDTH} value={width} onCommit={setWidth} />
          <FieldInput label={messages.embed.height} field={HEIGHT} value={height} onCommit={setHeight} />
        </div>
        {link && !link.ok && <p role="alert">{link.reason}</p>}
        <FormRow label={messages.embed.code} control={id} isStacked>
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
            {messages.embed.copy}
          </Button>
          <p role="status">{said}</p>
        </div>
      </div>
    </Dialog>
  );
}
