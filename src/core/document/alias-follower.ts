import * as limits from '#words/core/limits';
import { isScalar, type Alias, type YamlNode } from '../yaml/tree/node.ts';
import { AliasBudget, maxAliasedText } from './alias-budget.ts';
import type { Position } from './position.ts';
import { DecodeFailure } from './resolve-scalar.ts';

/** Follows the aliases of a document being decoded, and gives up where they lead in circles or stand for too much. */
export class AliasFollower {
  /** Whether any alias was followed. */
  followed = false;
  private readonly open = new Set<Alias>();
  private readonly budget = new AliasBudget();
  private current: YamlNode | undefined;

  /** Where decoding has got to, for a failure of the whole document. */
  get at(): Position | undefined {
    return this.current && { line: this.current.line, column: this.current.column };
  }

  /** Counts a step and follows an alias, which must be left again. Refuses documents that are mostly aliases, by go-yaml's measure. */
  enter(node: YamlNode): Exclude<YamlNode, Alias> {
    if (!this.budget.allows(this.open.size > 0)) throw new DecodeFailure('document contains excessive aliasing');
    this.current = node;
    if (node.kind !== 'alias') {
      if (this.open.size > 0) this.countText(node);
      return node;
    }
    this.followed = true;
    if (this.open.has(node)) throw new DecodeFailure(`anchor '${node.name}' value contains itself`);
    this.open.add(node);
    if (!this.budget.allows(true)) throw new DecodeFailure('document contains excessive aliasing');
    // A problem in an aliased value is reported where the anchored value is, as go-yaml does.
    this.current = node.target;
    this.countText(node.target);
    return node.target;
  }

  /** Leaves an alias that was followed; for any other node it does nothing. */
  leave(node: YamlNode): void {
    if (node.kind === 'alias') this.open.delete(node);
  }

  /** Rejects the document because of a node. */
  fail(node: YamlNode, message: string): never {
    this.current = node;
    throw new DecodeFailure(message);
  }

  /** Counts a text that is read through an alias. */
  private countText(node: YamlNode): void {
    if (isScalar(node) && !this.budget.allowsText(node.text.length)) throw new DecodeFailure(limits.aliases(maxAliasedText));
  }
}
