import { defineErrors } from '@crm/platform';

export const FIT = defineErrors('FIT', {
  MODEL_NOT_FOUND: { kind: 'not_found', detail: '没有这个模型版本。' },
  WEIGHTS_INVALID: { kind: 'invalid', detail: '权重有误，请改正标出的各项。' },
  ALREADY_ACTIVE: { kind: 'conflict', detail: '这个版本已经在用。' },
});
