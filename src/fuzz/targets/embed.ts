import assert from 'node:assert/strict';
import { readAddress } from '../../embed/protocol/address.ts';
import { jsonLines, type Token } from '../../embed/dom/code-tokens.ts';
import { dedent } from '../../embed/dom/dedent.ts';
import { emptyEmbed, type Embed, type EmbedState } from '../../embed/embed-state.ts';
import { createFollower } from '../../embed/follow-host.ts';
import { headerOf, withHeader } from '../../embed/header.ts';
import { isBunsenMessage, type EmbedMessage } from '../../embed/protocol/messages.ts';
import { panesOf, readOptions, writeOptions } from '../../embed/protocol/options.ts';
import { validateEmbed } from '../../embed/protocol/validate-embed.ts';
import { validateHost } from '../../embed/protocol/validate-host.ts';
import { yamlLines } from '../../embed/dom/yaml-tokens.ts';
import { prettyJson } from '../../ui/text/pretty-json.ts';
import { law, target, textOf, type Target } from './target.ts';

const textOfTokens = (lines: readonly (readonly Token[])[]): string =>
  lines.map((line) => line.map(({ text }) => text).join('')).join('\n');

const ownLines = (text: string): string => text.replace(/\r\n|\r/g, '\n');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An embed that shows nothing and only records its messages. */
function quietEmbed(): Embed {
  let state: EmbedState = emptyEmbed;
  const never = () => Promise.reject(new Error('nothing is loaded here'));
  return {
    state: { getState: () => state, subscribe: () => () => undefined },
    show: ({ text = state.text, files = state.files }) => void (state = { ...state, text, files }),
    type: () => undefined,
    check: () => undefined,
    stopCheck: () => undefined,
    retryCheck: () => undefined,
    configure: (options) => void (state = { ...state, ...options }),
    fail: () => undefined,
    workbench: never,
    onTyped: () => undefined,
    edit: () => undefined,
    onEdit: () => undefined,
  };
}

export const embedTargets: readonly Target[] = [
  target('embed/colours of YAML', 'config', {
    given: textOf,
    answer: yamlLines,
    check: (lines, text) => law(textOfTokens(lines) === ownLines(text), 'the coloured text is another one'),
  }),
  target('embed/colours of JSON', 'word', {
    given: (input) => prettyJson(input.text),
    answer: jsonLines,
    check: (lines, text) => law(textOfTokens(lines) === ownLines(text), 'the coloured text is another one'),
  }),
  target('embed/header', 'config', {
    given: textOf,
    answer: (text) => ({ header: headerOf(text), with: withHeader(text, 'fcos@1.6.0') }),
    check: (answer, text) => law(answer.with === text || answer.with.length > text.length, 'a header takes something away'),
  }),
  target('embed/dedent', 'config', { given: textOf, answer: dedent }),
  target('embed/address', 'link', {
    given: textOf,
    answer: readAddress,
    check({ options, origin }) {
      law(panesOf(options).length > 0, 'nothing is shown');
      law(origin === undefined || origin === 'null' || /^https?:\/\/[^/]+$/.test(origin), `the origin is ${String(origin)}`);
      const params = new URLSearchParams(writeOptions(options));
      assert.deepEqual(
        readOptions((name) => params.get(name)),
        options,
      );
    },
  }),
  target('embed/message', 'message', {
    given: ({ text }) => parseJson(text),
    answer(message) {
      const told: EmbedMessage[] = [];
      if (isBunsenMessage(message)) createFollower(quietEmbed(), (answer) => told.push(answer)).follow(message);
      return { told, isEmbed: validateEmbed(message), isHost: validateHost(message) };
    },
    check({ told }) {
      for (const message of told)
        law(validateEmbed(JSON.parse(JSON.stringify(message))), `an answer breaks the protocol: ${JSON.stringify(message).slice(0, 300)}`);
    },
  }),
];
