/** State of a reminder, with the word on screen. */
export const REMINDER_STATES = {
  scheduled: '待提醒',
  fired: '已提醒',
  snoozed: '稍后提醒',
  done: '已完成',
  cancelled: '已取消',
} as const;
export type ReminderState = keyof typeof REMINDER_STATES;

/** Ways out of the house. */
export const CHANNEL_KINDS = {
  wecom: '企业微信群机器人',
  dingtalk: '钉钉群机器人',
  feishu: '飞书群机器人',
  mail: '邮件',
  webhook: 'Webhook',
} as const;
export type ChannelKind = keyof typeof CHANNEL_KINDS;
export const CHANNEL_KIND_CODES = Object.keys(CHANNEL_KINDS) as ChannelKind[];

/** State of one delivery. `unknown`: the vendor never answered, it may have arrived. */
export const DELIVERY_STATES = {
  queued: '待发送',
  sending: '发送中',
  sent: '已送达',
  failed: '失败待重试',
  unknown: '未知',
  dead: '已放弃',
} as const;
export type DeliveryState = keyof typeof DELIVERY_STATES;

/** How a reminder comes back. */
export const RECURRENCE_LABELS = { daily: '每天', workdays: '每个工作日', weekly: '每周', monthly: '每月' } as const;
