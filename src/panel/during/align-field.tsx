import type { AlignedBy } from '../../core/alignment.ts';
import { SelectField } from '../elements/field.tsx';
import { useDuringWords } from './during-words.ts';

interface AlignFieldProps {
  readonly label: string;
  readonly by: AlignedBy | undefined;
  /** The phase or row it was taken for; `null` when it is one of its own. */
  readonly value: string | null;
  /** What it is called when it is the same as nothing on any other sheet. */
  readonly own: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** `null`: one of its own. */
  readonly onPick: (id: string | null) => void;
}

/** No item of a board has this id. */
const OWN = '';

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
      value={value ?? OWN}
      options={[...options, { value: OWN, label: own }]}
      onPick={(id) => onPick(id === OWN ? null : id)}
    />
  );
}
