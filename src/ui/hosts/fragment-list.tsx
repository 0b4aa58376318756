import * as words from '#words/hosts/dialog';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Checkbox } from '@patternfly/react-core/dist/esm/components/Checkbox';
import { useId } from 'react';
import type { Merged } from '../../hosts/merge-fragments.ts';
import { canBeFragment } from '../../hosts/notes-in-text.ts';
import { useWorkbench } from '../context.tsx';
import { download } from '../files/download.ts';
import { hostFile } from './host-files.ts';

interface FragmentListProps {
  /** The paths of those that are merged, in their order. */
  fragments: readonly string[];
  /** What the config is translated to with them; undefined while it is checked. */
  whole: Merged | undefined;
  onChange: (fragments: readonly string[]) => void;
}

/** The local files that can be merged into the config, and the result of that. */
export function FragmentList({ fragments, whole, onChange }: FragmentListProps) {
  const id = useId();
  const files = useWorkbench((state) => state.files);
  const name = useWorkbench((state) => state.name);
  const others = Object.keys(files).filter((path) => /\.(?:bu|butane)$/i.test(path) && !fragments.includes(path));
  const all = [...fragments, ...others.sort()];
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="bn-label">
        {words.fragments}
      </h2>
      <p className="bn-note">{words.fragmentsHint}</p>
      {all.length === 0 && <p className="bn-note">{words.noFragments}</p>}
      {all.map((path, index) => (
        <Checkbox
          key={path}
          id={`${id}-${index}`}
          label={path}
          isDisabled={!canBeFragment(path)}
          description={!canBeFragment(path) && words.unusableName}
          isChecked={fragments.includes(path)}
          onChange={(_event, on) => onChange(on ? [...fragments, path] : fragments.filter((each) => each !== path))}
        />
      ))}
      {fragments.length > 0 && whole?.ok === false && <p role="alert">{whole.reason}</p>}
      {fragments.length > 0 && whole?.ok && (
        <Button variant="secondary" onClick={() => download(whole.output, hostFile(name, 'ign'))}>
          {words.merged}
        </Button>
      )}
    </section>
  );
}
