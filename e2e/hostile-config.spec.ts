import { configShape } from '../src/core/spec/fields/config.ts';
import { allShapes } from '../src/core/testing/all-shapes.ts';
import { encodeLink } from '../src/share/encode-link.ts';
import { App } from './support/app.ts';
import { hostileConfig } from './support/hostile-config.ts';
import { expect, payload, test } from './support/hostile.ts';

const targets = ['fcos@1.8.0-experimental', 'openshift@4.23.0-experimental'] as const;

test('the configs of these journeys have every field there is', () => {
  const all = [...allShapes(configShape)].flatMap((shape) => Object.values(shape.fields)).filter(({ output }) => !output);
  const covered = new Set(targets.flatMap((target) => [...hostileConfig(target, false).fields]));
  expect(all.filter((field) => !covered.has(field))).toEqual([]);
  expect(covered.size).toBeGreaterThan(120);
});

for (const target of targets) {
  for (const broken of [false, true]) {
    test(`nothing in a config for ${target} runs${broken ? ', nor in what is said of one with errors' : ''}`, async ({ app, page }) => {
      const { text } = hostileConfig(target, broken);
      await page.goto(`./#${encodeLink({ text })}`);
      await expect(app.verdict).toHaveText(/error/, { timeout: 30_000 });
      const sections = await app.sections.getByRole('button').evaluateAll((buttons) => buttons.map(({ textContent }) => textContent));
      console.log(sections, text.length, await app.verdict.textContent());
      const t = Date.now();
      for (const button of await app.sections.getByRole('button').all()) {
        if (/^Search/.test(await button.textContent() ?? '')) continue;
        await button.click();
        await openAll(app);
        console.log(await button.textContent(), Date.now() - t, await app.form.getByRole('textbox').count());
      }
    });
  }
}

/** Opens everything in the form that opens. */
async function openAll({ form }: App): Promise<void> {
  await form.evaluate(async (element) => {
    const clicked = new Set<Element>();
    for (let round = 0; round < 20; round++) {
      const closed = [...element.querySelectorAll('button[aria-expanded="false"], .bn-set')].filter((button) => !clicked.has(button));
      if (closed.length === 0) return;
      for (const button of closed) {
        clicked.add(button);
        if (button instanceof HTMLElement && button.isConnected) button.click();
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });
}
