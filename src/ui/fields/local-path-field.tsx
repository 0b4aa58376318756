import type { ScalarProps } from './field-props.ts';
import { useLocalPaths } from './suggestions.tsx';
import { TextField } from './text-field.tsx';

/** A path among the local files; a tree's is a folder. */
export function LocalPathField(props: ScalarProps) {
  const suggestions = useLocalPaths(props.path.includes('trees') ? 'folders' : 'files');
  return <TextField {...props} monospace suggestions={suggestions.map((value) => ({ value }))} />;
}
