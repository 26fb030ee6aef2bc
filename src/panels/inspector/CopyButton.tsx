/** Copies a text, and says that it is done. */
import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { notify } from '../../stores/document/document.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { messages } from './messages.ts';

/** How long the button says that it is done. ms */
const SAID = 2000;

export interface CopyButtonProps {
  readonly text: string;
  /** What to do where the browser does not let the page copy: a sentence. */
  readonly byHand: string;
}

export function CopyButton({ text, byHand }: CopyButtonProps) {
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), SAID);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    if (await copyText(text)) setIsCopied(true);
    else notify(`${messages.mayNotCopy} ${byHand}`);
  };
  const Icon = isCopied ? Check : Copy;
  return (
    <Button variant="quiet" size="small" onClick={() => void copy()}>
      <Icon size={14} aria-hidden="true" />
      <span aria-live="polite">{isCopied ? messages.copied : messages.copy}</span>
    </Button>
  );
}
