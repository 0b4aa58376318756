import { NodeBuilder } from './node-builder.ts';
import type { YamlNode } from '../tree/node.ts';
import { documentStart } from './parse-document.ts';
import { parseNode } from './parse-node.ts';
import { Parser } from './parser.ts';
import { ReadFailure } from '../text/read-failure.ts';
import type { PaddedText } from '../text/padded-text.ts';
import { Scanner } from '../scan/scanner.ts';

/** The result of reading a text. */
export interface ReadYaml {
  /** The first document; undefined for a text without content. After a failure, what was read before it. */
  root: YamlNode | undefined;
  /** Why go-yaml refuses the text. */
  failure: ReadFailure | undefined;
  /** Where the reading ended: where what follows the first document begins. */
  end: number;
  /** How deeply collections are nested. */
  depth: number;
}

/** Reads the first document of a text as go-yaml v3 does: it accepts and refuses the same texts, and makes the same nodes at the same positions. Never throws. */
export const readYaml = (text: string | PaddedText): ReadYaml =>
  readWith(new Scanner(text), new NodeBuilder(typeof text === 'string' ? text : text.text));

/** The same with a given scanner and builder. */
export function readWith(scanner: Scanner, builder: NodeBuilder): ReadYaml {
  const parser = new Parser(scanner, builder, documentStart, parseNode);
  try {
    const root = parser.parse();
    return { root, failure: undefined, end: parser.end, depth: parser.builder.depth };
  } catch (error) {
    // Anything else is a bug of ours.
    if (!(error instanceof ReadFailure)) throw error;
    parser.builder.closeAll();
    return { root: parser.builder.root, failure: error, end: parser.end, depth: parser.builder.depth };
  }
}
