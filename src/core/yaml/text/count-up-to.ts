/** How many of so many numbers, which ascend with their index, are at most a limit: the last of them has that index less one. Takes logarithmic time. */
export function countUpTo(limit: number, count: number, numberAt: (index: number) => number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
