import { useState } from 'react';
import { TextField } from '../elements/field.tsx';

interface CommitFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
}

/** A text that counts when it is left or Enter is pressed: each letter on its own would be a write to the board. */
export function CommitField(props: CommitFieldProps) {
  return <Draft key={props.value} {...props} />;
}

/** Begins anew when the value itself changes, here or at another facilitator's. */
function Draft({ label, hint, value, onCommit }: CommitFieldProps) {
  const [text, setText] = useState(value);
  const commit = () => {
    if (text.trim() !== value) onCommit(text.trim());
  };
  return (
    <TextField
      label={label}
      hint={hint}
      value={text}
      maxLength={120}
      onText={setText}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setText(value);
      }}
    />
  );
}
