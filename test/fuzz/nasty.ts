import fc from 'fast-check';

/** Text that stands in a JSON body as it is, such as `1e400`, which no JavaScript value can say. */
export class RawJson {
  constructor(readonly text: string) {}
}

const LONG = 70_000;
const DEPTH = 3_000;

/** Texts that break careless programs. */
export const NASTY_TEXTS: readonly string[] = [
  '', ' ', '\u0000', 'a\u0000b', '\ud800', '甲\udfff', '\u202e文档', '\u200b', '\ufeff', '😀'.repeat(60), 'x'.repeat(LONG), '长'.repeat(5_000),
  '%', '_%', '\\', "'", '"', "' or 1=1 -- ", '`', ';', '\r\n', '\t', '../../../etc/passwd', '${7*7}', '{{7*7}}', '<script>1</script>', '=1+1',
  'null', 'undefined', 'true', 'NaN', 'Infinity', '-Infinity', '1e400', '-1', '0', '0x10', '1.5', '99999999999999999999', '１２',
  '0000-00-00', '0001-01-01', '2026-02-30', '2026-13-45', '9999-12-31', '9999-12-31T23:59:59.999Z', '+275760-09-13T00:00:00.000Z', '-000001-01-01T00:00:00Z', '1970-01-01T00:00:00Z',
  '2026-01-01T00:00:00+99:99', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'products.__proto__.x', '[]', '{}', 'a,b,,c', '-createdAt', '--', 'eyJhIjoxfQ', 'e30', 'W10',
  '00000000-0000-0000-0000-000000000000', '0199ffff-ffff-7fff-bfff-ffffffffffff', '0199ffff-ffff-7fff-bfff-fffffffffffg',
];

const deep = (open: string, close: string): RawJson => new RawJson(open.repeat(DEPTH) + close.repeat(DEPTH));

/** Values of the wrong kind, too far, too deep, too many. */
export const NASTY_VALUES: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 1e21, -1e21, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324, [], {}, [[]], [null], [{}], { a: { b: { c: [] } } },
  new RawJson('1e400'), new RawJson('-1e400'), new RawJson('-0'), new RawJson('12345678901234567890123'), new RawJson('{"__proto__":{"polluted":true}}'), new RawJson('{"constructor":{"prototype":{"polluted":true}}}'),
  new RawJson('{"a":1,"a":2}'), deep('[', ']'), new RawJson('{"a":'.repeat(DEPTH) + '1' + '}'.repeat(DEPTH)), new RawJson(`[${'0,'.repeat(20_000)}0]`),
];

/** Bodies that are no JSON, with their declared type. */
export const NO_JSON: readonly { type: string | undefined; text: string }[] = [
  { type: 'application/json', text: '{' },
  { type: 'application/json', text: '' },
  { type: 'application/json', text: '{"a":NaN}' },
  { type: 'application/json', text: '{"a":Infinity}' },
  { type: 'application/json', text: "{'a':1}" },
  { type: 'application/json', text: '[1,]' },
  { type: 'application/json', text: 'null' },
  { type: 'application/json', text: '"text"' },
  { type: 'application/json', text: '17' },
  { type: 'application/json', text: '[]' },
  { type: 'application/json', text: '[{}]' },
  { type: 'application/json', text: '\ufeff{}' },
  { type: 'application/json; charset=utf-16', text: '{}' },
  { type: 'application/json', text: '{"__proto__":{"admin":true}}' },
  { type: 'application/json', text: '{"constructor":{"prototype":{"admin":true}}}' },
  { type: 'text/plain', text: '{}' },
  { type: 'application/xml', text: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
  { type: 'application/x-www-form-urlencoded', text: 'name=a&roles[]=admin' },
  { type: 'multipart/form-data', text: 'no boundary' },
  { type: 'multipart/form-data; boundary=x', text: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nPK\u0003\u0004broken\r\n--x--\r\n' },
  { type: 'multipart/form-data; boundary=x', text: '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--\r\n' },
  { type: 'multipart/form-data; boundary=x', text: '--x\r\nContent-Disposition: form-da' },
  { type: 'x', text: '{}' },
  { type: undefined, text: '{}' },
];

export const nastyText = (): fc.Arbitrary<string> => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NASTY_TEXTS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) });

export const nastyValue = (): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: nastyText() }, { weight: 3, arbitrary: fc.constantFrom(...NASTY_VALUES) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });

/** JSON text of a value that may hold raw pieces. */
export function write(value: unknown): string {
  if (value instanceof RawJson) return value.text;
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${write(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
