import { useState } from 'react';
import { Button } from '../elements/button.tsx';
import { SelectField } from '../elements/field.tsx';

interface PickAndUseProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly action: string;
  readonly onUse: (value: T) => void;
}

/** A list to pick from and a button that acts: a list that acted by itself could not be walked through with the arrow keys. */
export function PickAndUse<T extends string>({ label, options, action, onUse }: PickAndUseProps<T>) {
  const [picked, setPicked] = useState<T | undefined>();
  const value = options.find((option) => option.value === picked)?.value ?? options[0]?.value;
  if (value === undefined) return null;
  return (
    <div className="pick-and-use">
      <SelectField label={label} value={value} options={options} onPick={setPicked} />
      <Button onClick={() => onUse(value)}>{action}</Button>
    </div>
  );
}
