import { type CompanyProfile, checkProfile, openProfile, type StoredProfile as PolicyProfile } from '@crm/policy';
import { COMPANIES } from './companies.errors';
import type { StoredProfile } from './companies.types';

/** Facts that only fit reads; policies do not know them. */
const FIT_ONLY = new Set(['hospitalPartners']);
const MAX_BYTES = 200_000;

/** The stored profile without what only fit reads. */
export function policyFacts(profile: StoredProfile): PolicyProfile {
  return Object.fromEntries(Object.entries(profile).filter(([key]) => !FIT_ONLY.has(key))) as PolicyProfile;
}

/** 400 with the paths when a profile could not be matched: unknown keys, wrong types, negative money, impossible dates, doubled ids. */
export function assertProfile(profile: StoredProfile | undefined, name: string): void {
  if (!profile) return;
  const none = profile.none ?? [];
  const shapes = [
    ...(JSON.stringify(profile).length > MAX_BYTES ? [{ path: '', code: 'TOO_LARGE', message: '事实过多，最多 200 KB' }] : []),
    ...(!Array.isArray(none) || none.some((p) => typeof p !== 'string' || p.length > 200) ? [{ path: 'none', code: 'INVALID', message: '应为路径的列表' }] : []),
    ...(profile.location !== undefined && (typeof profile.location !== 'object' || profile.location === null) ? [{ path: 'location', code: 'OBJECT', message: '应为对象' }] : []),
    ...['products', 'contracts', 'leases', 'tenders', 'overseas', 'licencesOut', 'projects', 'funds'].flatMap((key) => listFault(key, profile[key])),
  ];
  const faults = shapes.length ? shapes : checkProfile(withDistrict(openProfile(policyFacts(profile), name || '企业')));
  if (faults.length) throw COMPANIES.INVALID({}, faults.map((f) => ({ ...f, path: f.path ? `profile.${f.path}` : 'profile' })));
}
/** A company whose district nobody told is no fault of the profile. */
const withDistrict = (opened: CompanyProfile): CompanyProfile => (opened.location.district ? opened : { ...opened, location: { ...opened.location, district: 'unknown' } });
const listFault = (path: string, value: unknown): { path: string; code: string; message: string }[] =>
  value === undefined || value === null || (Array.isArray(value) && value.every((e) => typeof e === 'object' && e !== null && !Array.isArray(e))) ? [] : [{ path, code: 'LIST', message: '应为对象的列表' }];
