const encoder = new TextEncoder();

/** States in which the text may end with white space, or inside a string: there the error is the end of the text itself. */
const spaceFits = /^(?:in string literal|looking for|after (?!decimal))/;

class SyntaxFailure extends Error {
  /** How many bytes come before the wrong one. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** A byte as Go's JSON errors quote it: as a character of its own, even within a longer one. */
function quote(byte: number): string {
  const letter = String.fromCharCode(byte);
  if (letter === "'") return "'\\''";
  const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f', '\v': '\\v', '\x07': '\\a', '\\': '\\\\' }[letter];
  if (named) return `'${named}'`;
  if (byte < 0x20 || byte === 0x7f) return `'\\x${byte.toString(16).padStart(2, '0')}'`;
  if ((byte >= 0x80 && byte <= 0xa0) || byte === 0xad) return `'\\u00${byte.toString(16)}'`;
  return `'${letter}'`;
}

const code = (letter: string): number => letter.charCodeAt(0);
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

type State = () => void;

const maxDepth = 10_000;

/**
 * Reproduces the message of Go's encoding/json about a wrong byte. What is still to be read
 * is kept on an explicit stack: a text may nest deeper than calls can.
 */
class Reader {
  private at = 0;
  private depth = 0;
  private readonly states: State[] = [];
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  document(): void {
    this.states.push(() => this.value());
    for (let state = this.states.pop(); state; state = this.states.pop()) state();
    this.space();
    if (this.at < this.bytes.length) this.wrong('after top-level value');
  }

  private wrong(context: string): never {
    const byte = this.bytes[this.at];
    if (byte !== undefined) throw new SyntaxFailure(`invalid character ${quote(byte)} ${context}`, this.at);
    // At the end Go tries a space, and names that in the message where it is itself an error.
    throw new SyntaxFailure(spaceFits.test(context) ? 'unexpected end of JSON input' : `invalid character ' ' ${context}`, this.at);
  }

  private space(): void {
    for (let byte = this.bytes[this.at]; byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09; byte = this.bytes[++this.at]);
  }

  private take(letter: string): boolean {
    if (this.bytes[this.at] !== code(letter)) return false;
    this.at++;
    return true;
  }

  private value(): void {
    this.space();
    const byte = this.bytes[this.at];
    if (this.take('{')) this.open('}', () => this.key());
    else if (this.take('[')) this.open(']', () => this.element());
    else if (this.take('"')) this.string();
    else if (byte === code('-') || isDigit(byte)) this.number();
    else {
      const literal = ['true', 'false', 'null'].find((word) => code(word) === byte);
      if (literal) this.literal(literal);
      else this.wrong('looking for beginning of value');
    }
  }

  private open(end: string, first: State): void {
    if (++this.depth > maxDepth) throw new SyntaxFailure('exceeded max depth', this.at);
    this.space();
    if (this.take(end)) this.depth--;
    else this.states.push(first);
  }

  private key(): void {
    this.space();
    if (!this.take('"')) this.wrong('looking for beginning of object key string');
    this.string();
    this.space();
    if (!this.take(':')) this.wrong('after object key');
    this.states.push(
      () => this.next('}', () => this.key(), 'after object key:value pair'),
      () => this.value(),
    );
  }

  private element(): void {
    this.states.push(
      () => this.next(']', () => this.element(), 'after array element'),
      () => this.value(),
    );
  }

  /** What follows a member: the end of the collection, or a comma and another one. */
  private next(end: string, another: State, context: string): void {
    this.space();
    if (this.take(end)) this.depth--;
    else if (this.take(',')) this.states.push(another);
    else this.wrong(context);
  }

  private string(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined || byte < 0x20) this.wrong('in string literal');
      if (this.take('"')) return;
      if (!this.take('\\')) {
        this.at++;
        continue;
      }
      if (this.take('u')) {
        for (let digit = 0; digit < 4; digit++, this.at++) {
          if (!/^[0-9a-fA-F]$/.test(String.fromCharCode(this.bytes[this.at] ?? 0))) this.wrong('in \\u hexadecimal character escape');
        }
      } else if (![...'bfnrt\\/"'].some((letter) => this.take(letter))) this.wrong('in string escape code');
    }
  }

  private number(): void {
    this.take('-');
    if (!this.take('0')) this.digits('in numeric literal');
    if (this.take('.')) this.digits('after decimal point in numeric literal');
    if (this.take('e') || this.take('E')) {
      if (!this.take('+')) this.take('-');
      this.digits('in exponent of numeric literal');
    }
  }

  private digits(context: string): void {
    if (!isDigit(this.bytes[this.at])) this.wrong(context);
    while (isDigit(this.bytes[this.at])) this.at++;
  }

  private literal(word: string): void {
    for (const letter of word) if (!this.take(letter)) this.wrong(`in literal ${word} (expecting '${letter}')`);
  }
}

/** The message of Go's encoding/json about a text that is not JSON, and the offset (UTF-16) of what is wrong; undefined when it is JSON. */
export function goJsonFailure(text: string): { message: string; at: number } | undefined {
  const bytes = encoder.encode(text);
  try {
    new Reader(bytes).document();
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    return { message: error.message, at: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, error.at)).length };
  }
}

/** The message of Go's encoding/json about a text that is not JSON; undefined when it is. */
export const goJsonSyntaxError = (text: string): string | undefined => goJsonFailure(text)?.message;
