/** What is different between two consolidations of the same board. */
export type Change =
  | { readonly kind: 'note added' | 'note removed'; readonly note: string; readonly text: string }
  | { readonly kind: 'note edited'; readonly note: string; readonly text: string; readonly before: string }
  | {
      readonly kind: 'note moved';
      readonly note: string;
      readonly text: string;
      readonly from: { readonly phase: string | null; readonly row: string | null };
      readonly to: { readonly phase: string | null; readonly row: string | null };
    }
  | {
      readonly kind: 'insight new' | 'insight gone' | 'insight grown' | 'insight shrunk';
      readonly insight: string;
      readonly text: string;
      readonly before: number;
      readonly now: number;
    }
  | { readonly kind: 'phase renamed' | 'row renamed'; readonly id: string; readonly label: string; readonly before: string }
  | { readonly kind: 'decision touched'; readonly decision: string; readonly why: string };
