import { useMemo } from 'react';
import { useWorkbench } from '../../context.tsx';
import { foldersOf } from '../../files/file-tree.ts';

/** What may be typed, and what it means if that is not obvious. */
export interface Suggestion {
  value: string;
  what?: string;
}

const none: readonly string[] = [];

/** The paths of the local files: of files, or of folders. */
export function useLocalPaths(kind: 'files' | 'folders' | 'none'): readonly string[] {
  const files = useWorkbench((state) => state.files);
  return useMemo(() => (kind === 'none' ? none : kind === 'files' ? Object.keys(files).sort() : foldersOf(files)), [files, kind]);
}

/** What a text input with `list` set to this id suggests while typing. */
export function Suggestions({ id, options }: { id: string; options: readonly Suggestion[] }) {
  return (
    options.length > 0 && (
      <datalist id={id}>
        {options.map(({ value, what }) => (
          <option key={value} value={value} label={what} />
        ))}
      </datalist>
    )
  );
}
