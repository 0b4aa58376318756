/**
 * What users read is in src/words/en, a file for each area, so that another language is one more folder. A missing word
 * is a type error there, an unused one is found by knip, and this rule finds those that are written elsewhere.
 */
const message = 'What users read stands in src/words/en: import it from #words/….';

/** Attributes and properties whose value is shown, even if it is a single word. */
const readAttributes =
  /^(title|label|alt|placeholder|note|description|summary|heading|hint|help|reason|aria-(label|description|valuetext|roledescription))$/i;
const readProperties = /^(title|label|alt|placeholder|note|description|summary|heading|hint|help|reason|message|textContent|ariaLabel)$/;

/** A list of selectors by names of elements, as in `input, textarea`. */
const isElements = (text) =>
  text.includes(',') && text.split(/,\s*/).every((part) => /^(a|button|input|select|textarea|[.:#[]\S+)([.:#[]\S+)?$/.test(part));

/** Text that machines read: HTML, a selector, a config, rules of a firewall, a command, a data URL, a script or style sheet. */
const isCode = (text) =>
  text.trimStart().startsWith('<') ||
  /(^|[\s,])\.(bn|be|pf)-|^\[[a-z-]+[=\]]/.test(text) ||
  /^[a-z]+: .*\n/.test(text) ||
  text.startsWith('data:') ||
  /^(table inet |\*filter\n)/.test(text) ||
  /^(const|:host)\b/.test(text.trimStart()) ||
  /^(\/usr\/bin\/|\[ -[a-z] )/.test(text) ||
  // Settings of sshd and sources of chrony, a line each.
  /^[A-Z][a-z]+[A-Z]\w* \S+\n$|^(peer|\0) \0( iburst)?$/.test(text) ||
  /\n {2,}[a-z]+:\n|\n[a-z_]+:\n {2}/.test(text) ||
  isElements(text);

/** Text that is read as a sentence or part of one: two words with a space in between, except CSS classes. */
const isProse = (text) => {
  const words = text.split(/\s+/).filter((word) => /^["'(‘“]?\p{L}[\p{L}’'-]*[.,:;!?…)"’”]*$/u.test(word) && !/^(bn|pf)-/.test(word));
  return words.length > 1 || (words.length === 1 && /^[\s\S]*\p{L} \0|\0[^\p{L}]? \p{L}{2}/u.test(text));
};
const hasWord = (text) => /\p{L}{2}/u.test(text);

/** Text that users do not see: names of modules and types, classes, what a developer reads when an invariant is broken. */
const isElsewhere = (node) => {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (/^(Import|Export(All|Named)|TS)/.test(parent.type) && parent.type !== 'TSAsExpression' && parent.type !== 'TSSatisfiesExpression') {
      if (parent.source === at || parent.type.startsWith('TS') || parent.type === 'ImportExpression') return true;
    }
    // Keys, and values that are compared, are ids.
    if (parent.type === 'Property' && (parent.key === at || parent.key.name === 'fontFamily')) return true;
    if (parent.type === 'BinaryExpression' && /^[!=]==$/.test(parent.operator)) return true;
    if (parent.type === 'NewExpression' && /Error$/.test(parent.callee.name ?? '')) return true;
    if (
      parent.type === 'CallExpression' &&
      /^(matchMedia|querySelector(All)?|closest|matches|encode|includes|startsWith|endsWith)$/.test(
        parent.callee.property?.name ?? parent.callee.name,
      )
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
    const isRead = (node) => {
      let at = node;
      // Both branches of a choice are shown as well.
      while (/^(Conditional|Logical)Expression$/.test(at.parent?.type) && at.parent.test !== at) at = at.parent;
      const { parent } = at;
      switch (parent?.type) {
        case 'JSXAttribute':
          return readAttributes.test(parent.name.name);
        case 'Property':
          return readProperties.test(parent.key.name ?? parent.key.value);
        case 'AssignmentExpression':
          return readProperties.test(parent.left.property?.name);
        case 'JSXExpressionContainer':
          return parent.parent?.type !== 'JSXAttribute' || readAttributes.test(parent.parent.name.name);
        default:
          return false;
      }
    };
    const look = (node, text) => {
      if (isCode(text) || (node.parent.key?.name === 'reason' && /^[a-z]+(-[a-z]+)*$/.test(text))) return; // the latter is an id
      if ((isProse(text) || (isRead(node) && hasWord(text.replaceAll('\0', '')))) && !isElsewhere(node)) report(node);
    };
    return {
      JSXText: (node) => hasWord(node.value) && report(node),
      Literal: (node) => typeof node.value === 'string' && look(node, node.value),
      TemplateLiteral: (node) => look(node, node.quasis.map(({ value }) => value.cooked).join('\0')),
    };
  },
};

export default { meta: { name: 'words' }, rules: { elsewhere: rule } };
