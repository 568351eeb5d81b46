import type { Jurisdiction, ParkCode, RoleCode, TeamKind } from './words';

/** A user as the administration sees it. */
export class UserView {
  id!: string;
  username!: string;
  name!: string;
  roles!: RoleCode[];
  teamId!: string | null;
  teamName!: string | null;
  parks!: ParkCode[];
  active!: boolean;
  mustChangePassword!: boolean;
  absentUntil!: string | null;
  lastLoginAt!: Date | null;
  createdAt!: Date;
  version!: number;
}

/** A person who may be away: `absentUntil` is the last day of it, null when on duty. */
export class AbsenceView {
  userId!: string;
  name!: string;
  absentUntil!: string | null;
  /** whether it is the reader */
  own!: boolean;
}

/** A team and how many people it has. */
export class TeamView {
  id!: string;
  code!: string;
  name!: string;
  kind!: TeamKind;
  jurisdiction!: Jurisdiction;
  members!: number;
  version!: number;
}

/** A user as other people see one: name and team only. */
export class UserRef {
  id!: string;
  username!: string;
  name!: string;
  roles!: RoleCode[];
  teamId!: string | null;
  teamName!: string | null;
  parks!: ParkCode[];
  active!: boolean;
  absentUntil!: string | null;
}

/** A new password given by an administrator, shown once. */
export class IssuedPasswordView {
  userId!: string;
  password!: string;
}
