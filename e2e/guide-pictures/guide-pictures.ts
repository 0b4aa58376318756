import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { chapters } from '../../src/guide/chapters.ts';
import { allLanguages, folderBetween, rootLanguage } from '../../src/words/languages.ts';
import { test } from '../support/app.ts';
import { Scene, scenes } from './guide-scenes.ts';
import { said } from '../support/said.ts';

/** The most bytes of a picture: the service worker keeps them all. */
const most = 45_000;

/** A picture in WebP, as good as its size allows. Chromium writes it: no other tool is needed. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  for (const quality of [0.8, 0.65, 0.5, 0.35, 0.2]) {
    const encoded = await page.evaluate(
      async ([address, quality]) => {
        const bitmap = await createImageBitmap(await (await fetch(address)).blob());
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality })).arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      },
      [`data:image/png;base64,${png.toString('base64')}`, quality] as const,
    );
    const webp = Buffer.from(encoded, 'base64');
    if (webp.length <= most) return webp;
  }
  throw new Error('The picture is too large: show less of the page.');
}

test.use({ colorScheme: 'light', viewport: { width: 1200, height: 760 } });

for (const language of allLanguages) {
  for (const chapter of chapters) {
    test(`${language}: ${chapter}`, async ({ page, context }) => {
      await page.goto(`./${folderBetween(rootLanguage, language)}`);
      const shown = await scenes[chapter](new Scene(page, said[language]));
      await page.evaluate(() => document.fonts.ready);
      await page.mouse.move(0, 0);
      // A text cursor would be there or not.
      const png = await (shown ?? page).screenshot({ animations: 'disabled', caret: 'hide' });
      const blank = await context.newPage();
      const path = fileURLToPath(new URL(`../../src/guide/pictures/${language}/${chapter}.webp`, import.meta.url));
      await writeFile(path, await toWebp(blank, png));
      await blank.close();
    });
  }
}
