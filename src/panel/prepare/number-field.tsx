import { useState, type ComponentProps } from 'react';
import { TextField } from '../elements/field.tsx';

type NumberFieldProps = Omit<ComponentProps<typeof TextField>, 'value' | 'onText' | 'type'> & {
  readonly value: number;
  readonly onNumber: (value: number) => void;
};

/** A whole number; an empty field counts as 0 and stays empty while it is being typed in. */
export function NumberField({ value, onNumber, ...rest }: NumberFieldProps) {
  const [text, setText] = useState(String(value));
  return (
    <TextField
      {...rest}
      type="number"
      inputMode="numeric"
      value={Number(text) === value ? text : String(value)}
      onText={(typed) => {
        setText(typed);
        onNumber(Number(typed));
      }}
    />
  );
}
