import { App, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { usePhone } from './use-phone';

interface Props {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** One line below the title. */
  facts?: ReactNode;
  children: ReactNode;
  /** Right end of the head: `草稿已存 10:52`. */
  extra?: ReactNode;
  /** Primary left, others beside. */
  footer?: ReactNode;
  /** There is unsaved input: closing asks. */
  dirty?: boolean;
  /** px on a desktop */
  width?: number;
}

/** Looks at or edits one thing without losing the list. Its address is the caller's (`useDrawerParam`); Esc closes. Never one over another. */
export function DetailDrawer({ open, onClose, title, facts, extra, children, footer, dirty, width = 420 }: Props) {
  const phone = usePhone();
  const { modal } = App.useApp();
  const close = () => {
    if (!dirty) return onClose();
    modal.confirm({ title: '有未保存的内容', content: '关闭后不保留。', okText: '不保存，关闭', cancelText: '继续编辑', okButtonProps: { danger: true }, icon: null, onOk: onClose });
  };
  return (
    <Drawer
      open={open} onClose={close} size={phone ? '100%' : width} destroyOnHidden closable={{ placement: phone ? 'start' : 'end' }}
      title={<div><div style={{ fontSize: 16, lineHeight: '24px' }}>{title}</div>{facts && <div className="s13 t2" style={{ fontWeight: 400 }}>{facts}</div>}</div>}
      extra={extra && <span className="s13 t3">{extra}</span>}
      footer={footer ? <div className="row">{footer}</div> : undefined} styles={{ header: { padding: phone ? '10px 14px' : '12px 20px' }, body: { padding: '16px 20px' }, mask: { background: 'rgba(16,32,48,.16)', backdropFilter: 'none' } }}
    >
      {children}
    </Drawer>
  );
}
