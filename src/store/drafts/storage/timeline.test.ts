import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxTimeline, maxVersions, thin, wantsVersion } from './timeline.ts';

const minute = 60_000;
const text = 'variant: fcos\nversion: 1.6.0\n';

describe('a version is made', () => {
  test.each([
    ['of the first text', `${text}#`, undefined, 0, true],
    ['of a minute’s work', `${text}#`, 0, minute, true],
    ['not with each key', `${text}#`, 0, minute - 1, false],
    ['of what is replaced', 'other', 0, 1, true],
    ['not of what stays', text, undefined, 0, false],
    ['not of what is put in front', `# ${text}`, 0, 1, false],
  ] as const)('%s', (_, after, versioned, now, expected) => {
    expect(wantsVersion(text, after, versioned, now)).toBe(expected);
  });

  test('no version for an empty text', () => expect(wantsVersion('', text, undefined, 0)).toBe(false));
});

describe('a timeline', () => {
  const versions = fc
    .array(fc.record({ gap: fc.integer({ min: 1, max: 400 * minute }), size: fc.nat(maxTimeline / 4) }), { maxLength: 120 })
    .map((steps) => {
      let at = 0;
      return steps.map(({ gap, size }) => ({ at: (at += gap), size }));
    });

  test('is bounded, keeps its ends, and drops only what is close together for its age', () => {
    fc.assert(
      fc.property(versions, fc.nat(10_000 * minute), (all, later) => {
        const now = (all.at(-1)?.at ?? 0) + later;
        const kept = thin(all, now);
        expect(kept.length).toBeLessThanOrEqual(maxVersions);
        expect([kept[0], kept.at(-1)]).toEqual([all[0], all.at(-1)]);
        if (kept.length > 2) expect(kept.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(maxTimeline);
        expect(all.filter((version) => kept.includes(version))).toEqual(kept);
        // No inner version is left that is closer than a quarter of its age.
        kept
          .slice(1, -1)
          .forEach(({ at }, index) => expect((kept[index + 2]?.at ?? 0) - (kept[index]?.at ?? 0)).toBeGreaterThan((now - at) / 4));
        // Where the bounds leave room, no gap exceeded that.
        const bounded = all.length <= maxVersions && all.reduce((sum, { size }) => sum + size, 0) <= maxTimeline;
        if (bounded) {
          for (const [index, { at }] of kept.entries()) {
            const before = kept[index - 1];
            const between = before ? all.filter((version) => version.at > before.at && version.at < at) : [];
            const [last] = between.slice(-1);
            if (before && last) expect(at - before.at).toBeLessThanOrEqual((now - Math.min(...between.map((version) => version.at))) / 4);
          }
        }
      }),
    );
  });

  test('that grows by a version a minute for a year stays small and reaches back', () => {
    let kept: { at: number; size: number }[] = [];
    const end = 365 * 24 * 60;
    // A minute apart at both ends, hours in between.
    for (let at = 0; at <= end; at += at < 500 || at > end - 500 ? 1 : 60)
      kept = thin([...kept, { at: at * minute, size: 1000 }], at * minute);
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.length).toBeLessThanOrEqual(maxVersions);
    const now = end * minute;
    expect(kept[0]?.at).toBe(0);
    expect(kept.filter(({ at }) => now - at < 10 * minute).length).toBeGreaterThan(2);
    expect(kept.filter(({ at }) => now - at > 30 * 24 * 60 * minute).length).toBeGreaterThan(3);
  });
});
