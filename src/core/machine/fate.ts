/** What becomes of a disk's part. Where that is up to what the machine finds there, the word says so. */
export type Fate =
  /** Made anew. */
  | 'created'
  /** Made, or taken as it is where it is there already and matches; anything else stops the first boot. */
  | 'reused'
  /** Made, or given its size where it is there already and matches in all else; anything else stops the first boot. */
  | 'resized'
  /** Kept where it matches; otherwise deleted and made anew. */
  | 'replaced'
  /** Made anew over whatever is there. */
  | 'wiped'
  /** Removed where it is there. */
  | 'deleted'
  /** It must not be there, or the first boot fails. */
  | 'forbidden'
  /** Not there, since the whole table is wiped. */
  | 'gone'
  /** Left as it is. */
  | 'kept';
