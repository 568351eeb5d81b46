import { defineErrors } from '@crm/platform';

export const POLICY = defineErrors('POLICY', {
  INVALID_PROFILE: { kind: 'invalid', detail: '企业事实有不合规的字段，请按提示修改。' },
  INVALID_CLAUSE: { kind: 'invalid', detail: '条款内容有不合规的地方，请按提示修改。' },
  DOCUMENT_NOT_FOUND: { kind: 'not_found', detail: '没有这份政策文件。' },
  CLAUSE_NOT_FOUND: { kind: 'not_found', detail: '没有这个条款。' },
  DRAFT_NOT_FOUND: { kind: 'not_found', detail: '没有这个条款版本，可能已撤回。' },
  NOT_EDITABLE: { kind: 'conflict', detail: '这个版本已提交或已生效，不能再改。请新建一个版本。' },
  OPEN_DRAFT_EXISTS: { kind: 'conflict', detail: '这个条款已有一个在编辑或待审批的版本，先处理那一个。' },
  TESTS_MISSING: { kind: 'conflict', detail: '至少要有 1 个测试用例，才能提交。' },
  TESTS_FAILED: { kind: 'conflict', detail: (d: { failed: number }) => `${d.failed} 个测试用例没有通过，不能提交或生效。` },
  NOT_SUBMITTED: { kind: 'conflict', detail: '这个版本还没有提交审批。' },
  SAME_PERSON: { kind: 'forbidden', detail: '编辑人和审批人不能是同一个人。' },
  COMPARISON_OFF: { kind: 'forbidden', detail: '跨园区比选没有开启，由管理员在设置里开启。' },
});
