import { TeamView, UserRef, UserView } from '@crm/identity';

export class UserPage {
  items!: UserView[];
  nextCursor!: string | null;
  total?: number;
}

/** A user just entered; `password` only when it was made up, and only this once. */
export class CreatedUserView {
  user!: UserView;
  password!: string | null;
}

export class TeamList {
  items!: TeamView[];
}

export class UserRefList {
  items!: UserRef[];
}
