/** Each export of core needs a doc comment: names alone do not tell units, encodings, or where a rule comes from. */
const rule = {
  meta: { type: 'suggestion', messages: { missing: 'An export of core has a doc comment: what it takes and gives.' }, schema: [] },
  create(context) {
    const isDocumented = (node) =>
      context.sourceCode.getCommentsBefore(node).some(({ type, value }) => type === 'Block' && value.startsWith('*'));
    // A constant in capitals is a number with a name.
    const isNumber = ({ declarations }) => declarations?.every(({ id }) => /^[A-Z_]+$/.test(id.name));
    return {
      'Program > ExportNamedDeclaration[declaration]': (node) => {
        if (!isNumber(node.declaration) && !isDocumented(node)) context.report({ node, messageId: 'missing' });
      },
    };
  },
};

export default { meta: { name: 'documented' }, rules: { exports: rule } };
