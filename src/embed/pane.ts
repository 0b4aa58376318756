/** A part of the embed that is shown alone. */
export interface Pane {
  element: HTMLElement;
  /** Shows the present state. */
  update(): void;
  /** The height in CSS pixels that shows everything. */
  height(): number;
  /** Scrolls to a line of the text. */
  reveal?(line: number): void;
}
