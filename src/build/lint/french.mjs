/** How French is set: no line breaks before `: ; ! ? »` and after `«`, and the apostrophe is curved. `--fix` mends it. */
const spaces = /(?<=[\p{L}\p{N})\]}»’%…"`]|^) (?=[:;!?»](?! -)(?:[^\p{L}\p{N}/=]|$))|(?<=«) /gu;
const apostrophes = /(?<=\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd))'(?=\p{L})/giu;
const narrow = '\u202f';
const wide = '\u00a0';

const spaceOf = (text, offset) => (/[;!?]/.test(text[offset + 1] ?? '') && text[offset - 1] !== '«' ? narrow : wide);

/** A text as it is set: the same length, with other spaces and apostrophes. */
export const setFrench = (text) => text.replace(spaces, (_, offset) => spaceOf(text, offset)).replace(apostrophes, '’');

const rule = {
  meta: {
    type: 'layout',
    fixable: 'whitespace',
    messages: { set: 'French has no-break spaces before : ; ! ? » and after «, and curved apostrophes. --fix writes them.' },
    schema: [],
  },
  create(context) {
    const check = (node) => {
      const raw = context.sourceCode.getText(node);
      const set = raw[0] + setFrench(raw.slice(1, -1)) + raw.at(-1);
      if (set !== raw) context.report({ node, messageId: 'set', fix: (fixer) => fixer.replaceText(node, set) });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && node.parent.type !== 'ImportDeclaration' && check(node),
      TemplateElement: check,
    };
  },
};

export default { meta: { name: 'french' }, rules: { set: rule } };
