import { describe, expect, test } from 'vitest';
import { wholeText } from './whole-text.ts';

describe('wholeText', () => {
  test('a config stays as it is, line by line', () => {
    const text = '# A\nvariant: fcos\nversion: 1.6.0\n';
    const whole = wholeText(text, 'flatcar@1.1.0');
    expect(whole).toMatchObject({ text, complete: true });
    expect([undefined, 1, 3].map(whole.lineOnPage)).toEqual([undefined, 1, 3]);
  });

  test.each([
    ['passwd:\n  users: []\n', 0],
    ['# A\n---\npasswd:\n  users: []\n', 2],
  ])('a fragment %j gets a header, and its lines keep their numbers on the page', (text, before) => {
    const whole = wholeText(text, 'fcos@1.6.0');
    expect(whole.complete).toBe(true);
    const written = text.split('\n');
    const onPage = whole.text.split('\n').map((line, index) => [line, whole.lineOnPage(index + 1)] as const);
    for (const [line, number] of onPage) expect(number === undefined ? undefined : written[number - 1]).toBe(number && line);
    expect(onPage.filter(([, number]) => number === undefined).map(([line]) => line)).toEqual(['variant: fcos', 'version: 1.6.0']);
    expect(onPage[before]?.[0]).toBe('variant: fcos');
  });

  test('what indents all of it is no part of it, and its lines are those of the page', () => {
    const whole = wholeText('  passwd:\n    users: []\n', 'fcos@1.6.0');
    expect(whole).toMatchObject({ text: 'variant: fcos\nversion: 1.6.0\npasswd:\n  users: []\n', complete: true });
    expect([1, 2, 3, 4].map(whole.lineOnPage)).toEqual([undefined, undefined, 1, 2]);
    expect(wholeText('  variant: fcos\n  version: 1.6.0\n', 'flatcar@1.1.0').text).toBe('variant: fcos\nversion: 1.6.0\n');
  });

  test('items of a list are from within a config: they get no header, and nothing is said of them', () => {
    const text = '# A file\n    - path: /etc/motd\n      mode: 0644\n';
    expect(wholeText(text.replaceAll(/^ {4}/gm, ''), 'fcos@1.6.0')).toMatchObject({
      text: '# A file\n- path: /etc/motd\n  mode: 0644\n',
      complete: false,
    });
    expect(wholeText('---\npasswd: {}\n', 'fcos@1.6.0').complete).toBe(true);
  });

  test('of a fragment without a target nothing can be said', () => {
    expect(wholeText('passwd: {}\n', undefined).complete).toBe(false);
    // That the version is missing can.
    expect(wholeText('variant: fcos\n', undefined).complete).toBe(true);
  });
});
