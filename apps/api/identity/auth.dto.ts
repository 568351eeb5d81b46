import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { ParkCode, RoleCode, Jurisdiction } from '@crm/identity';

export class LoginDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  username!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password!: string;
}

export class ChangePasswordDto {
  @IsString()
  @MaxLength(200)
  oldPassword!: string;

  @IsString()
  @MaxLength(200)
  password!: string;
}

/** The signed-in user, short. */
export class SignedInUser {
  id!: string;
  name!: string;
  username!: string;
  roles!: RoleCode[];
  mustChangePassword!: boolean;
}

/** Answer of a login or a renewal; the refresh token travels in an httpOnly cookie. */
export class SignedInView {
  accessToken!: string;
  user!: SignedInUser;
}

/** What the user may reach. */
export class ScopesView {
  teamId!: string | null;
  teamName!: string | null;
  jurisdiction!: Jurisdiction | null;
  parks!: ParkCode[];
}

export class MeView {
  user!: SignedInUser;
  roles!: RoleCode[];
  scopes!: ScopesView;
  unread!: number;
  calendarUrl!: string | null;
}

/** How people may sign in here. */
export class SignInOptionsView {
  password!: boolean;
  oidc!: boolean;
}
