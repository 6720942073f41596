import type { AlignedBy } from '../../core/alignment.ts';
import { SelectField } from '../elements/field.tsx';
import { useDuringWords } from './during-words.ts';

interface AlignFieldProps {
  readonly label: string;
  readonly by: AlignedBy | undefined;
  readonly value: string;
  /** What it is called where no other sheet has it. */
  readonly own: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly onPick: (id: string) => void;
}

/** Which phase or row of the journey a heading was taken for, how sure that is, and the way to change it. */
export function AlignField({ label, by, value, own, choices, onPick }: AlignFieldProps) {
  const { sheets: words } = useDuringWords();
  const hint = by === 'order' ? words.guessed : by === 'hand' ? words.byHand : undefined;
  const options = choices.map((choice) => ({ value: choice.id, label: choice.label || words.noLabel }));
  return (
    <SelectField
      label={label}
      hint={hint}
      className="small"
      value={value}
      options={options.some((option) => option.value === value) ? options : [...options, { value, label: own }]}
      onPick={onPick}
    />
  );
}
