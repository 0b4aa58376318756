/** What the answer to a text says where that is not checked at all. Apart from #words/checking, which embeds load first. */

export const tooLong =
  'Ce texte est trop long pour être vérifié ici (la limite est de 8 millions de caractères). La commande bunsen peut le traduire.';
