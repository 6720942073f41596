import type { ButtonHTMLAttributes } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'small';
  readonly wide?: boolean;
  readonly square?: boolean;
  /** Shows that it is at work and takes no click, but keeps the focus, which `disabled` would drop. */
  readonly busy?: boolean;
}

/** A native button in Miro's look; never a submit button unless told. */
export function Button({
  kind = 'secondary',
  size,
  wide,
  square,
  busy,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const classes = ['button', kind, size, wide && 'wide', square && 'square', className].filter(Boolean).join(' ');
  return (
    <button type="button" {...rest} className={classes} aria-disabled={busy} onClick={busy ? undefined : onClick}>
      {busy && <span className="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}
