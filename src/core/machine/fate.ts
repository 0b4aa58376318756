/** What happens to part of a disk. Where that depends on what the machine finds there, the word says so. */
export type Fate =
  /** Created. */
  | 'created'
  /** Created, or reused if it exists and matches; anything else stops the first boot. */
  | 'reused'
  /** Created, or resized if it exists and otherwise matches; anything else stops the first boot. */
  | 'resized'
  /** Kept if it matches; otherwise deleted and created again. */
  | 'replaced'
  /** Created, replacing whatever is there. */
  | 'wiped'
  /** Removed if it exists. */
  | 'deleted'
  /** It must not exist, or the first boot fails. */
  | 'forbidden'
  /** Gone, since the whole table is wiped. */
  | 'gone'
  /** Left as it is. */
  | 'kept';
