import { reportError, type Step } from '../translation.ts';

/** Trees copy local directories, for which there has to be a files directory. */
export const trees: Step = {
  id: 'trees',
  when: { base: '>=0.2' },
  apply(translation) {
    if (!translation.input.storage?.trees?.length) return;
    // Butane stops at the first tree.
    const message = 'local file paths are relative to a files directory that must be specified with -d/--files-dir';
    reportError(translation, message, ['storage', 'trees', 0]);
  },
};
