import { contents } from '#words/form/contents';
import type { Value } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { ResolvedShape } from '../../../core/spec/resolve.ts';
import { ContentsForm } from '../contents/contents-form.tsx';
import { ObjectForm } from '../frame/object-form.tsx';

/** The form of an item; an item that consists of contents is shown as contents. */
export function ItemBody({ shape, path, value }: { shape: ResolvedShape; path: Path; value: Value }) {
  const isContents = shape.byName.has('source') && shape.byName.has('verification');
  return isContents ? (
    <ContentsForm shape={shape} label={contents} path={path} value={value} />
  ) : (
    <ObjectForm shape={shape} path={path} value={value} />
  );
}
