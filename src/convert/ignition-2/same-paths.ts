import * as words from '#words/convert/ignition-2';
import { textOf, type SourceMapping } from '../source/source-value.ts';
import type { Nodes } from './nodes.ts';
import type { Reading } from './reading.ts';

/**
 * Ignition 2 wrote what has the same path one after the other; Ignition 3 refuses it, and so do we, unless the answer is that the last
 * one counts. Nothing may be below a link of the config either.
 */
export function withoutSamePaths(nodes: Nodes, reading: Reading): Nodes {
  const all = [...nodes.directories, ...nodes.files, ...nodes.links];
  const last = new Map<string, SourceMapping>();
  const twice: SourceMapping[] = [];
  for (const node of all) {
    const path = textOf(node, 'path') ?? '';
    const earlier = last.get(path);
    if (earlier) twice.push(earlier);
    last.set(path, node);
  }
  checkLinks(nodes.links, all, reading);
  if (twice.length === 0) return nodes;
  const takesLast = reading.options.answers?.['same-path'] === 'last';
  const [first] = twice;
  reading.questions.push({
    id: 'same-path',
    text: words.samePath(textOf(first, 'path') ?? ''),
    line: first?.line ?? 1,
    choices: [{ value: 'last', label: words.lastWins }],
    answer: takesLast ? 'last' : '',
  });
  for (const node of twice) reading.say(takesLast ? 'info' : 'error', words.pathTwice(textOf(node, 'path') ?? ''), node.line);
  const dropped = new Set(takesLast ? twice : []);
  const left = (list: SourceMapping[]) => list.filter((node) => !dropped.has(node));
  return { files: left(nodes.files), directories: left(nodes.directories), links: left(nodes.links) };
}

function checkLinks(links: readonly SourceMapping[], all: readonly SourceMapping[], reading: Reading): void {
  const linked = new Set(links.map((link) => textOf(link, 'path') ?? ''));
  for (const node of all) {
    const parts = (textOf(node, 'path') ?? '').split('/');
    const through = parts.map((_, index) => parts.slice(0, index).join('/')).find((above) => linked.has(above));
    if (through !== undefined) reading.say('error', words.throughLink(textOf(node, 'path') ?? '', through), node.line);
  }
}
