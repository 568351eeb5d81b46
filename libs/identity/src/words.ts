/** Roles a user may hold, with the word on screen. */
export const ROLES = {
  recruiter: '招商专员',
  team_lead: '招商组长',
  operator: '园区运营',
  manager: '管理者',
  admin: '系统管理员',
  auditor: '审计员',
} as const;
export type RoleCode = keyof typeof ROLES;
export const ROLE_CODES = Object.keys(ROLES) as RoleCode[];

/** The three parks. */
export const PARKS = {
  huoxian: '漷县',
  life_science_park: '生命园',
  biopark: 'BioPark',
} as const;
export type ParkCode = keyof typeof PARKS;
export const PARK_CODES = Object.keys(PARKS) as ParkCode[];

/** 属地: the government a park, a team or a target set belongs to. */
export const JURISDICTIONS = {
  tongzhou: '通州区',
  changping: '昌平区',
  bda: '经开区',
} as const;
export type Jurisdiction = keyof typeof JURISDICTIONS;
export const JURISDICTION_CODES = Object.keys(JURISDICTIONS) as Jurisdiction[];

/** Which government each park stands in. */
export const JURISDICTION_OF_PARK: Record<ParkCode, Jurisdiction> = {
  huoxian: 'tongzhou',
  life_science_park: 'changping',
  biopark: 'bda',
};

/** Kinds of team. */
export const TEAM_KINDS = { recruiting: '招商组', outpost: '驻外组' } as const;
export type TeamKind = keyof typeof TEAM_KINDS;
