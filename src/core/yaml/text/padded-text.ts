/** Zeros after a text, so that looking ahead needs no check for the end. */
const sentinel = '\0\0\0\0';

/** A text as the scanner reads it. `text` is a slice of what is read, so that both share memory. */
export class PaddedText {
  readonly text: string;
  /** The text, with zeros after it. */
  readonly padded: string;

  constructor(text: string) {
    this.padded = text + sentinel;
    this.text = this.padded.slice(0, text.length);
  }

  get length(): number {
    return this.text.length;
  }
}
