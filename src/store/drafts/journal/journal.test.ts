import { beforeEach, describe, expect, test } from 'vitest';
import { storageJournal, wholeText, type WrittenEntry } from './journal.ts';
import { wholeEntry } from './journal-entry.ts';
import { FakeStorage, storageOf } from '../testing/fake-storage.ts';

let storage = new FakeStorage();
beforeEach(() => void (storage = new FakeStorage()));

const entry = (text: string, id = 'one', writer = 'w'): WrittenEntry => ({
  id,
  name: 'rack-4',
  text,
  writer,
  after: { writer: 'before', revision: 3 },
  at: 7,
});
/** A journal as a later page sees it. */
const later = () => storageJournal(storageOf(storage));
const large = 'key: value\n'.repeat(wholeText / 5);

test('an entry is read as it was written, until it is removed', () => {
  const journal = later();
  expect(journal.write(entry('text'), undefined)).toBe(true);
  expect(later().read()).toEqual([entry('text')]);
  journal.remove(entry(''));
  expect(storage.size).toBe(0);
});

describe('a large text', () => {
  test('is written as a whole once, followed by its changes', () => {
    const journal = later();
    journal.write(entry(large), undefined);
    const first = storage.written;
    journal.write(entry(`${large}a`), undefined);
    expect(storage.written - first).toBeLessThan(1000);
    expect(later().read()).toEqual([entry(`${large}a`)]);
    journal.write(entry('small'), undefined);
    expect(later().read()).toEqual([entry('small')]);
    expect(storage.size).toBe(1);
  });

  test('may contain lone surrogates', () => {
    const odd = `${large}\ud800 \udc00`;
    later().write(entry(odd), undefined);
    expect(later().read()).toEqual([entry(odd)]);
  });

  test('is derived from the text that the database has, and from no other', () => {
    later().write(entry(`${large}more`), large);
    expect(storage.written).toBeLessThan(1000);
    const [read] = later().read();
    const there = (text: string, versions: string[] = []) => ({
      record: {
        id: 'one',
        name: '',
        text,
        target: undefined,
        sample: false,
        created: 0,
        changed: 0,
        size: 0,
        fileCount: 0,
        versioned: undefined,
        writer: '',
        revision: 0,
      },
      files: {},
      versions: versions.map((former, at) => ({ at, text: former, size: 0 })),
    });
    if (!read) throw new Error('there is no entry');
    expect(wholeEntry(read, there(large))).toMatchObject({ text: `${large}more` });
    expect(wholeEntry(read, there('other', ['another', large]))).toMatchObject({ text: `${large}more` });
    expect(wholeEntry(read, there(`${large}?`))).toBeUndefined();
    expect(wholeEntry(read, undefined)).toBeUndefined();
  });

  test('that was changed a lot is written as a whole again', () => {
    const journal = later();
    journal.write(entry(large), undefined);
    const changed = `${'y'.repeat(60_000)}${large}`;
    journal.write(entry(changed), undefined);
    expect(later().read()).toEqual([entry(changed)]);
    expect(Math.max(...[...storage].filter(([key]) => key.startsWith('bunsen.journal.')).map(([, value]) => value.length))).toBeLessThan(
      1000,
    );
  });
});

describe('where there is no room', () => {
  test('for a whole text, its changes are written', () => {
    storage.room = 5000;
    const medium = 'x'.repeat(10_000);
    const journal = later();
    expect(journal.write(entry(medium), undefined)).toBe(false);
    expect(storage.size).toBe(0);
    expect(journal.write(entry(`${medium}!`), medium)).toBe(true);
    expect(later().read()).toHaveLength(1);
  });

  test('for anything, no older text stays', () => {
    const journal = later();
    journal.write(entry('first'), undefined);
    storage.room = 0;
    expect(journal.write(entry('second'), undefined)).toBe(false);
    expect(later().read()).toEqual([]);
  });

  test('remains of a page that was killed during a write are removed', () => {
    storage.set('bunsen.journal-text.gone.w', `1 text ${'x'.repeat(300_000)}`);
    storage.room = 400_000;
    expect(later().write(entry(large), undefined)).toBe(true);
    expect(later().read()).toEqual([entry(large)]);
  });
});

test('where the browser forbids it there is no journal', () => {
  const journal = storageJournal(() => {
    throw new DOMException('Access is denied.', 'SecurityError');
  });
  expect(journal.write(entry('text'), undefined)).toBe(false);
  expect(journal.write(entry(large), large)).toBe(false);
  expect(journal.read()).toEqual([]);
  journal.saves(entry(''));
  journal.remove(entry(''));
});

test('damaged entries are skipped, and stay', () => {
  const damaged = [
    '',
    '{',
    'null',
    '3',
    '[]',
    '"x"',
    '{}',
    '{"id":"a"}',
    '{"id":"a","writer":"w","text":3}',
    '{"id":3,"writer":"w","text":"x"}',
    '{"id":"","writer":"w","text":"x"}',
    '{"id":"a","writer":"w","name":5,"text":"x"}',
    '{"id":"a","writer":"w","at":"x","text":"x"}',
    '{"id":"a","writer":"w","changes":{}}',
    '{"id":"a","writer":"w","base":1,"changes":{"from":[],"splices":[]}}',
    '{"id":"a","writer":"w","changes":{"from":[[0,[1]]],"splices":[[1,2]]}}',
    '{"id":"a","writer":"w","changes":{"from":[null],"splices":[]}}',
  ];
  damaged.forEach((value, index) => storage.set(`bunsen.journal.d${index}`, value));
  const count = storage.size;
  later().write(entry('text'), undefined);
  expect(later().read()).toEqual([entry('text')]);
  expect(storage.size).toBe(count + 1);
  // An invalid stamp is left out.
  storage.set('bunsen.journal.a.w', '{"id":"a","writer":"w","text":"x","after":{"writer":3}}');
  expect(later().read()).toContainEqual({ id: 'a', writer: 'w', name: 'config', at: 0, after: undefined, text: 'x' });
});
