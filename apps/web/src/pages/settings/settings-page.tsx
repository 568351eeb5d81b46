import { Link } from 'react-router';
import { settingEntries } from '@/app/features';
import { useUser } from '@/session/use-session';
import { Icon } from '@/ui/icon';
import { PageHead } from '@/ui/page-head';
import './settings.css';

/** One card for each thing this person may set. */
export default function SettingsPage() {
  const user = useUser();
  const mine = settingEntries.filter(({ roles }) => !roles || user.roles.some((role) => roles.includes(role)));
  return (
    <>
      <PageHead title="设置" />
      <div className="settings">
        {mine.map(({ path, title, about, icon }) => (
          <Link key={path} to={path} className="ui-card settings-card"><Icon name={icon} size={22} /><span><b>{title}</b><small>{about}</small></span></Link>
        ))}
      </div>
    </>
  );
}
