/** What the words of one language ask of another: the same names, the same values for functions, and any text instead of this one. */
type Translated<Words> = Words extends string
  ? string
  : Words extends number
    ? number
    : Words extends (...values: infer Values) => infer Said
      ? (...values: Values) => Translated<Said>
      : Words extends readonly unknown[]
        ? readonly Translated<Words[number]>[]
        : Words extends object
          ? { readonly [Name in keyof Words]: Translated<Words[Name]> }
          : Words;

/** None of the names that `Words` does not have. */
type NoMoreThan<Words, Other> = { readonly [Name in Exclude<keyof Other, keyof Words>]: never };

/** A file of another language beside the same of English: a word that is missing there is a type error, and so is one too many. */
export type Translation<Words, Other extends Translated<Words> & NoMoreThan<Words, Other>> = Other;
