/** What the answer to a text says where that is not checked at all. Apart from #words/checking, which embeds load first. */

export const tooLong = 'This text is too long to check here (the limit is 8 million characters). The bunsen command can translate it.';
