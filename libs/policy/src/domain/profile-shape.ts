/** The shape of a profile as data, for the check of what comes from outside. Null is allowed wherever a fact may be unknown. */
export interface Rule {
  type: 'object' | 'years' | 'list' | 'boolean' | 'day' | 'text' | 'enum' | 'number';
  required?: true;
  notNull?: true;
  fields?: Record<string, Rule>;
  of?: Rule;
  unique?: string;
  values?: ReadonlyArray<string | number>;
  min?: number;
  max?: number;
  integer?: true;
}

const text: Rule = { type: 'text' };
const flag: Rule = { type: 'boolean' };
const day: Rule = { type: 'day' };
const wan: Rule = { type: 'number' };
const year: Rule = { type: 'number', integer: true, min: 1900, max: 2200 };
const ordinal: Rule = { type: 'number', integer: true, max: 100 };
const must = (rule: Rule): Rule => ({ ...rule, required: true, notNull: true });
const oneOf = (...values: Array<string | number>): Rule => ({ type: 'enum', values });
const listOf = (fields: Record<string, Rule>, unique?: string, max?: number): Rule => ({ type: 'list', of: { type: 'object', fields }, ...(unique ? { unique } : {}), ...(max ? { max } : {}) });
const words: Rule = { type: 'list', of: text, max: 500 };

const level = oneOf('zone', 'city', 'national');

export const SHAPE: Rule = {
  type: 'object',
  required: true,
  notNull: true,
  fields: {
    name: must(text),
    legalForm: oneOf('legal_person', 'unincorporated'),
    foreignSharePct: { type: 'number', max: 100 },
    isHeadCdmo: flag,
    location: must({ type: 'object', fields: { district: must(text), park: text, inYizhuangNewTown: flag } }),
    entityKind: must(words),
    activities: must(words),
    products: listOf({
      id: must(text), kind: must(text), modality: text, applicant: flag, drugClass: oneOf(1, 2), isCgt: flag,
      milestones: listOf({
        type: must(oneOf('phase2_first_entry', 'phase3_first_entry', 'phase3_entry_second_indication', 'nda_accepted_by_nmpa', 'first_marketing_approval')),
        first: flag, date: day, subjectEnrolled: flag, firstSubjectDate: day,
      }, undefined, 200),
      vetClass: oneOf(1, 2, 3), certificate: oneOf('new_vet_drug_certificate', 'renewal'), date: day, deviceClass: oneOf(1, 2, 3),
      registrationNew: flag, firstRegistration: flag, registrationDate: day, specialReview: flag, specialReviewDate: day, highEnd: flag,
      importSubstitution: flag, producedLocally: flag, productionSite: text, newlyIntroduced: flag, localOutputWan: wan,
    }, 'id'),
    contracts: listOf({ id: must(text), providerType: text, amountWan: wan, year, voucherBefore: flag, voucherBeforeYear: year, voucherBeforeWan: wan, buyerIsInnovative: flag }, 'id'),
    leases: listOf({ id: must(text), equipment: text, financeLease: flag, annualCostWan: wan, year, supportYear: ordinal }),
    tenders: listOf({ type: text, product: must(text), firstWin: flag, totalPriceWan: wan, date: day }),
    overseas: listOf({ product: must(text), kind: text, authority: text, first: flag, year, salesInMarketWan: wan, salesElsewhere: text, salesElsewhereWan: wan, approvedOn: day, salesFrom: day, salesTo: day }),
    licencesOut: listOf({ product: must(text), licenseeIsMnc: flag, upfrontWan: wan, upfrontUsdWan: wan, paid: flag, date: day, exchangeRate: { type: 'number', max: 1000 } }),
    projects: listOf({
      id: must(text), type: text, field: text, engineeringInvestmentWan: wan, totalInvestmentWan: wan, supportYear: ordinal, globalLeading: flag, area: text,
      internationalTeam: flag, globalPatent: flag, breakthrough: flag,
    }, 'id'),
    funds: listOf({ id: must(text), paidIn: flag, paidInWan: wan, invested: flag, investedInTechCompanies: flag, longTermCapitalWan: wan }, 'id'),
    events: listOf({ type: text, level: text, date: day, costWan: wan }),
    overseasActions: words,
    newFixedAssetInvestmentWan: wan,
    newlyLanded: flag,
    landedOn: day,
    financingNeed: flag,
    revenueWan: { type: 'years' },
    outputWan: { type: 'years' },
    rdSpendWan: { type: 'years' },
    existingGrants: listOf({ level, clause: text, policy: text, sameKindAs: text, item: text, amountWan: must(wan), year: must(year) }, undefined, 1000),
    otherPolicies: listOf({ level: must(oneOf('zone', 'city')), name: must(text), sameKindAs: text, item: text, amountWan: must(wan), applied: must(flag) }, undefined, 200),
    penalties: listOf({ kind: must(oneOf('major', 'ordinary')), published: day }, undefined, 1000),
    criminalRecord: flag,
    affiliates: listOf({ name: must(text), entityKind: must(words), revenueWan: { type: 'years' } }, undefined, 1000),
    unknown: { type: 'list', of: text, notNull: true, required: true, max: 50_000 },
  },
};
