import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';

interface Described {
  readonly label: string;
  /** Keeps the label for those who hear it only. */
  readonly quietLabel?: boolean;
  readonly hint?: string | undefined;
  /** What is wrong with the value; said beside it and tied to it. */
  readonly error?: string | undefined;
}

/** What an input needs to be tied to its label, hint and error. */
interface Ties {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** A label, an input of any kind, a hint and an error, tied together for those who don't see them side by side. */
export function Field({
  label,
  quietLabel,
  hint,
  error,
  children,
}: Described & { readonly children: (ties: Ties) => ReactNode }) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id} className={quietLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {children({
        id,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(error && { 'aria-invalid': true }),
      })}
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      )}
    </div>
  );
}

type TextProps = Described &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id'> & { readonly onText: (text: string) => void };

/** One line of text. */
export function TextField({ label, quietLabel, hint, error, onText, className, ...rest }: TextProps) {
  return (
    <Field label={label} {...(quietLabel && { quietLabel })} hint={hint} error={error}>
      {(ties) => (
        <input
          type="text"
          autoComplete="off"
          {...rest}
          {...ties}
          className={`input ${className ?? ''}`}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  );
}

type AreaProps = Described &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'id'> & { readonly onText: (text: string) => void };

/** Several lines of text. */
export function TextArea({ label, quietLabel, hint, error, onText, className, ...rest }: AreaProps) {
  return (
    <Field label={label} {...(quietLabel && { quietLabel })} hint={hint} error={error}>
      {(ties) => (
        <textarea
          rows={2}
          {...rest}
          {...ties}
          className={`input ${className ?? ''}`}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  );
}

type SelectProps<T extends string> = Described &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'id' | 'value'> & {
    readonly value: T;
    readonly options: readonly { readonly value: T; readonly label: string }[];
    readonly onPick: (value: T) => void;
  };

/** One of a few, in a native list. */
export function SelectField<T extends string>({
  label,
  quietLabel,
  hint,
  error,
  options,
  onPick,
  className,
  ...rest
}: SelectProps<T>) {
  return (
    <Field label={label} {...(quietLabel && { quietLabel })} hint={hint} error={error}>
      {(ties) => (
        <select
          {...rest}
          {...ties}
          className={`input ${className ?? ''}`}
          onChange={(event) => {
            const picked = options.find((option) => option.value === event.target.value);
            if (picked) onPick(picked.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A box to tick, with its words as the label. */
export function Check({
  label,
  checked,
  onCheck,
}: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onPick: (value: T) => void;
}

/** Two to four ways to see the same thing, side by side. */
export function Choice<T extends string>({ label, value, options, onPick }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend className="visually-hidden">{label}</legend>
      <div className="choice">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onPick(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
