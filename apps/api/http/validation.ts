import { type FieldFault, PLATFORM } from '@crm/platform';
import { type ArgumentMetadata, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

/** Chinese sentences for the checks of class-validator; a check with its own Chinese message keeps it. */
const MESSAGES: Record<string, string> = {
  whitelistValidation: '没有这个字段',
  isDefined: '必填',
  isNotEmpty: '必填',
  isString: '应为文字',
  isInt: '应为整数',
  isNumber: '应为数字',
  isPositive: '应大于 0',
  isBoolean: '应为是或否',
  isArray: '应为列表',
  isObject: '应为对象',
  isIn: '不在可选范围内',
  isEnum: '不在可选范围内',
  isUuid: '编号格式不对',
  isEmail: '邮箱格式不对',
  isUrl: '网址格式不对',
  isISO8601: '日期或时间格式不对',
  isDateString: '日期或时间格式不对',
  matches: '格式不对',
  maxLength: '太长',
  minLength: '太短',
  isLength: '长度不对',
  min: '太小',
  max: '太大',
  arrayMaxSize: '项数太多',
  arrayMinSize: '项数太少',
  arrayNotEmpty: '至少要有一项',
  arrayUnique: '有重复项',
  nestedValidation: '应为对象或列表',
};

/** Turns class-validator's tree into a flat list with paths like `contacts.0.phone`. */
export function faultsOf(errors: ValidationError[], prefix = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const path = prefix ? `${prefix}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([name, message]) => ({
      path,
      code: name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase(),
      message: /[\u4e00-\u9fff]/.test(message) ? message : (MESSAGES[name] ?? '格式不对'),
    }));
    const distinct = own.filter(({ message }, i) => own.findIndex((other) => other.message === message) === i);
    return [...distinct, ...faultsOf(error.children ?? [], path)];
  });
}

/** Bodies and queries: unknown fields are refused, not dropped, so that a caller notices a typo and nobody assigns what is not theirs. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => PLATFORM.VALIDATION({}, faultsOf(errors)),
  });
}

/** Ids, codes and tokens in a path are plain ASCII: anything else names no record, and the database need not be asked (it cannot compare them). */
export class PathTextPipe implements PipeTransform {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if (type === 'param' && typeof value === 'string' && !/^[\x21-\x7e]+$/.test(value)) throw PLATFORM.NOT_FOUND();
    return value;
  }
}

/** Nothing we take nests deeper than a dozen levels (a policy clause does); class-transformer and JSON.stringify walk by recursion. */
const MAX_DEPTH = 60;

/** Whether a parsed JSON body nests deeper than anything the API takes. Walks level by level, so that depth itself cannot hurt. */
export function tooDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((value) => (value !== null && typeof value === 'object' && !Buffer.isBuffer(value) ? Object.values(value) : []));
  }
  return false;
}
