/** Chooses the language that the page speaks. Store in. */
import { chooseLanguage, languageName, useLanguage } from '../../stores/language.ts';
import styles from './LanguageSwitch.module.css';
import { messages } from './messages.ts';

export function LanguageSwitch() {
  const { tag, tags } = useLanguage();
  return (
    <select
      className={styles.select}
      aria-label={messages.language}
      title={messages.language}
      value={tag}
      onChange={({ target }) => void chooseLanguage(target.value)}
    >
      {tags.map((one) => (
        <option key={one} value={one} lang={one} label={languageName(one)}>
          {one.toUpperCase()}
        </option>
      ))}
    </select>
  );
}
