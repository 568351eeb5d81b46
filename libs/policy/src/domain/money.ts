/** Money is counted in integer 分 everywhere inside the matcher; 万元 (numbers with at most six decimals) only at the edges. */
export type Fen = number;

const FEN_PER_WAN = 1_000_000;

/** 万元 → 分; anything finer than one 分 is dropped, binary dust (4.35 × 10⁶ = 4349999.999…) is not. */
export function fenOfWan(wan: number): Fen {
  const exact = wan * FEN_PER_WAN;
  const nearest = Math.round(exact);
  return Math.abs(exact - nearest) <= 0.01 + Math.abs(exact) * 1e-15 ? nearest : Math.floor(exact);
}

/** 分 → 万元. The quotient of an integer and 10⁶ is the double nearest to the decimal, so it prints without dust. */
export const wanOfFen = (fen: Fen): number => fen / FEN_PER_WAN;

/** `fen × num ÷ den`, rounded down to one 分, without leaving the safe integers (whole parts and rest are multiplied apart). */
export function share(fen: Fen, num: number, den: number): Fen {
  const whole = Math.floor(fen / den);
  return whole * num + Math.floor(((fen - whole * den) * num) / den);
}
