import { Modal } from 'antd';
import { navRoutes } from '@/app/features';

const keys: [string, string][] = [
  ['/', '搜索'], ['N', '记跟进'], ['J / K', '下一行 / 上一行'], ['Enter', '打开'], ['E', '编辑'], ['Esc', '关闭'], ['?', '显示此列表'],
];

export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const goTo = navRoutes.filter(({ nav }) => nav?.shortcut).map(({ title, nav }): [string, string] => [`G 再按 ${nav?.shortcut?.toUpperCase()}`, `去${nav?.label ?? title}`]);
  return (
    <Modal open={open} onCancel={onClose} title="键盘快捷键" footer={null} width={400}>
      <dl style={{ display: 'grid', gridTemplateColumns: '120px 1fr', rowGap: 8, fontSize: 13 }}>
        {[...keys, ...goTo].map(([key, what]) => [<dt key={`${key}k`}><kbd>{key}</kbd></dt>, <dd key={`${key}w`}>{what}</dd>])}
      </dl>
    </Modal>
  );
}
