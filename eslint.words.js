/**
 * What users read stands in src/words/en, a file for each area, so that another language is one more folder. A word that is
 * missing there is a type error, one that nobody uses is found by knip, and this finds one that is written elsewhere.
 */
const message = 'What users read stands in src/words/en: import it from #words/….';

/** Attributes and properties whose value is read, be it a single word. */
const readAttributes =
  /^(title|label|alt|placeholder|note|description|summary|heading|hint|help|reason|aria-(label|description|valuetext|roledescription))$/i;
const readProperties = /^(title|label|alt|placeholder|note|description|summary|heading|hint|help|reason|message|textContent|ariaLabel)$/;

/** Text that is read as a sentence or part of one: two words with a space between, classes of styles left out. */
const isProse = (text) => {
  if (text.trimStart().startsWith('<')) return false; // HTML
  const words = text.split(/\s+/).filter((word) => /^["'(‘“]?\p{L}[\p{L}’'-]*[.,:;!?…)"’”]*$/u.test(word) && !/^(bn|pf)-/.test(word));
  return words.length > 1 || (words.length === 1 && /^[\s\S]*\p{L} \0|\0[^\p{L}]? \p{L}{2}/u.test(text));
};
const hasWord = (text) => /\p{L}{2}/u.test(text);

/** Where text is no user's: names of modules and types, classes, what a developer reads when an invariant is broken. */
const isElsewhere = (node) => {
  for (let { parent, ...child } = node, at = node; parent; at = parent, { parent } = parent) {
    if (/^(Import|Export(All|Named)|TS)/.test(parent.type) && parent.type !== 'TSAsExpression' && parent.type !== 'TSSatisfiesExpression') {
      if (parent.source === at || parent.type.startsWith('TS') || parent.type === 'ImportExpression') return true;
    }
    if (parent.type === 'NewExpression' && /Error$/.test(parent.callee.name ?? '') && child) return true;
    if (
      parent.type === 'CallExpression' &&
      /^(matchMedia|querySelector(All)?|closest|matches)$/.test(parent.callee.property?.name ?? parent.callee.name)
    )
      return true;
    if (parent.type === 'JSXAttribute' && /^(className|id|d|viewBox|rel|key|href|src|style)$/.test(parent.name.name)) return true;
    if (/^(Block|Expression)Statement|Declaration$/.test(parent.type)) break;
  }
  return false;
};

const rule = {
  meta: { type: 'problem', messages: { elsewhere: message }, schema: [] },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'elsewhere' });
    const isRead = ({ parent }) =>
      (parent?.type === 'JSXAttribute' && readAttributes.test(parent.name.name)) ||
      (parent?.type === 'Property' && readProperties.test(parent.key.name ?? parent.key.value)) ||
      (parent?.type === 'AssignmentExpression' && readProperties.test(parent.left.property?.name)) ||
      (parent?.type === 'JSXExpressionContainer' && parent.parent?.type !== 'JSXAttribute');
    const look = (node, text) => {
      if ((isProse(text) || (isRead(node) && hasWord(text.replaceAll('\0', '')))) && !isElsewhere(node)) report(node);
    };
    return {
      JSXText: (node) => hasWord(node.value) && report(node),
      Literal: (node) => typeof node.value === 'string' && look(node, node.value),
      TemplateLiteral: (node) => look(node, node.quasis.map(({ value }) => value.cooked).join('\0')),
    };
  },
};

export default [
  {
    files: ['src/{app,crypt,editor,embed,language,open,safe-mode,share,store,ui}/**/*.{ts,tsx}'],
    // The dictionary is part of the format of links: it never changes.
    ignores: ['src/**/*.test.ts', 'src/**/testing/**', 'src/share/link/dictionary-1.ts'],
    plugins: { words: { rules: { elsewhere: rule } } },
    rules: { 'words/elsewhere': 'error' },
  },
];
