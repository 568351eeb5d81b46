import { NotificationView } from '@crm/reminders';
import { IsBoolean, IsOptional } from 'class-validator';
import { ListQuery, QueryBoolean } from '../http/list-query.dto';

export class NotificationQuery extends ListQuery {
  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  unread?: boolean;
}

export class NotificationPage {
  items!: NotificationView[];
  nextCursor!: string | null;
  total?: number;
}
