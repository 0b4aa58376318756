import * as words from '#words/drafts/drafts';
import type { ListedDraft } from '../../store/drafts/drafts.ts';
import { Sentence } from '../parts/sentence.tsx';
import { describeBytes } from '../../values/size.ts';
import { targetName } from '../../values/target-names.ts';
import { Moment } from './moment.tsx';

/** What distinguishes a draft from others: its target, when it was changed, and its size. */
export function DraftFacts({ draft: { target, changed, size, fileCount }, id }: { draft: ListedDraft; id?: string }) {
  return (
    <span id={id} className="bn-note">
      <Sentence
        parts={words.facts(
          target ? targetName(target) : words.noTarget,
          changed > 0 ? <Moment at={changed} /> : words.unknownTime,
          describeBytes(size),
          fileCount,
        )}
      />
    </span>
  );
}
