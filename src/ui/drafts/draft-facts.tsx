import type { ListedDraft } from '../../store/drafts/drafts.ts';
import { describeBytes } from '../wording/size.ts';
import { targetName } from '../wording/target-names.ts';
import { Moment } from './moment.tsx';

/** What tells a draft from others: its target, when it was changed, and its size. */
export function DraftFacts({ draft: { target, changed, size, fileCount }, id }: { draft: ListedDraft; id?: string }) {
  const files = fileCount === 0 ? '' : fileCount === 1 ? ', with 1 local file' : `, with ${fileCount} local files`;
  return (
    <span id={id} className="bn-note">
      {target ? targetName(target) : 'no known system'} · {changed > 0 ? <Moment at={changed} /> : 'unknown time'} · {describeBytes(size)}
      {files}
    </span>
  );
}
