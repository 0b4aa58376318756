import { butaneConfig } from '#words/names/variants';
import * as words from '#words/share/share';
import { escapeHtml } from '../core/escape-html.ts';

/** The whole link of a fragment (without `#`). `folder` is that of `folderOf`, here and below. */
export const wholeLink = (folder: string, fragment: string): string => `${folder}#${fragment}`;

/** The link in Markdown, with any title. */
export const markdownLink = (folder: string, fragment: string, title = words.badge): string =>
  `[${escapeMarkdown(title)}](${target(wholeLink(folder, fragment))})`;

/** A badge that links to the config, in Markdown. */
export const markdownBadge = (folder: string, fragment: string, title = words.badge): string =>
  `[![${escapeMarkdown(title)}](${target(`${folder}badge.svg`)})](${target(wholeLink(folder, fragment))})`;

/** The config embedded in another page, in HTML. `fragment` may end with options of the embedded page. */
export const embedFrame = (folder: string, fragment: string, title = butaneConfig): string =>
  `<iframe src="${escapeHtml(`${folder}embed.html#${fragment}`)}" title="${escapeHtml(title)}" loading="lazy" style="width: 100%; height: 420px; border: 0"></iframe>`;

/** Text that stands for itself in Markdown, including in tables and links, on one line. */
const escapeMarkdown = (text: string): string => text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** An address between the parentheses of a Markdown link: parentheses in it, white space and characters special to tables and HTML are escaped. */
const target = (address: string): string =>
  address.replace(/[\s()<>|\\"'`*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
