import type { Locator } from '@playwright/test';

/** The colour of the first piece of text that says exactly this. */
export const colourOf = (place: Locator, text: string): Promise<string> =>
  place
    .getByText(text, { exact: true })
    .first()
    .evaluate((element) => getComputedStyle(element).color);
