import type { Path } from '../../report/finding.ts';
import type { Alias, YamlNode } from '../../yaml/tree/node.ts';
import type { NodePlace } from './node-place.ts';
import type { NewValue } from '../write/write-value.ts';

/** A change of the value at a path, or of the list there. */
export type Edit =
  /** Replaces the value; creates the key, and parents that are missing. */
  | { op: 'set'; path: Path; value: NewValue }
  /** Removes a mapping's key; a parent left empty by it goes too, but for the root. */
  | { op: 'clear'; path: Path }
  /** Gives a mapping's key another name; its value and comments stay as they are. */
  | { op: 'rename'; path: Path; key: string }
  /** Inserts into the list at the path, which is created when absent. `index` is 0 up to the list's length. */
  | { op: 'insert'; path: Path; index: number; value: NewValue }
  /** Removes a list's item; a parent left empty by it goes too, but for the root. */
  | { op: 'remove'; path: Path }
  /** Moves a list's item; `to` is its new index. */
  | { op: 'move'; path: Path; to: number }
  /** Copies a list's item; the copy follows it. */
  | { op: 'duplicate'; path: Path };

/** Where an edit of a shared value is made: at its path alone, or where the value is written, for all that use it. */
export type SharedChoice = 'here' | 'everywhere';

/** An edit in terms of the nodes that stand in the text. */
export type TextPlan =
  | { kind: 'replace'; place: NodePlace; value: NewValue }
  | { kind: 'add'; place: NodePlace; key: string; value: NewValue }
  | { kind: 'rename'; place: NodePlace; index: number; key: string }
  | { kind: 'insert'; place: NodePlace; index: number; value: NewValue }
  | { kind: 'delete'; place: NodePlace; index: number }
  | { kind: 'move'; place: NodePlace; index: number; to: number }
  | { kind: 'duplicate'; place: NodePlace; index: number };

/** A way to free a place from what it shares, without a change of any value. */
export type Unshare =
  /** An alias becomes a copy of what it stands for. */
  | { how: 'inline-alias'; alias: Alias }
  /** The first alias of an anchored node becomes a copy with the anchor, and the node loses it. */
  | { how: 'move-anchor'; node: YamlNode }
  /** A mapping gets a key of its own for one that a merge key gave it. */
  | { how: 'override-merged'; mapping: NodePlace; key: string; value: YamlNode };

/** An edit that cannot be done, and why. */
export interface Refused {
  kind: 'refused';
  reason: string;
}

/** A step that comes before an edit: it changes no value, but frees a place from what it shares. */
export interface FirstUnshare {
  kind: 'unshare';
  step: Unshare;
  /** Whether the user is asked before, and may choose to change the value everywhere instead. */
  asks: 'choice' | 'consent' | false;
}

/** What an edit comes to; what is shared may have to be freed first. */
export type Plan = TextPlan | FirstUnshare | Refused | { kind: 'nothing' };

/** A refusal, with its reason as a sentence for users. */
export const refused = (reason: string): Refused => ({ kind: 'refused', reason });
