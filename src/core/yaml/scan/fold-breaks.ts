/** Folds line breaks in a scalar: a single one becomes a space, further ones stay, and so does a separator of lines or paragraphs. */
export function foldBreaks(first: string, further: string): string {
  if (first !== '\n') return first + further;
  return further === '' ? ' ' : further;
}
