/** Floor and place along it that a room number says: `A3-402` is the second room of floor 4, `A3-1203` the third of floor 12. `null` when it says neither. */
export function placeOf(code: string): { floor: number; position: number } | null {
  const match = /(\d{1,2})(\d{2})\D?\d*$/.exec(code.normalize('NFKC'));
  return match ? { floor: Number(match[1]), position: Number(match[2]) } : null;
}
