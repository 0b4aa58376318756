import { visibleText } from '../../core/report/visible-text.ts';
import { glossOf } from '../../words/gloss-of.ts';

/** What a finding says: in Butane's words, which are English on every page, with what they mean below. */
export function FindingText({ message }: { message: string }) {
  const gloss = glossOf(message);
  if (gloss === undefined) return visibleText(message);
  return (
    <>
      <span lang="en">{visibleText(message)}</span>
      <span className="bn-gloss">{visibleText(gloss)}</span>
    </>
  );
}
