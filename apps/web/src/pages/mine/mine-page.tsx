import { PARKS, ROLES } from '@crm/identity/words';
import { Button, Input } from 'antd';
import { Link, useLocation } from 'react-router';
import { navRoutes, settingEntries } from '@/app/features';
import { useWrite } from '@/api/hooks';
import { WaitingStrip } from '@/pages/follow-up/waiting-strip';
import { ChangePasswordForm } from '@/session/change-password-form';
import { session } from '@/session/session';
import { useMe } from '@/session/use-me';
import { useUser } from '@/session/use-session';
import { Card } from '@/ui/card';
import { Fact, FactGrid } from '@/ui/fact';
import { Icon } from '@/ui/icon';
import { PageHead } from '@/ui/page-head';
import { toast } from '@/ui/toast';
import { usePhone } from '@/ui/use-phone';
import '@/pages/settings/settings.css';

/** The person's own things: scope, password, calendar, notices; on a phone also the way to the other parts. */
export default function MinePage() {
  const user = useUser();
  const me = useMe();
  const phone = usePhone();
  const { pathname } = useLocation();
  const parts = navRoutes.filter(({ path, roles }) => path !== '/' && (!roles || user.roles.some((role) => roles.includes(role))));
  const notices = settingEntries.find(({ path }) => path.includes('notification'));
  const absence = settingEntries.find(({ path }) => path.endsWith('/absences'));
  return (
    <>
      <PageHead title={user.name} name="我的" facts={user.username} actions={<Button onClick={() => void session.leave()}>退出登录</Button>} />
      <WaitingStrip />
      <div className="cols">
        <div className="stack">
          {phone && <nav className="settings" aria-label="其他部分">{parts.map(({ path, title, nav }) => <Link key={path} to={path} className="ui-card settings-card"><Icon name={nav?.icon ?? 'list'} size={22} /><b>{nav?.label ?? title}</b></Link>)}</nav>}
          <Card title="岗位和范围">
            <FactGrid columns={2}>
              <Fact label="岗位" value={user.roles.map((role) => ROLES[role]).join('、')} />
              <Fact label="团队" value={me?.scopes.teamName} state={me && !me.scopes.teamName ? 'empty' : 'known'} />
              <Fact label="可管园区" value={me?.scopes.parks.map((park) => PARKS[park]).join('、')} state={me && me.scopes.parks.length === 0 ? 'empty' : 'known'} />
            </FactGrid>
          </Card>
          {absence && <Link to={absence.path} className="ui-card settings-card"><Icon name={absence.icon} size={22} /><span><b>{absence.title}</b><small>{absence.about}</small></span></Link>}
          <Calendar url={me?.calendarUrl ?? null} />
          {notices && <Link to={notices.path} className="ui-card settings-card"><Icon name={notices.icon} size={22} /><span><b>{notices.title}</b><small>{notices.about}</small></span></Link>}
        </div>
        <Card title="修改密码" id="password" tone={pathname.endsWith('/password') ? 'brand' : undefined}><ChangePasswordForm onDone={() => toast.done('密码已更换')} /></Card>
      </div>
    </>
  );
}

/** The feed address works without login, so a new one must be easy to make. */
function Calendar({ url }: { url: string | null }) {
  const renew = useWrite('post', '/api/v1/me/calendar-token', { stale: ['/api/v1/me'], onDone: () => toast.done('日历地址已更换') });
  const full = url && new URL(url, location.origin).href;
  return (
    <Card title="日历订阅" extra={<button type="button" className="linkish s13" onClick={() => renew.mutate({})}>{url ? '换新地址' : '生成地址'}</button>}>
      <p className="s13 t2" style={{ marginBottom: 8 }}>在手机或电脑日历里订阅，下次跟进和到期会自动出现。知道地址的人都能看，外泄时换新地址，旧的随即失效。</p>
      {full ? (
        <div className="row">
          <Input readOnly value={full} aria-label="日历地址" onFocus={(event) => event.target.select()} />
          {navigator.clipboard && <Button onClick={() => void navigator.clipboard.writeText(full).then(() => toast.done('已复制'))}>复制</Button>}
        </div>
      ) : <span className="t3 s13">还没有地址。</span>}
    </Card>
  );
}
