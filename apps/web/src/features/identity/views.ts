import type { Jurisdiction, ParkCode, RoleCode, TeamKind } from '@crm/identity/words';

export interface UserView { id: string; username: string; name: string; roles: RoleCode[]; teamId: string | null; teamName: string | null; parks: ParkCode[]; active: boolean; mustChangePassword: boolean; absentUntil: string | null; lastLoginAt: string | null; createdAt: string; version: number }
export interface TeamView { id: string; code: string; name: string; kind: TeamKind; jurisdiction: Jurisdiction; members: number; version: number }
export interface SettingView { key: string; label: string; help?: string; unit?: string; min?: number; max?: number; value: unknown; default: unknown; changedAt: string | null; version: number }
export interface AuditEntryView { id: string; seq: number | null; at: string; actorId: string | null; action: string; subjectKind: string; subjectId: string; data: Record<string, unknown> }
export interface UserRef { id: string; username: string; name: string; teamName: string | null; active: boolean }
