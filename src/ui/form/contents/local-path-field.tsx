import { languageOf } from '../../../values/content-language.ts';
import { LocalPreview } from './local-preview.tsx';
import type { ScalarProps } from '../frame/field-props.ts';
import { useLocalPaths } from '../frame/suggestions.tsx';
import { TextField } from '../frame/text-field.tsx';

/** A path among the local files, with the contents of the file; for a tree it is a folder. */
export function LocalPathField(props: ScalarProps) {
  const isTree = props.path.includes('trees');
  const suggestions = useLocalPaths(isTree ? 'folders' : 'files');
  const control = <TextField {...props} monospace suggestions={suggestions.map((value) => ({ value }))} />;
  if (isTree) return control;
  return (
    <div className="bn-field-wide bn-stack">
      {control}
      <LocalPreview
        path={props.text}
        language={(text) => (props.field.name === 'contents_local' ? 'systemd' : languageOf(props.text, text))}
      />
    </div>
  );
}
