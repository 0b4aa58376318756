import type { Path } from '../../report/finding.ts';
import type { Alias, YamlNode } from '../../yaml/tree/node.ts';
import type { NodePlace } from './node-place.ts';
import type { NewValue } from '../write/write-value.ts';

/** A change of the value at a path, or of the list there. */
export type Edit =
  /** Replaces the value; creates the key, and parents that are missing. */
  | { op: 'set'; path: Path; value: NewValue }
  /** Removes a mapping's key; a parent left empty by it goes too, except the root. */
  | { op: 'clear'; path: Path }
  /** Renames a mapping's key; its value and comments stay as they are. */
  | { op: 'rename'; path: Path; key: string }
  /** Inserts into the list at the path, which is created when absent. `index` is from 0 to the list's length. */
  | { op: 'insert'; path: Path; index: number; value: NewValue }
  /** Removes a list's item; a parent left empty by it goes too, except the root. */
  | { op: 'remove'; path: Path }
  /** Moves a list's item; `to` is its new index. */
  | { op: 'move'; path: Path; to: number }
  /** Copies a list's item; the copy follows it. */
  | { op: 'duplicate'; path: Path };

/** Where an edit of a shared value applies: at its path alone, or where the value is written, for everything that uses it. */
export type SharedChoice = 'here' | 'everywhere';

/** An edit in terms of the nodes of the text. */
export type TextPlan =
  | { kind: 'replace'; place: NodePlace; value: NewValue }
  | { kind: 'add'; place: NodePlace; key: string; value: NewValue }
  | { kind: 'rename'; place: NodePlace; index: number; key: string }
  | { kind: 'insert'; place: NodePlace; index: number; value: NewValue }
  | { kind: 'delete'; place: NodePlace; index: number }
  | { kind: 'move'; place: NodePlace; index: number; to: number }
  | { kind: 'duplicate'; place: NodePlace; index: number };

/** A way to stop a place from sharing, without changing any value. */
export type Unshare =
  /** An alias becomes a copy of what it stands for. */
  | { how: 'inline-alias'; alias: Alias }
  /** The first alias of an anchored node becomes a copy with the anchor, and the node loses it. */
  | { how: 'move-anchor'; node: YamlNode }
  /** A mapping gets an own key for one that a merge key gave it. */
  | { how: 'override-merged'; mapping: NodePlace; key: string; value: YamlNode };

/** An edit that cannot be done, and why. */
export interface Refused {
  kind: 'refused';
  reason: string;
}

/** A step that precedes an edit: it changes no value, but stops a place from sharing. */
export interface FirstUnshare {
  kind: 'unshare';
  step: Unshare;
  /** Whether the user is asked first, and may choose to change the value everywhere instead. */
  asks: 'choice' | 'consent' | false;
}

/** The result of planning an edit; what is shared may have to be freed first. */
export type Plan = TextPlan | FirstUnshare | Refused | { kind: 'nothing' };

/** A refusal, with its reason as a sentence for users. */
export const refused = (reason: string): Refused => ({ kind: 'refused', reason });
