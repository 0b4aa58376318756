import { expect, test } from 'vitest';
import { lintTexts } from './testing/lint-texts.ts';

const reported = [
  'a.innerHTML = text',
  'a.b.outerHTML += text',
  'frame.srcdoc = text',
  "a.insertAdjacentHTML('beforeend', text)",
  'document.write(text)',
  'range.createContextualFragment(text)',
  "new DOMParser().parseFromString(text, 'text/html')",
  'a.setHTMLUnsafe(text)',
  'const a = <p dangerouslySetInnerHTML={{ __html: text }} />',
  'const a = <iframe srcDoc={text} />',
  'link.href = text',
  'img.src = text',
  'const a = <a href={text}>b</a>',
  'const a = <img src={`x${text}`} />',
  'const a = <form action={text} />',
  'const a = <Button href={text} />',
  "make('a', { href: text })",
  "make('iframe', { src: `x${text}` })",
  "make('p', { onclick: 'x()' })",
  "make('p', { style: text })",
  "a.setAttribute('href', text)",
  "a.setAttribute('onclick', text)",
  "a.setAttribute('style', text)",
  'a.style.cssText = text',
  'location = text',
  'location.href = text',
  'window.location = text',
  'location.assign(text)',
  'location.replace(text)',
  'open(text)',
  'window.open(text)',
  'const a = <a href="b" target="_blank">c</a>',
  'const a = <a href="b" target="_blank" rel="nofollow">c</a>',
  'new Function(text)',
  'import(text)',
  'importScripts(text)',
  "const a = 'javascript:void 0'",
  "new Blob([text], { type: 'text/html' })",
  "parent.postMessage(a, '*')",
  "parent.postMessage(a, b ? '*' : b)",
  'a.__proto__ = b',
  'Object.prototype.a = b',
];
const accepted = [
  'a.textContent = text',
  'a.append(text)',
  'const a = <p title={text}>{text}</p>',
  'const a = <a href="b" target="_blank" rel="noreferrer">c</a>',
  "make('a', { href: './' }, text)",
  "a.setAttribute('title', text)",
  "import('./b.ts')",
  'a.style.height = `${b}px`',
  'parent.postMessage(a, origin)',
  'const open = () => 1; open()',
  'history.replaceState(a, b, c)',
  "a.replace('b', text)",
];

const linted = lintTexts('src/ui/made-up.jsx', [...reported, ...accepted]);
const rules = /^(sinks\(use|eslint\((no-restricted-globals|no-script-url|no-proto|no-extend-native))\)$/;
const isReported = (code: string) => linted.get(code)?.complaints.some((rule) => rules.test(rule));

test.each(reported)('it is reported: %s', (code) => expect(isReported(code)).toBe(true));

test.each(accepted)('it is accepted: %s', (code) => expect(isReported(code)).toBe(false));
