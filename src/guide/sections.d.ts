/** What the search finds in the guide; made from its headings by vite.guide.ts. */
declare module 'virtual:guide-sections' {
  /** Each heading by its name in the page, with the title of its chapter. */
  export const guideSections: readonly { id: string; title: string; chapter: string }[];
}
