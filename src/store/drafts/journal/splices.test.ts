import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applySplices, createSpliceLog } from './splices.ts';

test('the latest text is derived from each text that may be found elsewhere, and from no other', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\ud83d', '\ude00', 'é'), maxLength: 12 });
  const act = fc.oneof(
    fc.record({ act: fc.constant('change' as const), at: fc.nat(), removed: fc.nat(3), text }),
    fc.record({ act: fc.constantFrom('mark' as const, 'start' as const), which: fc.nat(3) }),
  );
  fc.assert(
    fc.property(text, fc.array(act, { maxLength: 30 }), (base, acts) => {
      const log = createSpliceLog(base);
      let found = [base];
      for (const one of acts) {
        if (one.act === 'change') {
          const at = one.at % (log.text.length + 1);
          const next = log.text.slice(0, at) + one.text + log.text.slice(at + one.removed);
          log.add(next);
          expect(log.text).toBe(next);
        } else if (one.act === 'mark') {
          log.mark();
          found = [...found.slice(-3), log.text];
        } else {
          const kept = found[one.which];
          if (kept === undefined) continue;
          if (log.startFrom(kept)) found = found.slice(found.lastIndexOf(kept));
        }
        const made: unknown = JSON.parse(JSON.stringify(log.made()));
        // It was just written.
        const last = found.at(-1) ?? '';
        expect(applySplices(made as ReturnType<typeof log.made>, last)).toBe(log.text);
        expect(applySplices(made as ReturnType<typeof log.made>, `${last}?${base}?`)).toBeUndefined();
      }
    }),
  );
});

test('typing is one splice, and no text is too large for it', () => {
  const base = 'k: v\n'.repeat(400_000);
  const log = createSpliceLog(base);
  for (const key of 'hello') log.add(log.text.slice(0, 1_000_000) + log.text.slice(1_000_000, 1_000_000) + key + log.text.slice(1_000_000));
  expect(log.made().splices.length).toBeLessThanOrEqual(5);
  const other = createSpliceLog('ab');
  for (const next of ['a1b', 'a12b', 'a123b']) other.add(next);
  expect(other.made().splices).toEqual([[1, 0, '123']]);
  other.mark();
  other.add('a1234b');
  expect(other.made().splices).toEqual([
    [1, 0, '123'],
    [4, 0, '4'],
  ]);
  expect(other.startFrom('a123b')).toBe(true);
  expect(other.made().splices).toEqual([[4, 0, '4']]);
  expect(other.startFrom('something else')).toBe(false);
});
