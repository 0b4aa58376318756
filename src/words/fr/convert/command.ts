/** The command that converts. */
export const usage = (name: string, formats: readonly string[]): string => `Usage : ${name} convert [options] [ENTRÉE]

Créer une configuration Butane à partir d’une configuration Ignition, d’un MachineConfig, d’une Container Linux Config, etc.
  -f, --from FORMAT             le format de l’entrée [par défaut : détecté]
                                ${formats.join(', ')}
  -t, --to VARIANTE[@VERSION]   ce qu’il faut créer, comme flatcar ou fcos@1.6.0
  -a, --answer ID=RÉPONSE       réponse à une question posée par une exécution précédente
  -d, --files-dir RÉPERTOIRE    où se trouvent les fichiers locaux que l’entrée désigne
  -o, --output FICHIER          écrire un nouveau fichier [par défaut : sortie standard]
ENTRÉE est un fichier [par défaut : entrée standard]
`;

export const oneInput = 'Indiquez un seul fichier à convertir.';
export const noAnswer = (text: string): string => `« ${text} » n’est pas de la forme ID=RÉPONSE.`;
export const question = (id: string, text: string, answer: string, choices: readonly string[]): string =>
  `question ${id} : ${text}${choices.length > 0 ? ` (${choices.join(', ')})` : ''}${answer === '' ? '' : ` Réponse retenue : ${answer}`}`;
export const notConverted = (format: string): string =>
  `Erreur : aucune configuration Butane n’a été créée. L’entrée a été prise pour « ${format} ».`;
