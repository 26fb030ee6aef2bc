/** Chooses the language that the page speaks: the browser's own list, under a sign as quiet as its neighbours. Store in. */
import { Globe } from 'lucide-react';
import { chooseLanguage, languageName, useLanguage } from '../../stores/language.ts';
import { classes } from '../../ui/classes.ts';
import styles from './LanguageSwitch.module.css';
import { messages } from './messages.ts';

export function LanguageSwitch({ className }: { readonly className?: string | undefined }) {
  const { tag, tags } = useLanguage();
  return (
    <div className={classes(styles.switch, className)} data-word="language" translate="no">
      <Globe size={16} aria-hidden="true" />
      <b className={styles.tag} aria-hidden="true">
        {tag.toUpperCase()}
      </b>
      <select
        className={styles.select}
        aria-label={messages.language}
        title={messages.language}
        value={tag}
        onChange={({ target }) => void chooseLanguage(target.value)}
      >
        {tags.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageName(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
