/** Chinese words for the parts of an audit action (`space.hold.created`): `预留·新建`. Unknown acts stay as they are. */
const things: Record<string, string> = {
  user: '用户', team: '团队', password: '密码', session: '登录', setting: '参数', company: '企业', contact: '联系人', lead: '线索', pool: '线索池', import: '导入', project: '项目', package: '一企一策', review: '评审',
  condition: '评审条件', unit: '房源', hold: '预留', lease: '租约', building: '楼栋', clause: '政策条款', policy: '政策', catalogue: '政策目录', model: '契合度模型', reminder: '提醒', channel: '通道', report: '报表', export: '导出',
  follow_up: '跟进', followUp: '跟进', fact: '事实', file: '附件', attachment: '附件', target: '目标', rule: '规则', ruling: '首报认定', weekly: '周报', webhook: '外部通知', calendar: '日历地址', token: '凭据', link: '外部链接', waiting: '候补', oidc: '统一身份', calendar_token: '日历地址', preference: '通知方式', task: '后台任务', job: '后台任务', collaborator: '协作人', instruction: '批示', coordination: '需协调事项', conflict: '重复报送', reveal: '号码', opinion: '评审意见',
  referral: '项目流转', compliance: '非普惠事项', milestone: '节点', actual: '实际数', plan: '落地服务方案', handOver: '移交', absence: '在岗情况', rules: '分派规则', targetList: '名单', issue: '报告', progress: '本周进展', teamTarget: '团队目标', fit: '契合度', window: '申报期', workday: '工作日', pipeline: '项目', fit_model: '契合度模型', policy_window: '申报期', policy_clause_version: '政策条款', merge: '合并', indicator: '指标', day: '工作日',
};
const acts: Record<string, string> = {
  created: '新建', changed: '修改', updated: '修改', removed: '删除', deleted: '删除', issued: '发放', revealed: '查看号码', exported: '导出', merged: '合并', claimed: '认领', released: '释放', recycled: '回收', assigned: '分派', transferred: '移交',
  qualified: '确认有效', discarded: '作废', converted: '转项目', moved: '推进阶段', forced: '强制推进', undone: '撤销', confirmed: '确认', extended: '延期', expired: '到期', signed: '签约', renewed: '续签', ended: '终止', activated: '启用', approved: '批准',
  rejected: '驳回', verified: '校验', failed: '失败', locked: '锁定', reused: '重复使用', opened: '打开', decided: '决定', committed: '执行', imported: '导入', granted: '授权', revoked: '撤回', split: '拆分', handed_over: '移交', sent: '发送', tested: '测试', login: '登录', logout: '退出', erased: '清除个人信息', joined: '加入', left: '退出', offered: '递补', added: '添加', given: '下达', answered: '答复', closed: '办结', requested: '申请', ruled: '认定', rescored: '重算', drafted: '起草', submitted: '提交', replaced: '替换', rendered: '生成', frozen: '定稿', set: '设置', retried: '重试',
  givenBack: '退回线索', ownerChanged: '移交', moveUndone: '撤销阶段变更', referred: '推荐到他区', accepted: '接收', declined: '不接收', downloaded: '下载', made: '生成', shared: '生成链接', escalated: '上报', written: '代录', linked: '发链接', linkRevoked: '撤回链接', opinion: '附意见', createdMany: '批量新建', removedMany: '批量删除', unmerged: '撤销合并', copied: '复制号码', corrected: '更正', correctionWithdrawn: '撤销修正', logged: '记录', edited: '编辑', withdrawn: '撤回', refused: '未批准', rentApproved: '审批租金', handOver: '移交',
};

/** Acts whose word depends on the thing. */
const whole: Record<string, string> = { 'reports.issue.written': '报告·编辑', 'reports.issue.signed': '报告·签发', 'reports.progress.written': '本周进展·填写' };

export function actionWord(action: string): string {
  if (whole[action]) return whole[action];
  const parts = action.split('.');
  const act = parts.at(-1) ?? '';
  const thing = parts.at(-2) ?? '';
  return acts[act] ? `${things[thing] ?? thing}·${acts[act]}` : action;
}
export const subjectWord = (kind: string): string => things[kind] ?? kind;
