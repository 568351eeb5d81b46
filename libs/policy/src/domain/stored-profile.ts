import { type CompanyProfile, ITEM_LISTS, MILESTONE_KEYS, type ProductFacts } from './company-profile';

/**
 * A profile as companies keep it: `none` lists what was asked and is not there; what is neither present nor in `none` is unknown.
 * `location.park` is where the company is, or plans to be; `landedOn` missing = not landed.
 */
export type StoredProfile = Partial<Omit<CompanyProfile, 'unknown' | 'landedOn'>> & { landedOn?: string | null; none?: string[] };

/** Facts without which some clause cannot be judged. */
const TOP = ['location.district', 'location.inYizhuangNewTown', 'criminalRecord', 'penalties', 'existingGrants', 'products', 'contracts', 'leases', 'tenders', 'overseas', 'licencesOut', 'projects', 'funds', 'events', 'overseasActions', 'revenueWan', 'outputWan', 'rdSpendWan', 'entityKind', 'activities', 'foreignSharePct', 'isHeadCdmo', 'newFixedAssetInvestmentWan', 'newlyLanded', 'financingNeed'];

const PRODUCT_FIELDS: Record<string, string[]> = {
  drug: ['drugClass', 'isCgt', 'applicant', 'milestones'],
  vet_drug: ['vetClass', 'certificate', 'date'],
  device: ['registrationNew', 'specialReview', 'applicant'],
};
const ENTRY_FIELDS: Record<string, string[]> = {
  contracts: ['providerType', 'amountWan', 'year', 'voucherBefore', 'buyerIsInnovative'],
  leases: ['equipment', 'financeLease', 'annualCostWan', 'year', 'supportYear'],
  tenders: ['type', 'firstWin', 'totalPriceWan', 'date'],
  overseas: ['kind', 'authority', 'first', 'year', 'salesInMarketWan'],
  licencesOut: ['licenseeIsMnc', 'upfrontWan', 'paid', 'date'],
  projects: ['type', 'internationalTeam', 'globalPatent', 'breakthrough'],
  funds: ['paidIn', 'invested', 'investedInTechCompanies'],
};

/** Opens a stored profile for matching: everything not said and not denied becomes `unknown`; a missing landing becomes "not landed". */
export function openProfile(stored: StoredProfile, name: string): CompanyProfile {
  const none = new Set(stored.none ?? []);
  const unknown: string[] = [];
  const ask = (path: string, value: unknown): void => {
    if ((value === undefined || value === null) && !denied(none, path)) unknown.push(path);
  };
  for (const path of TOP) ask(path, path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], stored));
  for (const product of stored.products ?? []) askProduct(product, ask);
  for (const [list, fields] of Object.entries(ENTRY_FIELDS)) {
    const entries = (stored[list as keyof StoredProfile] ?? []) as unknown as Array<Record<string, unknown>>;
    for (const entry of entries) {
      const key = String(entry[ITEM_LISTS[list as keyof typeof ITEM_LISTS]]);
      for (const field of fields) if (!(field === 'upfrontWan' && entry.upfrontUsdWan !== undefined)) ask(`${list}.${key}.${field}`, entry[field]);
    }
  }
  const { none: _none, landedOn, ...facts } = stored;
  return { name, entityKind: [], activities: [], ...facts, location: { district: '', park: null, inYizhuangNewTown: null, ...facts.location }, landedOn: landedOn ?? null, unknown };
}

/** Denied itself, or as part of something denied. */
function denied(none: ReadonlySet<string>, path: string): boolean {
  if (none.size === 0) return false;
  if (none.has(path)) return true;
  for (let at = path.indexOf('.'); at > 0; at = path.indexOf('.', at + 1)) if (none.has(path.slice(0, at))) return true;
  return false;
}

function askProduct(product: ProductFacts, ask: (path: string, value: unknown) => void): void {
  const at = `products.${product.id}`;
  const record = product as unknown as Record<string, unknown>;
  for (const field of PRODUCT_FIELDS[product.kind] ?? []) ask(`${at}.${field}`, record[field]);
  // What can only be true of a product on the market, or under review, is asked only of such a product.
  const marketed = product.milestones?.some((m) => m.type === 'first_marketing_approval') || product.registrationNew === true || product.newlyIntroduced === true;
  if (marketed) for (const field of ['producedLocally', 'localOutputWan']) ask(`${at}.${field}`, record[field]);
  if (product.registrationNew) for (const field of ['registrationDate', 'deviceClass']) if (product.kind === 'device') ask(`${at}.${field}`, record[field]);
  if (product.specialReview) for (const field of ['specialReviewDate', 'highEnd']) ask(`${at}.${field}`, record[field]);
  for (const m of product.milestones ?? []) {
    const key = MILESTONE_KEYS[m.type];
    ask(`${at}.milestones.${key}.date`, m.date);
    if (key.startsWith('phase') && !m.firstSubjectDate) ask(`${at}.milestones.${key}.subjectEnrolled`, m.subjectEnrolled);
  }
}

export type ParkCodeForPolicy = 'huoxian' | 'life_science_park' | 'biopark';

const SITES: Record<ParkCodeForPolicy, CompanyProfile['location']> = {
  huoxian: { district: 'tongzhou', park: 'huoxian', inYizhuangNewTown: false },
  life_science_park: { district: 'changping', park: 'life_science_park', inYizhuangNewTown: false },
  biopark: { district: 'bda', park: 'biopark', inYizhuangNewTown: true },
};

/** 假设落地: the same company, as if it had settled in the park on that day. What happened before becomes a question for the authority. */
export function assumeLanded(profile: CompanyProfile, park: ParkCodeForPolicy, on: string): CompanyProfile {
  return { ...profile, location: SITES[park], landedOn: on, unknown: profile.unknown.filter((path) => !path.startsWith('location') && path !== 'landedOn') };
}
