import { useState } from 'react';
import { Button } from '../elements/button.tsx';
import { TextArea } from '../elements/field.tsx';
import { useDeskWords } from './desk-words.ts';

/** A wording of the facilitator's own; marked as such wherever it stands. */
export function OwnWording({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
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
      <TextArea label={words.ownWording} value={own} maxLength={600} onText={setOwn} />
      <div className="row">
        <Button type="submit" size="small" disabled={!ready}>
          {words.useOwn}
        </Button>
      </div>
    </form>
  );
}
