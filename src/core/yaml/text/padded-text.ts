/** Zeros behind a text, so that looking ahead needs no check for the end. */
const sentinel = '\0\0\0\0';

/** A text as the scanner reads it. `text` is cut from what is read, so that both are in memory only once. */
export class PaddedText {
  readonly text: string;
  /** The text, with zeros behind it. */
  readonly padded: string;

  constructor(text: string) {
    this.padded = text + sentinel;
    this.text = this.padded.slice(0, text.length);
  }

  get length(): number {
    return this.text.length;
  }
}
