/** One person as a name cell and a phone cell together say it. `phone` is text as written, several numbers joined by 、. */
export interface CellPerson {
  name: string;
  title?: string;
  phone?: string;
}

const MOBILE = String.raw`(?:\(?\+?(?:00)?86\)?[\s-]*)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)`;
const LANDLINE = String.raw`\(?0\d{2,3}\)?[\s-]*\d{7,8}(?:\s*(?:转|分机|ext\.?|#|x|-)\s*\d{1,6})?(?!\d)`;
const SERVICE = String.raw`[48]00[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)`;
const FOREIGN = String.raw`(?:\+|00)\d[\d\s()-]{6,}\d`;
/** Too long or too short for any of these, yet a number somebody wrote down: kept, so that it can be asked about. */
const OTHER = String.raw`\+?\d[\d\s-]{3,}\d(?:\s*(?:转|分机)\s*\d{1,6})?`;
const NUMBER = new RegExp([MOBILE, LANDLINE, SERVICE, FOREIGN, OTHER].join('|'), 'gi');
const LABEL = /(?:手\s*机号?|(?:联系|办公|公司)?电\s*话|座\s*机|固\s*话|总机|直线|传真|联系方式|微信同号|同微信|微信|\b(?:tel|mobile|phone|mob|cell|fax)\b\.?)|(?:联系人|姓名)(?=\s*[::])/gi;
const TITLE =
  /^(?:(?:副|常务副?|执行|助理|高级|大区|区域|市场|销售|运营|技术|财务|人事|行政|项目|商务|业务|研发|招商|总|首席\S{0,4})*(?:总经理|经理|总监|总裁|董事长?|主任|主管|部长|科长|处长|院长|所长|馆长|厂长|校长|会长|秘书长?|书记|主席|合伙人|创始人|负责人|代表|专员|助理|工程师|教授|博士|医生|医师|老师|会计|法人|先生|女士|小姐|总|工)|ceo|cfo|coo|cto|cmo|vp|bd|hr|manager|director|\S{2,8}(?:部|科|处|中心|办公室))$/i;
const SEPARATORS = /[、,;/|\n\r]+/;

interface Piece {
  who: string;
  numbers: string[];
}

/** Reads a name cell and a phone cell of one record: 甲、乙 with 138…、139…; 138…（甲）、139…（乙）; 甲：138…; 甲 总经理. Nobody at all gives []. */
export function readPeople(nameCell: string, phoneCell: string): CellPerson[] {
  const both = pieces(nameCell);
  // one cell for everything, whichever column it stands in
  const inOne = phoneCell.trim() === '' && both.some((p) => p.numbers.length > 0);
  const names = inOne ? [] : both;
  const phones = inOne ? both : pieces(phoneCell);
  const named = names.flatMap((p) => persons(p));
  if (phones.some((p) => p.who !== '')) return [...named.slice(0, 1).filter((p) => !phones.some((q) => q.who.startsWith(p.name))), ...grouped(phones)];
  const numbers = phones.flatMap((p) => p.numbers);
  const spoken = named.length === 1 ? splitByCount(named[0] as CellPerson, numbers.length) : named;
  if (spoken.length > 1 && spoken.length === numbers.length && spoken.every((p) => !p.phone)) return spoken.map((p, i) => ({ ...p, phone: numbers[i] }));
  if (spoken.length > 1 && spoken.every((p) => p.phone)) return spoken;
  if (spoken.length === 0 && numbers.length === 0) return [];
  const [first] = spoken;
  const all = [...spoken.flatMap((p) => p.phone ?? []), ...numbers];
  return [{ name: spoken.map((p) => p.name).filter(Boolean).join('、'), ...(first?.title && spoken.length === 1 && { title: first.title }), ...(all.length > 0 && { phone: all.join('、') }) }];
}

function pieces(cell: string): Piece[] {
  return tidy(cell).split(SEPARATORS).map(piece).filter((p) => p.who !== '' || p.numbers.length > 0);
}

const tidy = (cell: string) => cell.normalize('NFKC').replace(/[—–‐−]/g, '-').replace(/\t/g, ' ').trim();

function piece(text: string): Piece {
  const numbers = (text.match(NUMBER) ?? []).map((n) => n.trim());
  const who = text.replace(NUMBER, ' ').replace(LABEL, ' ').replace(/[()[\]{}【】<>:：'"“”·.-]+/g, ' ').replace(/\s+/g, ' ').trim();
  // a piece with a number keeps the brackets of a name cell apart: 甲（总经理） has none
  return numbers.length > 0 ? { who: /[\p{L}]/u.test(who) ? who : '', numbers } : { who: text.replace(/^(?:联系人|姓名|手机|电话)\s*[:：]\s*/, '').trim(), numbers };
}

/** 甲（总经理）, 甲 总经理, 甲总经理 are a person with a post. */
function persons({ who, numbers }: Piece): CellPerson[] {
  const phone = numbers.length > 0 ? { phone: numbers.join('、') } : {};
  const bracket = /^(.+?)\s*[([【]\s*([^()[\]【】]+?)\s*[)\]】]$/.exec(who);
  if (bracket && TITLE.test(bracket[2] ?? '')) return [{ name: bracket[1] ?? who, title: bracket[2], ...phone }];
  const [name, ...rest] = who.split(/[\s+]+/);
  if (name && rest.length > 0 && rest.every((word) => TITLE.test(word))) return [{ name, title: rest.join(' '), ...phone }];
  return [{ name: who, ...phone }];
}

/** 「甲 乙」 are two people when there are two numbers, else one name with a blank in it. */
function splitByCount(person: CellPerson, count: number): CellPerson[] {
  const words = person.name.split(/\s+/);
  return count > 1 && words.length === count && words.every((w) => /^\p{Script=Han}{2,6}$/u.test(w)) ? words.map((name) => ({ name })) : [person];
}

/** Numbers belong to the person in the same piece, else to the one before. */
function grouped(list: Piece[]): CellPerson[] {
  const spoken = list.filter((p) => p.who !== '');
  const numbers = list.flatMap((p) => p.numbers);
  // 「甲/乙 138…/139…」: as many people as numbers, in the same order
  if (spoken.length > 1 && spoken.length === numbers.length) return spoken.flatMap((p) => persons({ who: p.who, numbers: [] })).map((p, i) => ({ ...p, phone: numbers[i] }));
  const people: CellPerson[] = [];
  for (const p of list) {
    const last = people.at(-1);
    if (p.who !== '') people.push(...persons(p));
    else if (last) last.phone = [last.phone, ...p.numbers].filter(Boolean).join('、');
    else people.push({ name: '', phone: p.numbers.join('、') });
  }
  const [unnamed, next] = people;
  // 「138…、甲」: the name follows its number
  if (people.length === 2 && unnamed?.name === '' && next && !next.phone) return [{ ...next, phone: unnamed.phone }];
  return people;
}
