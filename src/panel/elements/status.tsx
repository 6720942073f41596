import type { ReactNode } from 'react';

export type Tone = 'info' | 'good' | 'warning' | 'problem';

const SIGNS: Readonly<Record<Tone, string>> = {
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-1 6v5h2V7H7Zm0-3v2h2V4H7Z',
  good: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM4 8.5 7 11.5 12.5 6 11 4.6 7 8.6 5.4 7 4 8.5Z',
  warning: 'M8 1 15.5 15H.5L8 1ZM7 6v4h2V6H7Zm0 5.5v2h2v-2H7Z',
  problem: 'M5 1h6l4 4v6l-4 4H5l-4-4V5l4-4Zm2 3v5h2V4H7Zm0 6.5v2h2v-2H7Z',
};

/** A message in its place. The sign's shape tells the tone without its colour; a problem is read out at once. */
export function Status({ tone = 'info', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <div className={`status ${tone}`} role={tone === 'problem' ? 'alert' : undefined}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor" fillRule="evenodd">
        <path d={SIGNS[tone]} />
      </svg>
      <div className="stack">{children}</div>
    </div>
  );
}
