/** Chooses the language that the page speaks: the browser's own list, under a sign as quiet as its neighbours. Store in. */
import { Globe } from 'lucide-react';
import { chooseLanguage, languageName, useLanguage } from '../../stores/language.ts';
import { AfterPaint } from '../../ui/AfterPaint.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './LanguageSwitch.module.css';
import { messages } from './messages.ts';

/** The page begins anew in another language, and the keyboard goes on where it was. */
let isChosen = false;
function takeFocus(select: HTMLSelectElement | null): void {
  if (select && isChosen) select.focus();
  if (select) isChosen = false;
}

function choose(tag: string): void {
  isChosen = true;
  void chooseLanguage(tag);
}

/** The browser reads its tables of all languages for it, which the first paint need not wait for. */
const Name = ({ tag }: { readonly tag: string }) => languageName(tag);

export function LanguageSwitch({ className }: { readonly className?: string | undefined }) {
  const { tag, tags } = useLanguage();
  return (
    <div className={classes(styles.switch, className)} data-word="language" translate="no">
      <Globe size={16} aria-hidden="true" />
      <b className={styles.tag} aria-hidden="true">
        {tag.toUpperCase()}
      </b>
      <select
        ref={takeFocus}
        className={styles.select}
        aria-label={messages.language}
        title={messages.language}
        value={tag}
        onChange={({ target }) => choose(target.value)}
      >
        {tags.map((one) => (
          <option key={one} value={one} lang={one}>
            <AfterPaint>
              <Name tag={one} />
            </AfterPaint>
          </option>
        ))}
      </select>
    </div>
  );
}
