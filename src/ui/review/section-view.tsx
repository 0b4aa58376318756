import * as words from '#words/review/review';
import { useId } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import type { ReviewSection, Statement } from '../../review/define/statement.ts';
import { maxQuoted } from '../../review/to-markdown.ts';
import type { Said } from '../../words/types/said.ts';
import { KindIcon } from '../parts/kind-icon.tsx';

interface SectionViewProps {
  section: ReviewSection;
  /** Leads to the place of a statement. */
  onOpen: (statement: Statement) => void;
}

/** What is said of one subject. */
export function SectionView({ section: { id, title, statements, others, nothing }, onOpen }: SectionViewProps) {
  const labelId = useId();
  return (
    <section className="bn-review-section" aria-labelledby={labelId} data-subject={id}>
      <h2 id={labelId}>{title}</h2>
      {statements.length === 0 ? <p className="bn-note">{nothing}</p> : <Statements statements={statements} onOpen={onOpen} />}
      {others > 0 && <p className="bn-note">{words.others(others)}</p>}
    </section>
  );
}

function Statements({ statements, onOpen }: { statements: readonly Statement[]; onOpen: SectionViewProps['onOpen'] }) {
  return (
    <ul>
      {statements.map((statement, index) => (
        <li key={index}>
          <Line statement={statement} onOpen={onOpen} />
          {statement.below && statement.below.length > 0 && <Statements statements={statement.below} onOpen={onOpen} />}
        </li>
      ))}
    </ul>
  );
}

function Line({ statement, onOpen }: { statement: Statement; onOpen: SectionViewProps['onOpen'] }) {
  const { said, path, line, kind } = statement;
  const text = (
    <>
      {kind && <KindIcon kind={kind} label={words.kindOf[kind]} />} <Words said={said} />
      {line !== undefined && <span className="bn-note"> {words.line(line)}</span>}
    </>
  );
  // What is true of the whole, as of the image, leads nowhere.
  if (path.length === 0 && line === undefined) return <span className="bn-review-line">{text}</span>;
  return (
    <button type="button" className="bn-review-line" onClick={() => onOpen(statement)}>
      {text}
    </button>
  );
}

const Words = ({ said }: { said: Said }) =>
  said.map((piece, index) =>
    typeof piece === 'string' ? (
      <span key={index}>{visibleText(piece)}</span>
    ) : (
      <code key={index} className="bn-mono">
        {visibleText(piece.quoted, maxQuoted)}
      </code>
    ),
  );
