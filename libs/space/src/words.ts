/** Codes of space with their Chinese words. No imports: the web bundle takes this file alone. */
export const unitStates = {
  available: '空置',
  held: '预留',
  leased: '已租',
  self_use: '自用',
  maintenance: '维护',
} as const;
export type UnitState = keyof typeof unitStates;

export const holdStates = {
  pending: '待审批',
  active: '预留中',
  expired: '已到期',
  released: '已释放',
  leased: '已签租约',
} as const;
export type HoldState = keyof typeof holdStates;

export const leaseStates = { signed: '履行中', ended: '提前终止', expired: '已到期', upcoming: '未起租' } as const;
export type LeaseState = keyof typeof leaseStates;

export const waitingStates = {
  waiting: '候补中',
  offered: '已递补',
  taken: '已预留',
  lapsed: '已失效',
  withdrawn: '已退出',
} as const;
export type WaitingState = keyof typeof waitingStates;

export const windowKinds = { maintenance: '维护', self_use: '自用' } as const;
export type WindowKind = keyof typeof windowKinds;

export const buildingKinds = {
  plant: '厂房',
  heavy_plant: '大空间厂房',
  research: '研发楼',
  accelerator: '加速器',
  incubator: '孵化器',
  headquarters: '总部楼',
  platform: '公共平台',
  animal_testing: '动物检测',
  amenity: '配套',
} as const;
export type BuildingKind = keyof typeof buildingKinds;

export const demandUses = {
  rd: '研发',
  pilot: '中试',
  production: '生产',
  lab: '实验室',
  office: '办公',
  animal_lab: '动物实验',
} as const;
export type DemandUse = keyof typeof demandUses;

export const holdReasons = { long: '超过天数上限', large: '超过面积上限', price: '报价需审批' } as const;
export type HoldReason = keyof typeof holdReasons;

export const monthBases = { '365/12': '365/12 天', '30': '30 天' } as const;
export type MonthBasis = keyof typeof monthBases;

export const holderKinds = { project: '招商项目', company: '企业', tenant: '在租企业' } as const;
export type HolderKind = keyof typeof holderKinds;

export const gmpGrades = { A: 'A 级', B: 'B 级', C: 'C 级', D: 'D 级', none: '无' } as const;
export const animalRooms = { no: '不可设', possible: '可设', licensed: '已取证' } as const;
export const fireHazards = { A: '甲类', B: '乙类', C: '丙类', D: '丁类', E: '戊类' } as const;
export const fireAcceptances = { accepted: '已验收', pending: '未验收' } as const;

export const blockShapes = {
  single: '单间',
  run: '同层连片',
  whole_floor: '整层',
  stacked_floors: '上下整层',
} as const;
export type BlockShape = keyof typeof blockShapes;

/** What a room can be asked about: label, unit and kind of value. `null` in a record means 未知. */
export const factFields = {
  storeyHeightM: { label: '层高', unit: 'm', type: 'number' },
  clearHeightM: { label: '净高', unit: 'm', type: 'number' },
  floorLoadKnM2: { label: '荷载', unit: 'kN/㎡', type: 'number' },
  columnGrid: { label: '柱距', unit: '', type: 'text' },
  freightLiftT: { label: '货梯', unit: 't', type: 'number' },
  hoistOpening: { label: '吊装口', unit: '', type: 'bool' },
  powerKva: { label: '电力', unit: 'kVA', type: 'number' },
  powerLimitKva: { label: '电力上限', unit: 'kVA', type: 'number' },
  powerExpandMonths: { label: '增容周期', unit: '个月', type: 'number' },
  dualPower: { label: '双路市电', unit: '', type: 'bool' },
  generator: { label: '柴发位', unit: '', type: 'bool' },
  steam: { label: '蒸汽', unit: '', type: 'bool' },
  steamTonHour: { label: '蒸汽量', unit: 't/h', type: 'number' },
  steamMpa: { label: '蒸汽压力', unit: 'MPa', type: 'number' },
  gas: { label: '燃气', unit: '', type: 'bool' },
  chilledWater: { label: '冷冻水', unit: '', type: 'bool' },
  pureWater: { label: '纯水位', unit: '', type: 'bool' },
  compressedAir: { label: '压缩空气', unit: '', type: 'bool' },
  waterM3Day: { label: '供水', unit: 'm³/日', type: 'number' },
  effluentM3Day: { label: '允许排水量', unit: 'm³/日', type: 'number' },
  inactivationTank: { label: '灭活罐位', unit: '', type: 'bool' },
  hazardWasteRoom: { label: '危废间', unit: '', type: 'bool' },
  exhaust: { label: '废气排口', unit: '', type: 'bool' },
  fireHazard: { label: '火灾危险性', unit: '', type: 'choice' },
  hazardClassA: { label: '甲类库', unit: '', type: 'bool' },
  hazmatMaxT: { label: '危化品最大存量', unit: 't', type: 'number' },
  cleanroom: { label: '洁净（GMP）', unit: '', type: 'choice' },
  cleanroomIso: { label: '洁净（ISO 14644-1）', unit: '级', type: 'number' },
  cleanroomClass: { label: '洁净（旧级别）', unit: '', type: 'text' },
  cleanroomBuiltM2: { label: '洁净已建', unit: '㎡', type: 'number' },
  cleanroomPossibleM2: { label: '洁净可建', unit: '㎡', type: 'number' },
  biosafety: { label: '生物安全', unit: '级', type: 'number' },
  absl: { label: '动物生物安全', unit: '级', type: 'number' },
  animalRoom: { label: '动物房', unit: '', type: 'choice' },
  animalKinds: { label: '动物房类别', unit: '', type: 'text' },
  coldStore: { label: '冷库', unit: '', type: 'bool' },
  coldStoreRanges: { label: '冷库温区', unit: '', type: 'text' },
  emShield: { label: '电磁屏蔽', unit: '', type: 'bool' },
  xrayShield: { label: 'X 射线屏蔽', unit: '', type: 'bool' },
  plannedUse: { label: '规划用途', unit: '', type: 'text' },
  registrable: { label: '可注册', unit: '', type: 'bool' },
  ownership: { label: '产权', unit: '', type: 'text' },
  mortgaged: { label: '抵押', unit: '', type: 'bool' },
  fireAcceptance: { label: '消防验收', unit: '', type: 'choice' },
  eiaList: { label: '园区规划环评', unit: '', type: 'text' },
  fitOut: { label: '装修', unit: '', type: 'text' },
  innerAreaM2: { label: '套内面积', unit: '㎡', type: 'number' },
} as const;
export type FactField = keyof typeof factFields;

/** Needs a room either meets or misses; the label stands before the numbers in reasons and misses. */
export const needs = {
  AREA: '面积',
  STOREY_HEIGHT: '层高',
  CLEAR_HEIGHT: '净高',
  FLOOR_LOAD: '荷载',
  POWER: '电力',
  DUAL_POWER: '双路市电',
  STEAM: '蒸汽',
  EFFLUENT: '允许排水量',
  CLEANROOM: '洁净',
  BIOSAFETY: '生物安全',
  HAZARD_A: '甲类库',
  COLD_STORE: '冷库',
  ANIMAL_ROOM: '动物房',
  USE: '用途',
  PRICE: '租金',
  TIME: '可起租',
  SHAPE: '形态',
} as const;
export type NeedCode = keyof typeof needs;

export const mends = {
  verify: '现场核实',
  expand_power: '电力增容',
  other_floor: '换楼层',
  other_building: '换楼栋',
  retrofit: '改造',
  connect: '从楼内接入',
  apply_quota: '申请排水余量',
  shared_store: '用园区甲类库',
  split: '拆分',
  join_neighbour: '与相邻房源连片',
  negotiate: '议价',
  wait: '等待腾退',
} as const;
export type MendCode = keyof typeof mends;

/** What each park is meant for. */
export const parkPurposes = {
  huoxian: ['医疗器械', 'CDMO', '动物实验与检验检测', '园中园', '龙头企业用地'],
  life_science_park: ['早期研发', '细胞与基因', 'AI+医疗', '脑机接口', '孵化加速'],
  biopark: ['外资研发', 'CDMO', 'AI 基地', '样本库', '多层生产'],
} as const;
