/** What `GET /api/v1/pages/workbench` answers; codes and numbers, the words are made here. */
export interface Todo {
  id: string; kind: 'follow_up' | 'sla' | 'reminder' | 'hold_approval' | 'watch' | 'idle'; reminderKind: string | null; title: string; body: string | null; dueAt: string | null; idleDays: number | null; link: string | null; reminderId: string | null;
  subject: { kind: string; id: string } | null; company: { id: string; name: string; direction: string | null; stage: string | null } | null; lastTalk: { kind: string; content: string; at: string } | null;
  leadId: string | null; projectId: string | null; track: string | null; source: string | null; ownerName: string | null;
}
export interface Figure { code: 'weekFollowUps' | 'openProjects' | 'holdings' | 'recycling' | 'monthSigned' | 'pendingHolds' | 'endingHolds' | 'vacantArea' | 'endingLeases' | 'overdueSla' | 'openCoordination'; value: number; of: number | null; before: number | null; second: number | null; on: string | null }
export interface Ending { kind: 'hold' | 'recycle' | 'lease' | 'condition' | 'policy'; id: string; endsAt: string; title: string; names: string[]; count: number; areaM2: number | null; waiting: number | null; link: string | null }
export interface MonthFigure { code: 'followUps' | 'newProjects' | 'siteVisits' | 'signed'; value: number; before: number }
export interface WorkbenchData { asOf: string; on: string; scope: 'mine' | 'team'; idleAfterDays: number; counts: { overdue: number; today: number; tomorrow: number; week: number; idle: number }; todo: Todo[]; idle: Todo[]; figures: Figure[]; endings: Ending[]; month: MonthFigure[] }
export type Range = 'today' | 'tomorrow' | 'week';
