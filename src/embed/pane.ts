/** A part of the embed that is shown alone. */
export interface Pane {
  element: HTMLElement;
  /** Shows the state as it is now. */
  update(): void;
  /** CSS pixels that it takes to show everything. */
  height(): number;
  /** Brings a line of the text on screen. */
  reveal?(line: number): void;
}
