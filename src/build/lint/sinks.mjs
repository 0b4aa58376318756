/**
 * What makes a text run, load or navigate. A config is someone else's text: it becomes text nodes and text attributes,
 * and nothing else. Where one of these is needed nevertheless, the line says why no text of a config can get there.
 */
const inMarkup = 'A text becomes markup here. Make elements and give them texts.';
const inAddress = 'Who chose this address? One that a text says may be javascript: or lead anywhere.';
const inWindow = 'Nothing leads a window elsewhere but a link that the user follows.';
const inCode = 'A text becomes code here.';
const inStyle = 'A text becomes style here, which can hide, cover and load. Set single properties, to numbers.';

const assigned = (names) => `AssignmentExpression[left.property.name=/^(${names})$/]`;
const called = (names) => `CallExpression[callee.property.name=/^(${names})$/]`;

const syntax = [
  [assigned('innerHTML|outerHTML|srcdoc'), inMarkup],
  [called('insertAdjacentHTML|createContextualFragment|parseFromString|setHTMLUnsafe|parseHTMLUnsafe'), inMarkup],
  ["CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", inMarkup],
  ['JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]', inMarkup],
  [assigned('href|src|action|formAction'), inAddress],
  // `pageOf` names a page of Bunsen (src/ui/wording/page-of.ts).
  ["JSXAttribute[name.name=/^(href|src|xlinkHref)$/] > JSXExpressionContainer:not([expression.callee.name='pageOf'])", inAddress],
  ['JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name=/^(action|formAction)$/] > JSXExpressionContainer', inAddress],
  // `make` creates the elements of embeds (src/embed/dom/dom.ts).
  ["CallExpression[callee.name='make'] Property[key.name=/^(href|src|action)$/][value.type!='Literal']", inAddress],
  ["CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(href|src|srcdoc|action|formaction|style|on.*)$/i]", inAddress],
  ["CallExpression[callee.name='make'] Property[key.name=/^(on.*|srcdoc|style)$/]", inCode],
  [
    "AssignmentExpression[left.name='location'], AssignmentExpression[left.object.name='location'], AssignmentExpression[left.property.name='location']",
    inWindow,
  ],
  ["CallExpression[callee.object.name='location'][callee.property.name=/^(assign|replace)$/]", inWindow],
  ["CallExpression[callee.object.name=/^(window|globalThis|self)$/][callee.property.name='open']", inWindow],
  [
    "JSXOpeningElement:has(JSXAttribute[name.name='target']):not(:has(JSXAttribute[name.name='rel'][value.value=/no(opener|referrer)/]))",
    'A page that is opened must not hold the one that opened it: rel="noreferrer".',
  ],
  ["NewExpression[callee.name='Function'], CallExpression[callee.name=/^(Function|importScripts)$/]", inCode],
  ['ImportExpression[source.type!="Literal"]', inCode],
  [
    "NewExpression[callee.name='Blob']",
    'The browser goes by the type: a file that is handed out has none that it would show. Use `download`.',
  ],
  [assigned('cssText'), inStyle],
  [
    "CallExpression[callee.property.name='postMessage'][arguments.1.value='*'], CallExpression[callee.property.name='postMessage'] > ConditionalExpression.arguments:has(Literal[value='*'])",
    'Everyone may hear this. Name the origin.',
  ],
];

const rule = {
  meta: { type: 'problem', schema: [] },
  create: (context) => Object.fromEntries(syntax.map(([selector, message]) => [selector, (node) => context.report({ node, message })])),
};

export default { meta: { name: 'sinks' }, rules: { use: rule } };
