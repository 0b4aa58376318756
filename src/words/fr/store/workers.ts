/** Why a worker gave no answer. */

export const partNotLoaded = 'une partie de Bunsen n’a pas pu être chargée';
export const answerNotRead = 'la réponse n’a pas pu être lue';
