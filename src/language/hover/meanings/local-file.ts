import { localFolder } from '#words/language/completion';
import { fileSize, notInFiles } from '#words/language/hover';
import { cleanLocalPath } from '../../../core/files/files-dir.ts';
import { isLocalField } from '../../../core/files/local-field.ts';
import { isBelow, sizeOf } from '../../../store/local-files.ts';
import { describeBytes } from '../../../values/size.ts';
import { said, warning } from '../../facts/help.ts';
import type { Meaning } from './meaning.ts';

/** How large a local file is, or that there is none. */
export const localMeaning: Meaning = ({ field, text, files }) => {
  if (!isLocalField(field.name) || text === '') return [];
  const path = cleanLocalPath(text);
  const entry = path !== undefined && Object.hasOwn(files, path) ? files[path] : undefined;
  if (entry) return [said(fileSize(describeBytes(sizeOf(entry))))];
  const isFolder = path !== undefined && Object.keys(files).some((file) => isBelow(file, path));
  return [isFolder ? said(localFolder) : warning(notInFiles)];
};
