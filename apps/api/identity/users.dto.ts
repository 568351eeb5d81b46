import { JURISDICTION_CODES, type Jurisdiction, PARK_CODES, type NewUser, type ParkCode, ROLE_CODES, type RoleCode, TEAM_KINDS, type TeamKind, type UserFilter, type UserPatch } from '@crm/identity';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import { ListQuery, QueryBoolean } from '../http/list-query.dto';

const USERNAME = /^[a-z][a-z0-9_.-]{2,63}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class CreateUserDto implements NewUser {
  @Matches(USERNAME, { message: '用户名用小写字母开头，3 到 64 位字母、数字、点、横线或下划线' })
  username!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name!: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  password?: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(ROLE_CODES, { each: true })
  roles!: RoleCode[];

  @IsOptional()
  @IsUUID()
  teamId?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(PARK_CODES, { each: true })
  parks?: ParkCode[];
}

export class ChangeUserDto implements UserPatch {
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name?: string;

  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(ROLE_CODES, { each: true })
  roles?: RoleCode[];

  @IsOptional()
  @IsUUID()
  teamId?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(PARK_CODES, { each: true })
  parks?: ParkCode[];

  @IsOptional()
  @IsBoolean()
  active?: boolean;

  /** Last day of absence; assignment skips the person until then. */
  @IsOptional()
  @ValidateIf((dto: ChangeUserDto) => dto.absentUntil !== null)
  @Matches(DAY, { message: '日期应为 2026-11-21 这样的格式' })
  absentUntil?: string | null;
}

export class UserListQuery extends ListQuery implements UserFilter {
  @IsOptional()
  @IsString()
  @MaxLength(60)
  q?: string;

  @IsOptional()
  @IsIn(ROLE_CODES)
  role?: RoleCode;

  @IsOptional()
  @IsUUID()
  teamId?: string;

  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  active?: boolean;
}

export class CreateTeamDto {
  @Matches(/^[a-z][a-z0-9-]{1,39}$/, { message: '代码用小写字母、数字和横线' })
  code!: string;

  @IsString()
  @Length(2, 60)
  name!: string;

  @IsIn(Object.keys(TEAM_KINDS))
  kind!: TeamKind;

  @IsIn(JURISDICTION_CODES)
  jurisdiction!: Jurisdiction;
}

export class ChangeTeamDto {
  @IsOptional()
  @IsString()
  @Length(2, 60)
  name?: string;

  @IsOptional()
  @IsIn(Object.keys(TEAM_KINDS))
  kind?: TeamKind;

  @IsOptional()
  @IsIn(JURISDICTION_CODES)
  jurisdiction?: Jurisdiction;
}
