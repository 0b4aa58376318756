import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundled, Pictures } from './bundled.ts';
import { mayShip } from './licences.ts';

/** The name of the file with the notices. */
export const noticesFile = 'third-party-notices.txt';

/** The notice for one work of others. */
interface Notice {
  title: string;
  licence: string;
  /** The text that the licence requires with each copy. */
  text: string;
}

/** Files in which packages state what goes with a copy of them. */
const textFile = /^(?:licen[cs]e|copying|notice|copyrightnotice|thirdpartynotices)(?:\.(?:md|txt))?$/i;

const zlib = `The license of zlib, of which parts of pako are a port:

(C) 1995-2013 Jean-loup Gailly and Mark Adler
(C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin

This software is provided 'as-is', without any express or implied
warranty. In no event will the authors be held liable for any damages
arising from the use of this software.

Permission is granted to anyone to use this software for any purpose,
including commercial applications, and to alter it and redistribute it
freely, subject to the following restrictions:

1. The origin of this software must not be misrepresented; you must not
   claim that you wrote the original software. If you use this software
   in a product, an acknowledgment in the product documentation would be
   appreciated but is not required.
2. Altered source versions must be plainly marked as such, and must not be
   misrepresented as being the original software.
3. This notice may not be removed or altered from any source distribution.`;

/** Packages whose files contain less or more than has to be included. */
const amended: Readonly<Record<string, (text: string) => string>> = {
  dompurify: (text) => `Copyright (c) Cure53 and other contributors\n\n${text}`, // stated only in its code
  pako: (text) => `${text}\n\n${zlib}`, // stated in its code and its README
  vite: (text) => text.split('# Licenses of bundled dependencies')[0] ?? text, // those are about the tool, not about what it builds
};

const pictureNotices: Readonly<Record<Pictures, Notice>> = {
  codicons: {
    title: 'Codicons, the icons of monaco-editor  https://github.com/microsoft/vscode-codicons',
    licence: 'CC-BY-4.0',
    text: `Copyright (c) Microsoft Corporation. Unchanged.
Licensed under the Creative Commons Attribution 4.0 International Public License, which disclaims all
warranties: https://creativecommons.org/licenses/by/4.0/legalcode`,
  },
  'font-awesome': {
    title: 'Font Awesome Free, from which some icons of @patternfly/react-icons are  https://fontawesome.com',
    licence: 'CC-BY-4.0',
    text: `Copyright Fonticons, Inc. The shapes are unchanged.
Licensed under the Creative Commons Attribution 4.0 International Public License, which disclaims all
warranties: https://creativecommons.org/licenses/by/4.0/legalcode`,
  },
};

/** The names of the packages in a build, in order. */
export const bundledNames = ({ folders }: Bundled): string[] =>
  [...new Set([...folders].map((folder) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)))].sort();

/**
 * The notices for a build: for each work of others its licence, and the text that the licence requires.
 * Throws where a licence is not among those that may ship, or a package has no text. `root` is the project's folder.
 */
export function writeNotices({ folders, pictures }: Bundled, root: string): string {
  const notices = [
    ...[...folders].sort().map((folder) => readNotice(join(root, folder))),
    ...[...pictures].sort().map((of) => pictureNotices[of]),
  ];
  for (const { title, licence } of notices) {
    if (!mayShip(licence))
      throw new Error(`${title} is bundled, and its licence ${licence} is not among those that may ship: src/build/licences.ts`);
  }
  // Packages by the same author share a text.
  const sections = new Map<string, string[]>();
  for (const { title, licence, text } of notices) {
    const section = `License: ${licence}\n\n${text}`;
    sections.set(section, [...(sections.get(section) ?? []), title]);
  }
  const line = '='.repeat(80);
  return (
    [
      // This mark makes browsers read the text as UTF-8, whatever the host declares.
      `\uFEFFThird-party notices

Bunsen is made with the work of others. This file names all that is part of this build, each with its license.
Bunsen itself is under the Apache License 2.0, https://www.apache.org/licenses/LICENSE-2.0`,
      ...[...sections].map(([section, of]) => `${of.join('\n')}\n${section}`),
    ].join(`\n\n${line}\n\n`) + '\n'
  );
}

function readNotice(folder: string): Notice {
  // A package.json has these, if its author wrote them.
  const { name, version, license, homepage, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
    homepage?: string;
    repository?: string | { url: string };
  };
  const texts = readdirSync(folder)
    .filter((file) => textFile.test(file))
    .sort()
    .map((file) =>
      readFileSync(join(folder, file), 'utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n')
        .trim(),
    );
  if (texts.length === 0)
    throw new Error(`${name} is bundled, and has no file with its licence. Find the text, and put it into src/build/notices.ts`);
  const text = texts.join('\n\n');
  const source = typeof repository === 'string' ? repository : repository?.url;
  return {
    title: [`${name} ${version}`, homepage ?? source?.replace(/^git\+|\.git$/g, '')].filter((part) => part !== undefined).join('  '),
    licence: license ?? 'none',
    text: amended[name]?.(text).trim() ?? text,
  };
}
