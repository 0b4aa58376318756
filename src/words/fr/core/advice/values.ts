/** What Bunsen warns of where Butane is silent. */

/** `chosen`: Butane may compress the contents by itself. */
export const notGzip = (chosen: boolean): string =>
  `le contenu n’est pas en gzip : la machine ne peut pas le décompresser ; retirez compression${chosen ? ', et il sera compressé si cela le raccourcit' : ''}`;
export const ignoredDocument = 'tout ce qui suit est ignoré : seul le premier document YAML est utilisé';
/** Where a placeholder is: in the text itself, or in a local file. */
export const placeholderHere = (placeholder: string): string => placeholderIn(placeholder, 'se trouve ici');
export const placeholderInFile = (placeholder: string, file: string): string => placeholderIn(placeholder, `se trouve dans ${file}`);
const placeholderIn = (placeholder: string, where: string): string =>
  `${placeholder} ${where} à la place de ce qui a été retiré lors du partage de la configuration ; remplacez-le par votre propre valeur`;
export const severalKeys =
  'un seul texte contient plusieurs clés ; sshd les lit toutes, mais un élément par clé est plus facile à entretenir';
export const noKey = 'il n’y a aucune clé';
export const inFile = (file: string, problem: string): string => `dans ${file} : ${problem}`;
export const inLine = (line: number, problem: string): string => `ligne ${line} : ${problem}`;
