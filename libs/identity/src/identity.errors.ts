import { defineErrors } from '@crm/platform';

export const IDENTITY = defineErrors('IDENTITY', {
  NOT_SIGNED_IN: { kind: 'unauthenticated', detail: '登录已过期，内容还在。重新登录后继续。' },
  WRONG_CREDENTIALS: { kind: 'unauthenticated', detail: '用户名或密码不对。' },
  LOCKED: { kind: 'too_many', detail: (d: { retryAfterSeconds: number }) => `密码错误次数太多，请 ${d.retryAfterSeconds} 秒后再试。` },
  REFRESH_REUSED: { kind: 'unauthenticated', detail: '这次登录在别处被重复使用，已全部退出。请重新登录。' },
  NO_ROLE: { kind: 'forbidden', detail: '您的岗位不能做这一步。' },
  MUST_CHANGE_PASSWORD: { kind: 'forbidden', detail: '首次登录须先修改密码。' },
  USERNAME_TAKEN: { kind: 'conflict', detail: '这个用户名已有人使用，请换一个。' },
  WEAK_PASSWORD: { kind: 'invalid', detail: '密码不符合要求。' },
  LAST_ADMIN: { kind: 'conflict', detail: '至少要留一名在用的系统管理员。' },
  DAY_PAST: { kind: 'invalid', detail: '日期已经过去，请选今天或以后。' },
  UNKNOWN_TEAM: { kind: 'invalid', detail: '没有这个团队。' },
  OIDC_FAILED: { kind: 'unauthenticated', detail: '统一身份登录没有完成，请重试或改用密码登录。' },
});
