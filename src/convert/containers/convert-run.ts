import * as words from '#words/convert/containers';
import type { ConfigBuilder } from '../units/build-config.ts';
import { nameOfImage } from './image-name.ts';
import { QuadletContainer } from './quadlet-container.ts';
import { runOptions, unknownWithValue, type RunOption } from './run-options.ts';
import type { ShellCommand, ShellWord } from './shell-words.ts';

const byName = new Map<string, RunOption>(runOptions.flatMap((option) => option.names.map((name) => [name, option])));

/** The words after `docker run`; undefined for any other command. */
export function runWords({ words: all }: ShellCommand): ShellWord[] | undefined {
  let at = all.findIndex(({ text }) => /^(?:.*\/)?(?:docker|podman|nerdctl)(?:\.exe)?$/.test(text));
  if (at < 0 || !isBefore(all.slice(0, at).map(({ text }) => text))) return undefined;
  at++;
  // Options of the program itself.
  while (all[at]?.text.startsWith('-')) at += ownOptions.test(all[at]?.text ?? '') ? 2 : 1;
  if (all[at]?.text === 'container') at++;
  return /^(?:run|create)$/.test(all[at]?.text ?? '') ? all.slice(at + 1) : undefined;
}

/** Options before `run` that have their value in the next word. */
const ownOptions =
  /^(?:-[cHl]|--(?:config|connection|context|host|identity|log-level|root|runroot|storage-driver|storage-opt|url|tmpdir))$/;

/** Whether words in front of a command are no part of it: a prompt that was copied along, variables, or what runs it as another user. */
function isBefore(before: readonly string[]): boolean {
  const prompt = before.findLastIndex((text) => /[$#%]$/.test(text) && !text.includes('='));
  const rest = before.slice(prompt + 1);
  return (
    prompt < 6 &&
    rest.every((text, at) => /^(?:sudo|doas|exec|env|time|nohup|-\S+|[A-Za-z_]\w*=.*)$/s.test(text) || /^-[ugC]$/.test(rest[at - 1] ?? ''))
  );
}

/** Turns the words after `docker run` into a quadlet. */
export function convertRun(out: ConfigBuilder, given: readonly ShellWord[], line: number): void {
  const container = new QuadletContainer(out, line);
  const rest = applyOptions(container, given);
  const [image, ...command] = rest;
  for (const word of given)
    if (word.expands && !container.skipped.has(word)) out.leftOut(word.line, words.expansion(nameOfWord(word.text)));
  container.image = image?.text ?? '';
  container.command = command.map(({ text }) => text);
  if (container.name === '' && container.image !== '') {
    const name = nameOfImage(container.image);
    container.name = out.ask({ id: `container:${line}`, text: words.askName, line }, freeName(out, name));
    if (!/^[A-Za-z0-9][\w.-]{0,100}$/.test(container.name)) container.name = freeName(out, name);
  }
  container.finish();
}

/** What is shown of a word that the shell would change: only its name, since values may be secrets. */
const nameOfWord = (text: string): string => /[$`][({]?(\w{1,40})/.exec(text)?.[1] ?? words.pattern;

function freeName(out: ConfigBuilder, name: string): string {
  let free = name;
  for (let number = 2; out.hasQuadlet(`${free}.container`); number++) free = `${name}-${number}`;
  return free;
}

/** Applies the options, and returns what follows them: the image and its command. */
function applyOptions(container: QuadletContainer, given: readonly ShellWord[]): readonly ShellWord[] {
  for (let at = 0; at < given.length; at++) {
    const word = given[at];
    if (!word?.text.startsWith('-') || word.text === '-') return given.slice(at);
    if (word.text === '--') return given.slice(at + 1);
    at += applyOption(container, word, given[at + 1]);
  }
  return [];
}

/** Applies one option; returns how many of the words after it were its value. */
function applyOption(container: QuadletContainer, word: ShellWord, next: ShellWord | undefined): number {
  const { text, line } = word;
  const equals = text.indexOf('=');
  const isLong = text.startsWith('--');
  const name = isLong && equals > 0 ? text.slice(0, equals) : isLong ? text : text.slice(0, 2);
  const option = byName.get(name);
  if (!option) {
    container.out.leftOut(line, words.unknownOption(name));
    // A value probably follows where what follows is neither an option nor looks like an image.
    return isLong && equals < 0 && next && (unknownWithValue.has(name) || /^[\d:=,]+[a-z]*$/.test(next.text)) ? 1 : 0;
  }
  const attached = isLong ? (equals > 0 ? text.slice(equals + 1) : undefined) : text.length > 2 ? text.slice(2) : undefined;
  if (!option.takesValue) {
    // `-d=true` has its value after the sign.
    const isSet = isLong || attached?.startsWith('=');
    option.apply(container, isSet ? (attached ?? '').replace(/^=/, '') : '', line, word);
    if (isSet) return 0;
    // `-dit` is three switches, and `-itp 80:80` two with a port.
    if (attached !== undefined) return applyOption(container, { ...word, text: `-${attached}` }, next);
    return 0;
  }
  if (attached !== undefined) {
    applyValue(container, option, isLong ? attached : attached.replace(/^=/, ''), word);
    return 0;
  }
  if (next) applyValue(container, option, next.text, next);
  else container.out.leftOut(line, words.noValue(name));
  return 1;
}

/** Applies an option with a value. What the shell would put in is left out, except where the result can be mended as it is. */
function applyValue(container: QuadletContainer, option: RunOption, value: string, word: ShellWord): void {
  if (word.isFilledIn && option.needsValue) {
    container.skipped.add(word);
    return container.out.leftOut(word.line, words.filledIn(option.names.at(-1) ?? '', nameOfWord(word.text)));
  }
  option.apply(container, value, word.line, word);
}
