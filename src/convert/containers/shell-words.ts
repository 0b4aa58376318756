/** A word of a command line, and where it is. */
export interface ShellWord {
  text: string;
  /** 1-based. */
  line: number;
  /** Whether the shell would put something else in: a variable, a command, a pattern of file names. */
  expands: boolean;
}

/** A command: its words, and the sign after it that joins it to the next (`&&`, `|`), if any. */
export interface ShellCommand {
  words: ShellWord[];
  line: number;
  joint: string | undefined;
}

/**
 * Splits shell text into commands and words, as a shell does, in one pass: quotes, backslashes, lines that continue, comments.
 * Nothing is run or put in; words with variables and the like are marked. Quotes that are never closed end with the text.
 */
export const splitShell = (text: string): ShellCommand[] => new Splitter(text).run();

class Splitter {
  private readonly text: string;
  private readonly commands: ShellCommand[] = [];
  private words: ShellWord[] = [];
  private pieces: string[] | undefined;
  private expands = false;
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
    else if (/[;&|<>()]/.test(letter)) this.sign(letter);
    else {
      if (/[$`*?~[{]/.test(letter) && (letter !== '~' || this.pieces === undefined)) this.expands = true;
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
      if (letter === '`' || (letter === '$' && /[\w{(@*#?!-]/.test(next))) this.expands = true;
      this.add(letter);
    }
  }

  /** A backslash at the end of a line continues it, also with blanks after it, which people do not see. */
  private escape(): void {
    const rest = /^\\[ \t\r]*\n/.exec(this.text.slice(this.at, this.at + 80));
    if (rest) {
      this.line++;
      this.at += rest[0].length;
      this.endWord();
      return;
    }
    this.add(this.text.charAt(this.at + 1));
    this.at += 2;
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
    this.words.push({ text: this.pieces.join(''), line: this.wordLine, expands: this.expands });
    this.pieces = undefined;
    this.expands = false;
  }

  private endCommand(joint: string | undefined): void {
    this.endWord();
    const [first] = this.words;
    if (first) this.commands.push({ words: this.words, line: first.line, joint });
    this.words = [];
  }
}
