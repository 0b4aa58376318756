import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

// Made with ssh-keygen for this test; its private half was thrown away.
const blob = 'AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlAqzQP3mLOHWlGkRn0Ix8e';

test('the fingerprint is the one that ssh-keygen -l shows', async () => {
  expect(await fingerprint(blob)).toBe('SHA256:5uhtviRChYaMgSvdvERixePt2QsR54Wm7anXrHxr80s');
});
