import { locale } from '#words/formats/locale';
import { encodeByPlatform } from '../../share/link/encode-by-platform.ts';
import { make } from '../dom/dom.ts';
import { createChecker } from './checker.ts';
import { findBlocks, isWanted, type CodeBlock } from './find-blocks.ts';
import { createLiveBlock, removeCopies, type LiveBlock } from './live-block.ts';
import { readBlock } from './read-block.ts';
import type { SiteOptions } from './site-options.ts';
import { followSiteTheme, isSiteDark } from './site-theme.ts';
import { sitesSheet } from './sites-style.ts';

/** What is needed besides the page. */
export interface SiteNeeds {
  options: SiteOptions;
  /** The address of the app. */
  app: URL;
}

/** CSS pixels below and above the screen within which a block comes to life. */
const nearScreen = '300px 0px';
/** Milliseconds in which many changes of a page count as one. */
const pause = 150;
/** How often a block is looked at again that the page's framework has not taken over yet: after that, it never will. */
const patience = 60;

/** Where frameworks render whole pages: before they have taken over what the server wrote, nothing may be added to it. */
const renderedRoots = '#__docusaurus, #__next, #___gatsby';

/** Whether a block may be touched: React notes on each node it owns that it does. */
const isSettled = ({ code, frame }: CodeBlock): boolean =>
  code.closest(renderedRoots) === null || [code, frame].some((node) => Object.keys(node).some((key) => key.startsWith('__react')));

/** Makes the code blocks of this page living as they come near the screen, and those that come later; for the lifetime of the page. */
export function makeLiving({ options, app }: SiteNeeds): void {
  const live = new Map<HTMLElement, LiveBlock>();
  const waiting = new Map<Element, CodeBlock>();
  /** How often a block has been found unsettled. */
  const tries = new WeakMap<Element, number>();
  /** Texts that are no configs, with the language that they were said to have: each is read once. */
  const others = new WeakMap<Element, string>();
  let dark = isSiteDark();

  const home = make('bunsen-block');
  const shadow = home.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sitesSheet()];
  const checker = createChecker(shadow, () => make('bunsen-editor', { mode: 'read', lang: locale }));

  const needs = {
    target: options.target,
    checks: options.check === 'near',
    check: (text: string) => checker.check(text),
    createEditor: (text: string) => {
      // Its content is what there is where Bunsen cannot be reached.
      const editor = make('bunsen-editor', { panes: options.panes.join(','), theme: dark ? 'dark' : 'light', lang: locale }, text);
      editor.value = text;
      return editor;
    },
    addressOf: async (text: string) => {
      const fragment = await encodeByPlatform(text);
      return fragment === undefined ? undefined : new URL(`#${fragment}`, app).href;
    },
  };

  const screen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const block = waiting.get(target);
        if (!isIntersecting || !block) continue;
        if (!isSettled(block) && (tries.get(target) ?? 0) < patience) {
          tries.set(target, (tries.get(target) ?? 0) + 1);
          setTimeout(() => {
            // Looked at again: an observer tells at once where a target is.
            screen.unobserve(target);
            if (waiting.has(target)) screen.observe(target);
          }, pause);
          continue;
        }
        screen.unobserve(target);
        waiting.delete(target);
        live.set(block.code, createLiveBlock(block, needs, dark));
      }
    },
    { rootMargin: nearScreen },
  );

  const look = () => {
    for (const [code, block] of live) {
      if (block.isCurrent()) continue;
      block.remove();
      live.delete(code);
    }
    checker.stay();
    theme.look();
    removeCopies();
    const found = findBlocks(document);
    const frames = new Map(found.map(({ code, frame }) => [code, frame]));
    for (const [frame, { code }] of waiting) {
      // Gone, or in another frame since.
      if (frames.get(code) === frame) continue;
      screen.unobserve(frame);
      waiting.delete(frame);
    }
    for (const block of found) {
      const { code, frame, language } = block;
      const seen = `${language} ${code.textContent}`;
      if (live.has(code) || waiting.has(frame) || others.get(code) === seen) continue;
      if (isWanted(block, options.blocks, () => readBlock(code).text)) {
        waiting.set(frame, block);
        screen.observe(frame);
      } else others.set(code, seen);
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const changes = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, pause);
  });
  changes.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  const theme = followSiteTheme((now) => {
    dark = now;
    for (const block of live.values()) block.setDark(now);
  });
  look();
}
