import { expect, test } from 'vitest';
import { choosePlatform, readChoice, writeChoice } from './platform-choice.ts';

test('each platform has its own values, which come back with it', () => {
  const aws = { platform: 'aws', values: { image: 'ami-1' } };
  const qemu = choosePlatform(aws, 'qemu');
  expect(qemu).toEqual({ platform: 'qemu', values: {}, others: { aws: { image: 'ami-1' } } });
  writeChoice('one', { ...qemu, values: { image: 'a.qcow2' } });
  expect(choosePlatform(readChoice('one') ?? aws, 'aws')).toEqual({ ...aws, others: { qemu: { image: 'a.qcow2' } } });
  localStorage.clear();
});
