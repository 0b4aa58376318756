/** A message for the user. */
export interface Notice {
  kind: 'info' | 'warning' | 'danger';
  title: string;
  body?: string;
  /** What the user can do about it. */
  action?: {
    label: string;
    /** The meaning of the label, for those who do not see the title beside it; it begins with the label. */
    name: string;
    run: () => void;
  };
}
