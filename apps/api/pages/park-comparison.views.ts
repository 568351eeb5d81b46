/** One company as if it settled in one park: the answer of a match. */
export class ParkComparisonLineView {
  park!: string;
  answer!: object;
}
/** The three parks side by side; they belong to three governments and are never added up. */
export class CompanyParksView {
  asOf!: string;
  items!: ParkComparisonLineView[];
}
