/** The middle value of several; the upper one of two middle ones. */
export function median(values) {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)];
}
