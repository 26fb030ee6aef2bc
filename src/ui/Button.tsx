/** A button: one main thing to do, plain ones, quiet ones. */
import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'aria-pressed' | 'type'> {
  /** `primary` at most once on a screen. */
  readonly variant?: 'primary' | 'plain' | 'quiet';
  readonly size?: 'small' | 'normal' | 'large';
  /** Given for a button that stays down; absent for one that acts. */
  readonly pressed?: boolean;
}

export function Button({ variant = 'plain', size = 'normal', pressed, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classes(styles.button, styles[variant], size !== 'normal' && styles[size], className)}
      aria-pressed={pressed}
      {...rest}
    />
  );
}
