import type { ContentsCheck } from './contents-check.ts';
import { placeInContents } from './place-in-contents.ts';
import { unitSettings } from './rules/advice/unit-settings.ts';

/** Looks inside contents with all that Bunsen knows of them. */
export const checkContents: ContentsCheck = {
  advise: (parsed, config, _, files) => unitSettings(parsed, config, files),
  place: placeInContents,
};
