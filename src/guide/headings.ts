import { Lexer, type Token, type Tokens } from 'marked';

/** A heading of the guide: every one says in braces how links name it. */
export interface Heading {
  id: string;
  title: string;
  /** 1 is the title of a chapter. */
  level: number;
}

const written = /^(\S.*?) \{#([a-z][a-z0-9-]*)\}$/;

/** Reads what follows the signs of a heading: `Disks {#disks}`. It throws on a heading without a name, to which nothing could lead. */
export function readHeading(text: string, level: number): Heading {
  const [, title, id] = written.exec(text) ?? [];
  if (title === undefined || id === undefined) throw new Error(`The heading “${text}” of the guide has no name in braces.`);
  return { id, title, level };
}

/** All headings of a chapter, in order. */
export const headingsOf = (markdown: string): Heading[] =>
  new Lexer()
    .lex(markdown)
    .filter(isHeading)
    .map(({ text, depth }) => readHeading(text, depth));

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';
