import { useMemo } from 'react';
import { useWorkbench } from '../context.tsx';
import { foldersOf } from '../model/file-tree.ts';

const none: readonly string[] = [];

/** The paths there are among the local files: of files, or of folders. */
export function useLocalPaths(kind: 'files' | 'folders' | 'none'): readonly string[] {
  const files = useWorkbench((state) => state.files);
  return useMemo(() => (kind === 'none' ? none : kind === 'files' ? Object.keys(files).sort() : foldersOf(files)), [files, kind]);
}

/** What a text input with `list` set to this id offers while typing. */
export function Suggestions({ id, options }: { id: string; options: readonly string[] }) {
  return options.length > 0 && <datalist id={id}>{options.map((option) => <option key={option} value={option} />)}</datalist>;
}
