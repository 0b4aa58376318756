import { byCount } from '../formats/counts.ts';

/** Why a text is not YAML, as a person would say it. */

export const tabIndents = 'une tabulation ne peut pas servir d’indentation ; utilisez des espaces';
export const tabHere = 'une tabulation n’est pas permise ici ; utilisez un espace';
export const blanks: Record<string, string> = {
  '\xa0': 'espace insécable',
  '\xad': 'trait d’union conditionnel',
  '\u200b': 'espace sans chasse',
  '\u200c': 'antiliant sans chasse',
  '\u200d': 'liant sans chasse',
  '\u202f': 'espace fine insécable',
  '\u2060': 'gluon de mots',
  '\u3000': 'espace idéographique',
  '\ufeff': 'indicateur d’ordre des octets',
};
/** A character by its name, where it has one, and its number. */
export const character = (name: string | undefined, number: string): string => (name === undefined ? number : `${name} (${number})`);
export const oddSpace = (character: string): string => `ceci n’est pas un espace ordinaire : ${character} ; remplacez ce caractère`;
export const invisible = (character: string): string => `il y a ici un caractère invisible : ${character} ; supprimez-le`;

/** `key` is the one it belongs to, if it has one. */
export const unindentedText = (key: string | undefined, line: number): string =>
  `indentez davantage cette ligne : elle fait partie du texte${key === undefined ? '' : ` de « ${key} »`} qui commence à la ligne ${line}`;
export const blockIndent = 'l’indentation d’un scalaire bloc ne peut pas être 0';
export const blockHeader = (sign: string): string =>
  `seul un commentaire peut suivre « ${sign} » ; commencez le texte à la ligne suivante, ou mettez-le tout entier entre guillemets`;

export const openBracket = (bracket: string): string => `le « ${bracket} » ouvert ici n’est jamais fermé`;
export const strayBracket = (bracket: string): string =>
  `ce « ${bracket} » ne ferme rien ; supprimez-le, ou mettez le texte entre guillemets`;
export const otherCloser = (closer: string, opener: string, line: number): string =>
  `« ${closer} » attendu ici, car le « ${opener} » de la ligne ${line} est encore ouvert`;
export const commaOrCloser = (closer: string): string => `« , » ou « ${closer} » attendu ici`;
export const listInBrackets = 'une liste avec « - » n’est pas permise entre crochets ou accolades ; séparez les éléments par des virgules';
export const valueBefore = (sign: string): string => `il faut une valeur avant « ${sign} »`;

const notDirective =
  'une ligne qui commence par « % » est une directive : %YAML ou %TAG ; si ce n’en est pas une, indentez-la ou mettez-la entre guillemets';
export const directives = {
  'directive-end': 'rien ne peut suivre sur la ligne de cette directive',
  'directive-name': notDirective,
  'directive-unknown': notDirective,
  'duplicate-tag-directive': 'ce préfixe %TAG est défini deux fois',
  'duplicate-version-directive': '%YAML figure deux fois',
  'version-number': '%YAML exige une version, comme 1.1',
  'version-unknown': 'seul %YAML 1.1 est lu ; supprimez cette ligne',
};
export const tagDirective = 'cette ligne %TAG n’est pas complète';
export const documentStart = 'il faut « --- » seul sur une ligne après les directives';
export const afterDocumentEnd = 'rien ne peut suivre « ... » sur sa ligne';
export const mappingAtMark = 'un mapping ne peut pas commencer sur la ligne de « --- » ; placez-le sur la suivante';

export const conflict = 'un conflit de fusion est resté ici ; gardez l’un des côtés et supprimez les lignes de marquage';
export const template = (mark: string): string =>
  `« ${mark} » ressemble au début d’un modèle : générez d’abord le texte, puis ouvrez le résultat`;
export const variable =
  '« ${ » commence une variable que rien ne remplit ici ; remplacez-la par sa valeur, ou mettez le texte entre guillemets';

/** An entry as it names itself, with its line. */
export const entryAt = (name: string, line: number): string => `« ${name} » (ligne ${line})`;
export const dashAt = (line: number): string => `le « - » de la ligne ${line}`;
const indented = (count: number): string =>
  `${count === 0 ? 'aucun espace' : `${count} ${byCount(count, 'espace', 'espaces')}`} d’indentation`;
export const indentAlike = (own: number, other: string, others: number): string =>
  `${indented(own)}, alors que ${other} ${others === 0 ? 'n’en a pas' : `en a ${others}`} ; donnez la même indentation aux deux`;
export const listItemHere = 'un élément de liste n’est pas permis ici ; il faut une clé avec « : »';
export const keyHere = 'une clé n’est pas permise ici ; l’indentation est peut-être fausse';
/** How far an entry is indented, and how far it must be: to line up with another one, or at least so far to be one of its items. */
export const linesUpWith = (own: number, other: string, needed: number): string =>
  `${indented(own)} ; pour s’aligner sur ${other}, ${needed === 0 ? 'il n’en faut aucun' : `il en faut ${needed}`}`;
export const isItemOf = (own: number, other: string, needed: number): string =>
  `${indented(own)} ; pour être un élément de ${other}, il en faut au moins ${needed}`;

export const spaceAfter = (sign: string): string => `un espace doit suivre ce « ${sign} »`;
export const keyBeforeColon = 'il faut une clé avant ce « : »';
export const colonAfterKey = (key: string): string => `la clé « ${key} » doit être suivie de « : »`;
export const expectedKey = 'il faut ici une clé avec « : »';

export const openQuotes = {
  single: 'le guillemet simple ouvert ici n’est jamais fermé',
  double: 'le guillemet double ouvert ici n’est jamais fermé',
};
export const notEscape = (escape: string): string =>
  `« ${escape} » n’est pas un échappement ; utilisez des guillemets simples, ou écrivez « \\\\ » pour une barre oblique inverse`;
export const escapeDigits = (digits: number, escape: string): string =>
  `« ${escape} » doit être suivi de ${digits} chiffres hexadécimaux ; si ce n’est pas un échappement, utilisez des guillemets simples`;
export const escapeRange =
  'cet échappement n’est pas un caractère Unicode ; au-delà de U+FFFF, écrivez le caractère avec « \\U » et 8 chiffres';
export const typographicQuote = (quote: string): string => `${quote} n’est pas un guillemet en YAML ; utilisez " ou '`;
export const quoteEnds = {
  single: "ce guillemet termine le texte ; écrivez '' pour un ' entre guillemets simples",
  double: 'ce guillemet termine le texte ; écrivez \\" pour un " entre guillemets doubles',
};
export const textAfterQuote = 'du texte suit le guillemet fermant ; mettez-le tout entier entre guillemets, ou pas du tout';
export const textGoesOn = 'le texte ne peut pas continuer ici';
export const textAfterAlias = 'du texte suit un alias ; si ce n’est pas un alias, mettez tout entre guillemets';
export const textAfterBracket = (bracket: string): string =>
  `du texte suit le « ${bracket} » fermant ; mettez tout entre guillemets, ou supprimez ce qui suit`;

export const secondColon = 'un second « : » n’est pas permis ici ; s’il fait partie du texte, mettez celui-ci entre guillemets';
export const listAfterKey = 'une liste ne peut pas commencer ici ; placez « - » sur sa propre ligne, ou mettez le texte entre guillemets';
export const cannotBegin = (sign: string): string => `un texte ne peut pas commencer par « ${sign} » ; mettez-le entre guillemets`;
export const blockInBrackets = 'un scalaire bloc n’est pas permis entre crochets ou accolades ; mettez le texte entre guillemets';
export const alias = 'un « * » sans guillemets renvoie à une ancre ; mettez le texte entre guillemets';
export const anchor = 'un « & » sans guillemets nomme une ancre ; mettez le texte entre guillemets';
export const tagHandle =
  'aucune ligne %TAG ne dit ce que représente le préfixe de ce tag ; si ce n’est pas un tag, mettez le texte entre guillemets';
export const tag = 'un « ! » sans guillemets commence un tag, et celui-ci n’est pas complet ; mettez le texte entre guillemets';
