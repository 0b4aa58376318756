/** The key in localStorage of the platform that was chosen for a draft; it goes when the draft is deleted. */
export const choiceKey = (draft: string): string => `bunsen-use-${draft}`;
