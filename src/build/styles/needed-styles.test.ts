import { describe, expect, test } from 'vitest';
import { neededStyles } from './needed-styles.ts';

const around = { tags: ['html', 'body'], classes: ['dark'] };
const needed = (css: string, html: string) => neededStyles(css, html, around);
const button = '<p class="note">a</p><button class="main large" type="button" id="go">b</button>';

describe('a rule is taken when all that its selector names is there', () => {
  test.each([
    ['.main'],
    ['button.main'],
    ['.note+.main.large:focus-visible'],
    ['#go>*'],
    ['[type=button]'],
    [':root:where(.dark) .main'],
    ['html:not(.other) p::before'],
    ['*'],
    ['::-webkit-scrollbar'],
    [':is(.other,.main)'],
    ['.large:nth-child(2n+1)'],
  ])('%s', (selector) => expect(needed(`${selector}{color:red}`, button)).toBe(`${selector}{color:red}`));

  test.each([
    ['.other'],
    ['.main .other'],
    ['a.main'],
    ['#other'],
    ['.main[hidden]'],
    ['.main:disabled'],
    [':where(.other) .main'],
    ['.main:has(.other)'],
    ['.mai'],
    ['.main:hover'],
    ['.main:is(:focus,:active)'],
  ])('not %s', (selector) => expect(needed(`${selector}{color:red}`, button)).toBe(''));

  test('of a list only those that are', () => {
    expect(needed('.other,.main,a{color:red}', button)).toBe('.main{color:red}');
  });
});

test('every class of the markup that has rules gets all of them, in their order', () => {
  const css = '.main{color:red}.other{color:blue}@media (width>1px){.main{color:green}.other{top:0}}.main.large{color:"}"}';
  expect(needed(css, button)).toBe('.main{color:red}@media (width>1px){.main{color:green}}.main.large{color:"}"}');
});

describe('of variables', () => {
  test('those that are read, directly or by others, in each theme', () => {
    const css =
      ':root{--a:1px;--b:var(--a);--b:2px;--c:2px;--d:var(--c)}:root:where(.dark){--a:3px;--c:4px}.main{top:calc(var(--b,0) + 1px)}.other{top:var(--d)}';
    expect(needed(css, button)).toBe(':root{--a:1px;--b:var(--a);--b:2px}:root:where(.dark){--a:3px}.main{top:calc(var(--b,0) + 1px)}');
  });

  test('what one always is stands where it is read', () => {
    const css = ':root{--a:1px;--b:calc(var(--a)*2)}.main{--c:var(--b,0)}.main>*{top:var(--c) var(--unknown,var(--a))}';
    expect(needed(css, '<p class="main"><b>a</b></p>')).toBe('.main>*{top:calc(1px*2) var(--unknown,1px)}');
  });

  test('but not what one is in some places, or under some condition', () => {
    for (const css of [
      '.main{--a:1px}.note{top:var(--a)}',
      ':root{--a:1px}.main{--a:2px}.main{top:var(--a)}',
      ':root{--a:1px}@media print{:root{--a:2px}}.main{top:var(--a)}',
      '@media print{:root{--a:2px}}.main{top:var(--a)}',
    ])
      expect(needed(css, button)).toBe(css);
  });
});

test('animations and types of variables where they are read', () => {
  const css = '@keyframes turn{to{rotate:1turn}}@keyframes fade{to{opacity:0}}@property --x{syntax:"<length>"}.main{animation:turn 1s}';
  expect(needed(css, button)).toBe('@keyframes turn{to{rotate:1turn}}.main{animation:turn 1s}');
});

test('what cannot be read is an error, not a part of it', () => {
  for (const css of ['.main{', '.main{.other{top:0}}', '.main']) expect(() => needed(css, button), css).toThrow();
});
