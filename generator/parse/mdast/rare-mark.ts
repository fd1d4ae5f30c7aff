/** Whether a text has a mark no more often than this. */
export function isRare(mark: string, text: string, most: number): boolean {
  if (text.length <= most) return true;
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) if (++count > most) return false;
  return true;
}
