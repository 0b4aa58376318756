import * as words from '#words/form/contents';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useMemo } from 'react';
import type { ContentLanguage } from '../../../editor/index.ts';
import { cleanLocalPath, readLocalFile } from '../../../core/files/files-dir.ts';
import { memoryFiles } from '../../../core/files/memory-files.ts';
import { useViewStore, useWorkbench } from '../../context.tsx';
import { focusSoon } from '../../parts/focus-soon.ts';
import { Preview } from './preview.tsx';

interface LocalPreviewProps {
  /** As written in the config. */
  path: string;
  language: (text: string) => ContentLanguage;
}

/** The contents of a local file, and the way to where it is edited; nothing when there is no such file. */
export function LocalPreview({ path, language }: LocalPreviewProps) {
  const view = useViewStore();
  const files = useWorkbench((state) => state.files);
  const file = useMemo(() => (path === '' ? undefined : readLocalFile(memoryFiles(files), path)), [files, path]);
  if (!file?.ok) return null;
  const show = () => {
    view.setState({ section: 'local-files', tab: 'form' });
    focusSoon(() => document.querySelector<HTMLElement>(`[data-local-file="${CSS.escape(cleanLocalPath(path) ?? path)}"] .bn-item-toggle`));
  };
  return (
    <div>
      <Preview label={words.localFile(path)} bytes={file.bytes} language={language} />
      <Button variant="link" isInline size="sm" onClick={show}>
        {words.showInLocalFiles}
      </Button>
    </div>
  );
}
