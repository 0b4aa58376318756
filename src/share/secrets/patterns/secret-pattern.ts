/** A secret that can be recognised by its look or its surroundings. */
export interface SecretPattern {
  /** What it is, in words. */
  what: string;
  placeholder: string;
  /** The first group that matches is the secret, or else the whole match. Global, with indices, and bounded wherever something must follow a repetition, so that it takes linear time. */
  pattern: RegExp;
}
