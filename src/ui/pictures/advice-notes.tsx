import { kindNames } from '#words/common';
import * as words from '#words/pictures/disk-picture';
import { visibleText } from '../../core/report/visible-text.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { worstOf, type PlacedAdvice } from './disk-advice.ts';
import { PartLink } from './part-link.tsx';

/** The most notes on one part. */
const maxNotes = 10;

/** What is doubted of a part of the picture, each leading to its place. */
export function AdviceNotes({ advice }: { advice: readonly PlacedAdvice[] }) {
  if (advice.length === 0) return null;
  return (
    <ul className="bn-picture-advice" aria-label={words.doubts}>
      {advice.slice(0, maxNotes).map(({ finding: { kind, message }, path }, index) => (
        <li key={index}>
          <KindIcon kind={kind} label={kindNames[kind]} />{' '}
          <PartLink to={path} className="bn-part-link">
            {visibleText(message)}
          </PartLink>
        </li>
      ))}
    </ul>
  );
}

/** A mark on a part that something is said of. */
export function AdviceMark({ advice }: { advice: readonly PlacedAdvice[] }) {
  const worst = worstOf(advice);
  return worst && <KindIcon kind={worst} label={words.doubted} />;
}
