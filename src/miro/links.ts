/** Opens the board with an item in view (https://developers.miro.com/docs/websdk-reference-frame, `linkedTo`). */
export const linkTo = (boardId: string, itemId: string): string =>
  `https://miro.com/app/board/${encodeURIComponent(boardId)}/?moveToWidget=${encodeURIComponent(itemId)}`;
