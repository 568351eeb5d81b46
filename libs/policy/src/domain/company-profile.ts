/**
 * Facts of ONE legal entity that policy matching reads. Money in 万元.
 *
 * In a profile handed to the matcher a missing key means "none", unless its path stands in `unknown`: then nobody has asked. `null` means unknown too.
 * Exceptions: a missing `landedOn` means "was already there", a null one "has not landed"; a missing `applicant`, `buyerIsInnovative` or `highEnd` counts as true.
 * A stored profile turns the default round (see stored-profile.ts): a fact nobody asked for is unknown.
 */
export interface CompanyProfile {
  name: string;
  legalForm?: 'legal_person' | 'unincorporated' | null;
  foreignSharePct?: number | null;
  isHeadCdmo?: boolean | null;
  location: ProfileLocation;
  entityKind: string[];
  activities: string[];
  products?: ProductFacts[];
  contracts?: ContractFacts[];
  leases?: LeaseFacts[];
  tenders?: TenderFacts[];
  overseas?: OverseasFacts[];
  licencesOut?: LicenceOutFacts[];
  projects?: ProjectFacts[];
  funds?: FundFacts[];
  events?: EventFacts[];
  overseasActions?: string[];
  newFixedAssetInvestmentWan?: number | null;
  newlyLanded?: boolean | null;
  /** Began operating in the area. Missing: was already there. A date: what happened before it must be asked about. Null: not landed. */
  landedOn?: string | null;
  financingNeed?: boolean | null;
  revenueWan?: YearlyWan;
  outputWan?: YearlyWan;
  rdSpendWan?: YearlyWan;
  existingGrants?: GrantFacts[];
  otherPolicies?: OtherPolicyFacts[];
  penalties?: PenaltyFacts[];
  criminalRecord?: boolean | null;
  affiliates?: AffiliateFacts[];
  unknown: string[];
}

export interface ProfileLocation {
  district: string;
  park: string | null;
  /** Inside the 225 km² of 亦庄新城; not the same as an administrative district. */
  inYizhuangNewTown: boolean | null;
}

export type YearlyWan = Record<string, number | null>;
export type MilestoneType = 'phase2_first_entry' | 'phase3_first_entry' | 'phase3_entry_second_indication' | 'nda_accepted_by_nmpa' | 'first_marketing_approval';

export interface MilestoneFacts {
  type: MilestoneType;
  first?: boolean | null;
  date?: string | null;
  subjectEnrolled?: boolean | null;
  firstSubjectDate?: string | null;
}

export interface ProductFacts {
  id: string;
  kind: string;
  modality?: string | null;
  applicant?: boolean | null;
  drugClass?: 1 | 2 | null;
  isCgt?: boolean | null;
  milestones?: MilestoneFacts[];
  vetClass?: 1 | 2 | 3 | null;
  certificate?: 'new_vet_drug_certificate' | 'renewal' | null;
  date?: string | null;
  deviceClass?: 1 | 2 | 3 | null;
  registrationNew?: boolean | null;
  firstRegistration?: boolean | null;
  registrationDate?: string | null;
  specialReview?: boolean | null;
  specialReviewDate?: string | null;
  highEnd?: boolean | null;
  importSubstitution?: boolean | null;
  producedLocally?: boolean | null;
  productionSite?: string | null;
  newlyIntroduced?: boolean | null;
  localOutputWan?: number | null;
}

export interface ContractFacts { id: string; providerType: string | null; amountWan: number | null; year: number | null; voucherBefore: boolean | null; voucherBeforeYear?: number | null; voucherBeforeWan?: number | null; buyerIsInnovative?: boolean | null }
export interface LeaseFacts { id: string; equipment: string | null; financeLease: boolean | null; annualCostWan: number | null; year: number | null; supportYear: number | null }
export interface TenderFacts { type: string | null; product: string; firstWin: boolean | null; totalPriceWan: number | null; date: string | null }
export interface OverseasFacts { product: string; kind: string | null; authority: string | null; first: boolean | null; year: number | null; salesInMarketWan: number | null; salesElsewhere?: string | null; salesElsewhereWan?: number | null; approvedOn?: string | null; salesFrom?: string | null; salesTo?: string | null }
export interface LicenceOutFacts { product: string; licenseeIsMnc: boolean | null; upfrontWan: number | null; upfrontUsdWan?: number | null; paid: boolean | null; date: string | null; exchangeRate?: number | null }
export interface ProjectFacts { id: string; type: string | null; field?: string | null; engineeringInvestmentWan?: number | null; totalInvestmentWan?: number | null; supportYear?: number | null; globalLeading?: boolean | null; area?: string | null; internationalTeam?: boolean | null; globalPatent?: boolean | null; breakthrough?: boolean | null }
export interface FundFacts { id: string; paidIn: boolean | null; paidInWan?: number | null; invested: boolean | null; investedInTechCompanies?: boolean | null; longTermCapitalWan?: number | null }
export interface EventFacts { type: string | null; level?: string | null; date?: string | null; costWan?: number | null }
export interface GrantFacts { level?: 'zone' | 'city' | 'national' | null; clause?: string | null; policy?: string | null; sameKindAs?: string | null; item?: string | null; amountWan: number; year: number }
export interface OtherPolicyFacts { level: 'zone' | 'city'; name: string; sameKindAs?: string | null; item?: string | null; amountWan: number; applied: boolean }
export interface PenaltyFacts { kind: 'major' | 'ordinary'; published: string | null }
export interface AffiliateFacts { name: string; entityKind: string[]; revenueWan?: YearlyWan }

/** The lists of a profile whose entries can be items of a clause, and the field that names an entry in a path. */
export const ITEM_LISTS = {
  products: 'id', contracts: 'id', leases: 'id', projects: 'id', funds: 'id', tenders: 'product', overseas: 'product', licencesOut: 'product',
} as const;
export type ItemList = keyof typeof ITEM_LISTS;

/** Milestone types by the short key that paths use. */
export const MILESTONE_KEYS: Record<MilestoneType, string> = {
  phase2_first_entry: 'phase2', phase3_first_entry: 'phase3', phase3_entry_second_indication: 'phase3second', nda_accepted_by_nmpa: 'nda', first_marketing_approval: 'marketing',
};
