/**
 * What the pages themselves say, before or without a script. The build writes these into the HTML; `[…]` is a link, whose
 * element stands in the page.
 */

export const index = {
  title: 'Bunsen: a visual editor for Butane configs',
  description:
    'Write Butane configs for Fedora CoreOS and Flatcar with forms and a text editor, and see the Ignition config as you type. Everything stays in the browser.',
  waiting: 'Bunsen is still loading. If this message stays, the network is slow or down.',
  failed:
    'Bunsen could not be loaded. The network may be down, or Bunsen may be updating on the server. Browsers older than 2022 cannot run it.',
  draftsKept: 'Drafts you have saved in this browser are still there.',
  reload: '[Reload the page] to try again.',
  safeMode: '[Open safe mode] to see, copy and download your drafts as text.',
  needsScript: 'Bunsen is an editor that runs in the browser. It needs JavaScript to be switched on.',
  switchOn: 'Switch it on for this page, then [reload the page].',
};

export const embed = {
  title: 'Butane config · Bunsen',
  waiting: 'The config is still loading. If this message stays, the network is slow or down.',
  failed:
    'This config could not be shown: Bunsen could not be loaded. The network may be down, or Bunsen may be updating on the server. Browsers older than 2022 cannot run it.',
  again: '[Try again]',
  needsScript: 'This is a Butane config shown by Bunsen. It needs JavaScript to be switched on. Then [load it again].',
};

export const embedding = {
  title: 'Embedding Bunsen in documentation',
  description:
    'Show Butane configs in your documentation, highlighted, checked and ready to be tried out: as a frame, as a web component, or driven by your own page.',
  waiting: 'The examples on this page are still loading. If this message stays, the network is slow or down.',
  failed: 'The examples on this page could not be loaded. The network may be down, or Bunsen may be updating on the server.',
  reload: '[Reload the page] to try again.',
  needsScript: 'The examples on this page need JavaScript to be switched on. Then [reload the page].',
};

export const advice = {
  title: 'What Bunsen advises',
  description: 'Every code of Bunsen’s advice on Butane configs: what happens on the machine, where that is written down, and an example.',
  why: 'Butane accepts configs that no machine boots with, or that do not do what they say. Bunsen tells you before you boot one. Each piece of advice has a code. A comment with that code, at the end of the line, or above the line or its list item, silences it there:',
  several:
    'Put commas between several codes. On the command line `bunsen --advise` reports advice, and the function `advise` of the library returns it.',
};

export const guide = {
  title: 'The guide',
  description:
    'How to write Butane configs with Bunsen, from the first config to the machine: forms, text, storage, units, delivery, sharing and the command.',
  contents: 'Contents',
  lead: 'What you can do with Bunsen, and what happens when you do. The guide is part of the app and works offline. Ctrl+K in the app finds its sections; here, the search of your browser does.',
};

/** How the app is called where it is installed. */
export const manifest = {
  name: 'Bunsen: a visual editor for Butane configs',
  description: 'Write Butane configs with forms and as text, and see the Ignition config as you type.',
};
