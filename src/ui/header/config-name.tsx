import * as parts from '#words/page/parts';
import { Part } from '../parts/part.tsx';
import { DraftName } from './draft-name.tsx';
import { TargetPicker } from './target-picker.tsx';

/** What the config is called, and its variant and version. */
export function ConfigName({ compact = false }: { compact?: boolean }) {
  return (
    <>
      <DraftName />
      <Part what={parts.targetPicker}>
        <TargetPicker compact={compact} />
      </Part>
    </>
  );
}
