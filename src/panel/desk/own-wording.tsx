import { useState } from 'react';
import { Button } from '../elements/button.tsx';
import { TextArea } from '../elements/field.tsx';
import { useDeskWords } from './desk-words.ts';

interface OwnWordingProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A wording of the facilitator's own; marked as such wherever it stands. */
export function OwnWording({ label, text, onText }: OwnWordingProps) {
  const words = useDeskWords();
  const [own, setOwn] = useState(text);
  const ready = own.trim() !== '' && own.trim() !== text;
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onText(own.trim());
      }}
    >
      <TextArea label={label} value={own} maxLength={600} onText={setOwn} />
      <div className="row">
        <Button type="submit" size="small" disabled={!ready}>
          {words.useOwn}
        </Button>
      </div>
    </form>
  );
}
