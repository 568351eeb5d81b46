/** 一企一策 and 落地服务方案, their links, 非普惠事项. */
import type { Department, PackageKind, PackageState } from '../words';
import { PersonView } from './project.views';

export class PackageView {
  id!: string;
  projectId!: string;
  kind!: PackageKind;
  versionNo!: number;
  state!: PackageState;
  ready!: boolean;
  failed!: boolean;
  renderMs!: number | null;
  createdBy!: PersonView;
  createdAt!: Date;
  approvedAt!: Date | null;
  approvedBy!: PersonView | null;
  model?: Record<string, unknown>;
  version!: number;
}
export class PackagesView {
  items!: PackageView[];
}
export class PlanLinkView {
  id!: string;
  expiresAt!: Date;
  revokedAt!: Date | null;
  opened!: number;
  lastOpenedAt!: Date | null;
  createdAt!: Date;
}
export class PlanLinksView {
  items!: PlanLinkView[];
}
export class PublicPlanView {
  title!: string;
  subtitle!: string;
  dateLine!: string;
  foot!: string;
  expiresAt!: Date;
  sections!: { title: string; blocks: Record<string, unknown>[] }[];
}
export class ComplianceOpinionView {
  department!: Department;
  text!: string;
  paper!: string;
  givenBy!: string;
  at!: Date;
}
export class ComplianceItemView {
  id!: string;
  text!: string;
  missing!: Department[];
  opinions!: ComplianceOpinionView[];
}
export class ComplianceView {
  items!: ComplianceItemView[];
}
