import { expect, test } from 'vitest';
import { markdownOf, plain } from './markdown.ts';

test('prose stays as it is read', () => {
  expect(plain('Takes a list (of texts), required. Write 0644!')).toBe('Takes a list (of texts), required. Write 0644!');
});

test.each([
  ['**bold** _it_ `code`', String.raw`\*\*bold\*\* \_it\_ \`code\``],
  ['[x](https://example.com)', String.raw`\[x\](https\://example.com)`],
  ['![x](a)', String.raw`!\[x\](a)`],
  ['<img src=x onerror=alert(1)>', String.raw`\<img src=x onerror=alert(1)\>`],
  ['www.example.com and me@example.com', String.raw`www\.example.com and me\@example.com`],
  ['# head', String.raw`\# head`],
  ['a\n- b\n1. c\n---', 'a\\\n\\- b\\\n1\\. c\\\n\\---'],
  ['&lt;', String.raw`\&lt;`],
])('%j is no markup', (text, escaped) => {
  expect(plain(text)).toBe(escaped);
});

test('what stands in code cannot leave it', async () => {
  const { value, isTrusted, supportHtml } = await markdownOf([
    { kind: 'title', text: 'Text', key: 'a`b' },
    { kind: 'code', text: 'x\n```\n<b>' },
    { kind: 'link', text: 'More', href: 'https://example.com/a (b)' },
  ]);
  expect(value).toBe('**Text** ``a`b``\n\n````plaintext\nx\n```\n<b>\n````\n\n[More](https://example.com/a%20%28b%29)');
  expect({ isTrusted, supportHtml }).toEqual({ isTrusted: false, supportHtml: false });
});
