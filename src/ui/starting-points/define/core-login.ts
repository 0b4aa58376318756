import { exampleKeyNote } from '#words/store/example-key';
import { exampleKey } from '../../../store/example-key.ts';

/** The section that lets core log in, which every machine needs; without a final newline. */
export const coreLogin = `passwd:
  users:
    - name: core
      ssh_authorized_keys:
        ${exampleKeyNote}
        - ${exampleKey}`;
