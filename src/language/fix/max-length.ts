/** UTF-16 units beyond which nothing is proposed: each proposal is translated to see what it leads to. */
export const maxLength = 400_000;
