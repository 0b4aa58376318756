import { ansiQuotedAt, ansiText, endOfExpansion } from './shell-expansions.ts';

/** A word of a command line, and where it is. */
export interface ShellWord {
  text: string;
  /** 1-based. */
  line: number;
  /** Whether the shell would put something else in: a variable, a command, a pattern of file names. */
  expands: boolean;
  /** Whether that is a variable or a command, and so cannot be meant as it is written. */
  isFilledIn: boolean;
}

/** A command: its words, and the sign after it that joins it to the next (`&&`, `|`), if any. */
export interface ShellCommand {
  words: ShellWord[];
  line: number;
  joint: string | undefined;
  /** The sign of the first redirection in it, if any; the file after it is no word. */
  redirected: string | undefined;
}

/**
 * Splits shell text into commands and words, as a shell does, in one pass: quotes, backslashes, lines that continue, comments.
 * Nothing is run or put in; words with variables and the like are marked. Quotes that are never closed end with the text.
 */
export const splitShell = (text: string): ShellCommand[] => new Splitter(text).run();

const continued = /\\[ \t]*\r?\n/y;
const elsewhereContinued = /[`^][ \t]*\r?\n/y;
const redirecting = /&>>?|[<>]+(?:&(?:\d+|-)|[&|])?/y;

class Splitter {
  private readonly text: string;
  private readonly commands: ShellCommand[] = [];
  private words: ShellWord[] = [];
  private pieces: string[] | undefined;
  private expands = false;
  private isFilledIn = false;
  private redirected: string | undefined;
  /** Whether the next word is the file of a redirection. */
  private isFileNext = false;
  private wordLine = 1;
  private line = 1;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  run(): ShellCommand[] {
    while (this.at < this.text.length) this.step(this.text.charAt(this.at));
    this.endCommand(undefined);
    return this.commands;
  }

  private step(letter: string): void {
    if (letter === '\n') {
      this.endCommand(undefined);
      this.line++;
      this.at++;
    } else if (letter === ' ' || letter === '\t' || letter === '\r') {
      this.endWord();
      this.at++;
    } else if (letter === '#' && this.pieces === undefined) this.skipComment();
    else if (letter === "'") this.single();
    else if (letter === '"') this.double();
    else if (letter === '\\') this.escape();
    else if (this.redirection() || this.otherContinuation()) return;
    else if (letter === '$' && this.text.charAt(this.at + 1) === "'") this.escaped();
    else if (letter === '$' || letter === '`') this.filledIn();
    else if (/[;&|()]/.test(letter)) this.sign(letter);
    else {
      if (/[*?~[{]/.test(letter) && (letter !== '~' || this.pieces === undefined)) this.expands = true;
      this.add(letter);
      this.at++;
    }
  }

  private skipComment(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  private single(): void {
    const end = this.text.indexOf("'", this.at + 1);
    const inside = this.text.slice(this.at + 1, end < 0 ? undefined : end);
    this.add(inside);
    this.line += inside.split('\n').length - 1;
    this.at = end < 0 ? this.text.length : end + 1;
  }

  private double(): void {
    this.add('');
    this.at++;
    while (this.at < this.text.length) {
      const letter = this.text.charAt(this.at++);
      if (letter === '"') return;
      const next = this.text.charAt(this.at);
      if (letter === '\\' && /["\\$`\n]/.test(next)) {
        this.at++;
        if (next === '\n') this.line++;
        else this.add(next);
        continue;
      }
      if (letter === '\n') this.line++;
      if (letter === '$' || letter === '`') {
        this.at--;
        this.filledIn();
      } else this.add(letter);
    }
  }

  /** A backslash at the end of a line continues it, also with blanks after it, which people do not see: they end the word. */
  private escape(): void {
    continued.lastIndex = this.at;
    const rest = continued.exec(this.text)?.[0];
    if (rest !== undefined) {
      this.line++;
      this.at += rest.length;
      if (/[ \t]/.test(rest)) this.endWord();
      return;
    }
    this.add(this.text.charAt(this.at + 1));
    this.at += 2;
  }

  /** `^` and a backtick at the end of a line continue it in the shells of Windows. Whether there is one. */
  private otherContinuation(): boolean {
    if (this.pieces !== undefined) return false;
    elsewhereContinued.lastIndex = this.at;
    const rest = elsewhereContinued.exec(this.text)?.[0];
    if (rest === undefined) return false;
    this.line++;
    this.at += rest.length;
    return true;
  }

  /** A variable or the output of a command, which is one piece whatever is in it. */
  private filledIn(): void {
    const end = endOfExpansion(this.text, this.at);
    const piece = this.text.slice(this.at, end);
    if (piece.length > 1) this.expands = this.isFilledIn = true;
    this.add(piece);
    this.line += piece.split('\n').length - 1;
    this.at = end;
  }

  /** Text in `$'…'`. */
  private escaped(): void {
    const written = ansiQuotedAt(this.text, this.at);
    this.add(ansiText(written));
    this.line += written.split('\n').length - 1;
    this.at += written.length;
  }

  /** `2>&1`, `> file`: no part of the command. Whether there is one. */
  private redirection(): boolean {
    redirecting.lastIndex = this.at;
    const sign = redirecting.exec(this.text)?.[0];
    if (sign === undefined) return false;
    // The number right before it says which output.
    if (/^\d+$/.test(this.pieces?.join('') ?? '')) this.pieces = undefined;
    this.endWord();
    this.redirected ??= sign.replace(/[&\d-]*$/, '') || sign;
    this.isFileNext = !/&[\d-]+$/.test(sign);
    this.at += sign.length;
    return true;
  }

  private sign(letter: string): void {
    this.endWord();
    const double = this.text.startsWith(letter.repeat(2), this.at) && letter !== '(' && letter !== ')';
    const sign = double ? letter.repeat(2) : letter;
    this.at += sign.length;
    this.endCommand(sign);
  }

  private add(text: string): void {
    if (this.pieces === undefined) {
      this.pieces = [];
      this.wordLine = this.line;
    }
    this.pieces.push(text);
  }

  private endWord(): void {
    if (this.pieces === undefined) return;
    const { expands, isFilledIn } = this;
    if (!this.isFileNext) this.words.push({ text: this.pieces.join(''), line: this.wordLine, expands, isFilledIn });
    this.pieces = undefined;
    this.expands = this.isFilledIn = this.isFileNext = false;
  }

  private endCommand(joint: string | undefined): void {
    this.endWord();
    const [first] = this.words;
    if (first) this.commands.push({ words: this.words, line: first.line, joint, redirected: this.redirected });
    this.words = [];
    this.redirected = undefined;
    this.isFileNext = false;
  }
}
