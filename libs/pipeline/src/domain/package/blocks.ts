/** A package as data: sections of blocks. PDF, DOCX and web page draw the same ones. */
import type { PackageKind } from '../../words';
import type { PlanFloor } from './package-input';

export interface Column {
  title: string;
  width: number;
  right?: boolean;
}
export type Block =
  | { type: 'kv'; rows: { label: string; value: string }[] }
  | { type: 'table'; columns: Column[]; rows: string[][] }
  | { type: 'para'; text: string; tone?: 'note' | 'warn' | 'dashed' | 'strong' }
  | { type: 'list'; items: string[] }
  | { type: 'plan'; title: string; floors: PlanFloor[] };
export interface Section {
  title: string;
  blocks: Block[];
}
export interface PackageModel {
  kind: PackageKind;
  title: string;
  subtitle: string;
  watermark: string | null;
  dateLine: string;
  foot: string;
  sections: Section[];
}
