import { Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import type { CreateEntry } from '@/app/route';
import { useFollowUpSheet } from '@/pages/follow-up/address';
import { useUser } from '@/session/use-session';
import { Icon } from '@/ui/icon';

/** 新建: what this person may make. */
export function CreateMenu({ entries }: { entries: CreateEntry[] }) {
  const user = useUser();
  const navigate = useNavigate();
  const openFollowUp = useFollowUpSheet();
  const mine = entries.filter(({ roles }) => !roles || user.roles.some((role) => roles.includes(role)));
  if (mine.length === 0) return null;
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items: mine.map(({ path, label, icon }) => ({ key: path, label, icon: <Icon name={icon} size={16} /> })), onClick: ({ key }) => (key === '?follow=' ? openFollowUp({}) : navigate(key)) }}
    >
      <button type="button" className="top-btn"><Icon name="plus" size={16} />新建</button>
    </Dropdown>
  );
}
