import { Directory } from '@crm/identity';
import type { JobHandlers } from '@crm/platform';
import { Tx } from '@crm/platform';
import { PolicyWindows, policyJobs, type WindowOpening } from '@crm/policy';
import { Notifications } from '@crm/reminders';
import { Injectable } from '@nestjs/common';

/** Jobs of policy. Telling people is wired here: policy itself knows no person. */
@Injectable()
export class PolicyProcessor implements JobHandlers {
  constructor(
    private readonly windows: PolicyWindows,
    private readonly notifications: Notifications,
    private readonly directory: Directory,
    private readonly tx: Tx,
  ) {}

  readonly handlers = {
    [policyJobs.windows]: () => this.windows.announce(),
    [policyJobs.tell]: (event: WindowOpening) => this.tell(event),
  };

  /** The same key reaches a person once, however often the job runs. */
  private async tell(event: WindowOpening): Promise<void> {
    const people = [...(await this.directory.withRole('recruiter')), ...(await this.directory.withRole('team_lead'))];
    const title =
      event.kind === 'window'
        ? `申报窗口 ${event.opensOn} 至 ${event.closesOn}：${event.title}`
        : `政策 ${event.closesOn} 到期：${event.title}`;
    const key = `policy:${event.kind}:${event.windowId || event.document}:${event.closesOn}`;
    await this.tx.run(() =>
      this.notifications.send({
        key,
        kind: 'policy.window',
        title,
        subject: { kind: 'policy', id: event.document },
        link: `/policies/${event.document}`,
        recipients: people.map((user) => user.id),
      }),
    );
  }
}
