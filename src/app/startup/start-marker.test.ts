import { expect, test } from 'vitest';
import { startMarker } from './start-marker.ts';

/** The parts of a Web Storage that the marker uses. */
function memory(entries: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(entries));
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  // The marker uses no other part of it.
  return storage as unknown as Storage;
}

/** A browser with tabs; time is still except during `wait`. */
function browser(local = memory()) {
  let time = 1_000_000;
  return {
    wait: (milliseconds: number) => void (time += milliseconds),
    tab() {
      const session = memory();
      return { visit: () => startMarker({ local: () => local, session: () => session, now: () => time }) };
    },
  };
}

test('a page that dies twice in its tab has failed twice', () => {
  const tab = browser().tab();
  for (const failures of [0, 1, 2]) {
    const marker = tab.visit();
    expect(marker.failures()).toBe(failures);
    marker.begin();
  }
});

test('a page that dies in two tabs, one after the other, has failed twice', () => {
  const tabs = browser();
  tabs.tab().visit().begin();
  tabs.wait(60_000);
  tabs.tab().visit().begin();
  tabs.wait(60_000);
  expect(tabs.tab().visit().failures()).toBe(2);
});

test('many tabs that start at once count as no failure', () => {
  const tabs = browser();
  const visits = Array.from({ length: 5 }, () => {
    const visit = tabs.tab().visit();
    expect(visit.failures()).toBe(0);
    visit.begin();
    return visit;
  });
  tabs.wait(10_000);
  visits.forEach((visit) => visit.succeed());
  tabs.wait(60_000);
  expect(tabs.tab().visit().failures()).toBe(0);
});

test('leaving during a start is not a failure, nor is leaving after one', () => {
  const tab = browser().tab();
  const impatient = tab.visit();
  impatient.begin();
  impatient.leave();
  const failing = tab.visit();
  expect(failing.failures()).toBe(0);
  failing.begin();
  failing.fail();
  failing.leave();
  expect(tab.visit().failures()).toBe(1);
});

test('a start that succeeds clears those before it', () => {
  const tab = browser().tab();
  tab.visit().begin();
  tab.visit().begin();
  const good = tab.visit();
  good.begin();
  good.succeed();
  expect(tab.visit().failures()).toBe(0);
});

test('a page that fails after it was well counts, too', () => {
  const tab = browser().tab();
  const visit = tab.visit();
  visit.begin();
  visit.succeed();
  visit.fail();
  expect(tab.visit().failures()).toBe(1);
});

test('whatever is in the storage, nothing is thrown and nobody is locked out', () => {
  for (const kept of ['', 'null', '{}', '[1, null, {"id": 3}]', '[{"id":"a","at":"b","failed":true}]', '{"__proto__": []}', '\uD800']) {
    const marker = browser(memory({ 'bunsen.starts': kept }))
      .tab()
      .visit();
    expect(marker.failures()).toBe(0);
    marker.begin();
    marker.leave();
  }
});

test('where storage is forbidden nothing is remembered, and nothing is thrown', () => {
  const forbidden = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  const marker = startMarker({ local: forbidden, session: forbidden });
  marker.begin();
  marker.fail();
  marker.leave();
  marker.succeed();
  expect(marker.failures()).toBe(0);
});
