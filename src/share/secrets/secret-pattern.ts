/** What gives itself away by its look or its surroundings. */
export interface SecretPattern {
  /** What it is, in words. */
  what: string;
  placeholder: string;
  /** The first group that fits is the secret, or else the whole match. Global, with indices, and bounded wherever something must follow what repeats, so that it takes linear time. */
  pattern: RegExp;
}
