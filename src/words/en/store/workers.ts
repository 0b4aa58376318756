/** Why a worker gave no answer. */

export const partNotLoaded = 'part of Bunsen could not be loaded';
export const answerNotRead = 'the answer could not be read';
