import { useId } from 'react';

/** How far something has come; without a total it only says that it is at work. */
export function Progress({
  label,
  done,
  total,
}: {
  readonly label: string;
  readonly done?: number;
  readonly total?: number;
}) {
  const id = useId();
  const known = done !== undefined && total !== undefined && total > 0;
  return (
    <div className="progress">
      <span id={id} className="small muted">
        {label}
      </span>
      <progress aria-labelledby={id} {...(known && { value: done, max: total })} />
    </div>
  );
}
