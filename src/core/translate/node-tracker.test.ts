import { describe, expect, test } from 'vitest';
import { NodeTracker, writableNodes } from './node-tracker.ts';

describe('a tracker', () => {
  test('knows which nodes exist', () => {
    const tracker = new NodeTracker({ files: [{ path: '/a' }, { path: '/b' }], links: [{ path: '/l' }] });
    expect(tracker.exists('/b')).toBe(true);
    expect(tracker.exists('/l')).toBe(true);
    expect(tracker.exists('/c')).toBe(false);
    expect(tracker.find('files', '/b')).toBe(1);
    expect(tracker.find('links', '/b')).toBeUndefined();
  });

  test('adds to the lists, and knows what it added', () => {
    const storage = { files: [{ path: '/a' }] };
    const tracker = new NodeTracker(storage);
    expect(tracker.add('files', { path: '/b', mode: 0o644 })).toBe(1);
    expect(tracker.add('directories', { path: '/d' })).toBe(0);
    expect(storage).toEqual({ files: [{ path: '/a' }, { path: '/b', mode: 0o644 }], directories: [{ path: '/d' }] });
    expect(tracker.find('files', '/b')).toBe(1);
    expect(tracker.exists('/d')).toBe(true);
  });

  test('compares paths as they are written', () => {
    expect(new NodeTracker({ files: [{ path: '/a/' }] }).exists('/a')).toBe(false);
  });
});

test('a writable copy leaves the original alone', () => {
  const storage = { files: [{ path: '/a' }], raid: [] };
  const copy = writableNodes(storage);
  new NodeTracker(copy).add('files', { path: '/b' });
  expect(copy.files).toHaveLength(2);
  expect(storage).toEqual({ files: [{ path: '/a' }], raid: [] });
  expect(copy).not.toHaveProperty('links');
});
