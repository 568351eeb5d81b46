import { newId } from '@crm/platform';
import fc from 'fast-check';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const CODES = ['huoxian', 'life_science_park', 'biopark', 'screening', 'review', 'lost', 'innovative_drug', 'leader', 'cdmo', 'BDA', 'BDA-06', 'registration', 'project', 'company', 'lead', 'tenant', 'leads', 'units'];
const KEPT = 12;

/** Ids of records that answers spoke of, by the name of their field and by the collection they stood in. */
export class Known {
  private readonly byName = new Map<string, string[]>();

  add(name: string, id: string): void {
    const list = this.byName.get(name) ?? [];
    if (!list.includes(id)) list.push(id);
    this.byName.set(name, list.slice(-KEPT));
  }

  /** Reads the ids out of an answer; `id` belongs to the collection that the path names. */
  learn(path: string, value: unknown): void {
    if (Array.isArray(value)) for (const one of value.slice(0, 20)) this.learn(path, one);
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'string' && UUID.test(inner)) this.add(key === 'id' ? collectionOf(path) : key, inner);
        else this.learn(path, inner);
      }
    }
  }

  /** An id for a field such as `companyId`, mostly one that exists. */
  id(name: string): fc.Arbitrary<string> {
    const names = [name, name.replace(/Ids?$/, 'Id'), `${name.replace(/Ids?$/, '')}s`, name.replace(/y?Ids?$/, 'ies')];
    return this.oneOf([...new Set(names.flatMap((one) => this.byName.get(one) ?? []))]);
  }

  /** An id for the part `{id}` of a path, from the collection before it. */
  pathId(path: string, name: string): fc.Arbitrary<string> {
    const own = this.byName.get(collectionOf(path.slice(0, path.indexOf(`{${name}}`)))) ?? [];
    return own.length > 0 ? this.oneOf(own) : this.id(name);
  }

  code(): fc.Arbitrary<string> {
    return fc.constantFrom(...CODES);
  }

  private oneOf(ids: string[]): fc.Arbitrary<string> {
    if (ids.length === 0) return fc.constant(newId());
    return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.constant(newId()) });
  }
}

const collectionOf = (path: string): string => path.split('?')[0]!.split('/').filter((part) => part && !part.startsWith('{') && !UUID.test(part)).at(-1) ?? '';
