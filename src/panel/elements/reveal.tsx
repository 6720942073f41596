import { useState, type ReactNode } from 'react';

interface RevealProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A native `details` whose inside is drawn first when it is opened, so that hundreds of them cost nothing. */
export function Reveal({ summary, open = false, onOpen, className = '', children }: RevealProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      className={`reveal ${className}`}
      open={isOpen}
      onToggle={(event) => {
        if (event.target !== event.currentTarget || event.currentTarget.open === isOpen) return;
        setOpen(event.currentTarget.open);
        onOpen?.(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen && <div className="inside">{children}</div>}
    </details>
  );
}
