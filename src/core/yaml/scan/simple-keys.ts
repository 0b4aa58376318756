import type { Cursor } from './cursor.ts';
import { ReadFailure } from '../text/read-failure.ts';
import { SimpleKey } from './simple-key.ts';
import type { TokenQueue } from './token-queue.ts';

/** How many characters a key without `?` may have before its colon. */
const maxKey = 1024;

/** The possible keys, one for each flow level. */
export class SimpleKeys {
  private readonly keys = [new SimpleKey()];
  private readonly cursor: Cursor;
  private readonly queue: TokenQueue;

  constructor(cursor: Cursor, queue: TokenQueue) {
    this.cursor = cursor;
    this.queue = queue;
  }

  /** The key of an open level. */
  at(level: number): SimpleKey {
    const key = this.keys[level];
    if (!key) throw new Error('unreachable: levels are opened before they are used');
    return key;
  }

  /** Begins a level without a key. */
  open(level: number): void {
    const key = (this.keys[level] ??= new SimpleKey());
    key.possible = key.required = false;
    key.tokenNumber = this.queue.nextNumber;
  }

  /** Ends a level. go-yaml then also forgets that its opening bracket might begin a key, unless another key began inside. */
  close(level: number): void {
    this.queue.forgetKey(this.at(level).tokenNumber);
  }

  /** Notes that the next token may begin a key. */
  save(level: number, required: boolean): void {
    this.drop(level);
    const { cursor, queue } = this;
    const key = this.at(level);
    key.possible = true;
    key.required = required;
    key.tokenNumber = queue.nextNumber;
    key.offset = cursor.offset;
    key.line = cursor.line;
    key.column = cursor.column;
    queue.expectKey(level);
  }

  /** Drops a level's key, where something else has begun. */
  drop(level: number): void {
    const key = this.at(level);
    if (!key.possible) return;
    if (key.required) this.fail(key);
    this.forget(level);
  }

  /** Ends the wait for a key's colon. */
  forget(level: number): void {
    const key = this.at(level);
    key.possible = false;
    this.queue.forgetKey(key.tokenNumber);
  }

  /** Whether a colon here would make a key of what began on a level: on the same line, and not too far back. */
  isPossible(level: number): boolean {
    const key = this.at(level);
    if (!key.possible) return false;
    const { cursor } = this;
    if (key.line === cursor.line && key.column + maxKey >= cursor.column) return true;
    if (key.required) this.fail(key);
    key.possible = false;
    return false;
  }

  private fail(key: SimpleKey): never {
    throw new ReadFailure('scanner', 'key-without-colon', this.cursor.mark, key.mark);
  }
}
