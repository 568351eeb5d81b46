/** One row of the 台账, in the order of its columns; unknown is null and prints as 未知. */
export interface LedgerRow {
  id: string;
  no: number;
  title: string;
  investor: string;
  direction: string | null;
  nature: string | null;
  origin: string | null;
  investmentYi: number | null;
  fixedInvestmentYi: number | null;
  site: string | null;
  areaM2: number | null;
  outputWan: number | null;
  taxWan: number | null;
  stage: string;
  weekProgress: string | null;
  weekProgressEdited: boolean;
  lastWeekProgress: string | null;
  problem: string | null;
  coordination: string | null;
  next: string | null;
  leaderInCharge: string | null;
  unit: string | null;
  person: string | null;
  firstReportedOn: string | null;
  enteredOn: string;
  remark: string | null;
}

/** 万元 to 亿元 with as many decimals as it takes, at most four. */
export function yi(wan: string | number | null): number | null {
  return wan === null ? null : Math.round(Number(wan)) / 10_000;
}

/** Monday and Sunday of the week a business day lies in. */
export function weekOf(on: string): { from: string; to: string } {
  const day = Date.parse(`${on}T00:00:00Z`);
  const back = (new Date(day).getUTCDay() + 6) % 7;
  const text = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  return { from: text(day - back * 86_400_000), to: text(day + (6 - back) * 86_400_000) };
}
