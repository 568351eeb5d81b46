import { below, dag, LIBS, type Lib } from './dag';

/** A source file: its path from the root and its text. */
export interface Source {
  path: string;
  text: string;
}

/** One broken rule at one place. */
export interface Violation {
  rule: string;
  path: string;
  what: string;
}

interface Import {
  from: string;
  typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[\s\S]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** The imports and re-exports of a file. */
export function importsOf(text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(IMPORT)].map((match) => ({ from: match[2]!, typeOnly: match[1] !== undefined }));
}

type Rule = (source: Source) => string[];

const libOf = (path: string): Lib | undefined => LIBS.find((lib) => path.startsWith(`libs/${lib}/`));
const isSpec = (path: string): boolean => path.endsWith('.spec.ts');

/** Imports between libs follow the graph: services directly, words from anything below; and only through the door. */
const followTheGraph: Rule = ({ path, text }) => {
  const lib = libOf(path);
  if (!lib) return [];
  return importsOf(text).flatMap(({ from, typeOnly }) => {
    if (isSpec(path) && /\/test\/support\//.test(from)) return [];
    const match = /^@crm\/([^/]+)(\/.*)?$/.exec(from);
    if (!match) return /^(\.\.\/)+(libs|apps)\//.test(from) || leavesLib(path, from) ? [`${from} goes round the door`] : [];
    const target = match[1] as Lib;
    if (target === lib) return [`${from} enters its own door`];
    if (match[2] && match[2] !== '/words') return [`${from} is not a door`];
    const reachable = typeOnly || match[2] === '/words' ? below(lib) : new Set<Lib>(dag[lib] as readonly Lib[]);
    return reachable.has(target) ? [] : [`${lib} may not know ${target}`];
  });
};

function leavesLib(path: string, from: string): boolean {
  if (!from.startsWith('.')) return false;
  const depth = path.split('/').length - 3; // folders below libs/<lib>
  return from.split('/').filter((part) => part === '..').length > depth;
}

/** The domain knows only the domain, words and pure helpers: no Nest, no database, no queue, no clock of its own. */
const domainIsPure: Rule = ({ path, text }) => {
  if (!/^libs\/[^/]+\/src\/domain\//.test(path) || isSpec(path)) return [];
  const faults = importsOf(text).flatMap(({ from, typeOnly }) => {
    if (from.startsWith('@nestjs/') || ['typeorm', 'mysql2', 'bull', 'ioredis'].some((name) => from === name || from.startsWith(`${name}/`))) return [`domain imports ${from}`];
    if (from.startsWith('.') && /(^|\/)(data|demo)\//.test(from)) return [`domain imports ${from}`];
    if (from.startsWith('.') && /\.(service|repository|queries|module|controller)$/.test(from) && !typeOnly) return [`domain imports ${from}`];
    return [];
  });
  return /\bnew Date\(\)|\bDate\.now\(\)|\bMath\.random\(\)/.test(stripComments(text)) ? [...faults, 'domain reads the clock or chance; take it as an argument'] : faults;
};

/** typeorm and mysql2 stay in platform/db; bull in platform/queue. */
const driversStayDown: Rule = ({ path, text }) => {
  if (isSpec(path)) return [];
  return importsOf(text).flatMap(({ from, typeOnly }) => {
    if ((from === 'typeorm' || from.startsWith('mysql2')) && !typeOnly && !/^libs\/platform\/src\/db\//.test(path)) return [`${from} outside platform/db`];
    if (from === 'bull' && !/^libs\/platform\/src\/queue\//.test(path)) return ['bull outside platform/queue'];
    return [];
  });
};

const SQL = /\b(?:FROM|JOIN|INTO|UPDATE|DELETE FROM|TABLE(?: IF (?:NOT )?EXISTS)?|VIEW|REFERENCES)\s+`?([a-z]+_[a-z_0-9]+)`?/g;
const SQL_START = /['"`]\s*(?:SELECT\s|INSERT\s+(?:IGNORE\s+)?INTO\s|UPDATE\s+[a-z_]+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(?:TABLE|VIEW)\s)/;

/** SQL names only the lib's own tables, or published views of libs below. */
const ownTables: Rule = ({ path, text }) => {
  const lib = libOf(path);
  if (!lib || isSpec(path)) return [];
  const names = new Set([...stripComments(text).matchAll(SQL)].map((match) => match[1]!));
  return [...names].flatMap((name) => {
    const view = /^pub_([a-z]+)_/.exec(name);
    if (view) {
      const owner = view[1] as Lib;
      return owner === lib || below(lib).has(owner) ? [] : [`${lib} reads ${name}`];
    }
    const owner = LIBS.find((candidate) => name.startsWith(`${candidate}_`));
    return owner === undefined || owner === lib ? [] : [`${lib} names ${name}`];
  });
};

/** All SQL of a lib lives in data/ (platform is the exception: its services are the data layer of the rest). */
const sqlInData: Rule = ({ path, text }) => {
  const lib = libOf(path);
  if (!lib || lib === 'platform' || isSpec(path) || path.includes('/data/')) return [];
  return SQL_START.test(stripComments(text)) ? ['SQL outside data/'] : [];
};

/** Every route says who may call it. */
const routesHaveRoles: Rule = ({ path, text }) => {
  if (!path.endsWith('.controller.ts')) return [];
  const routes = [...stripComments(text).matchAll(/((?:\s*@\w+\([^\n]*\)\s*\n)+)\s*(?:async\s+)?(\w+)\(/g)];
  return routes
    .filter(([, marks]) => /@(Get|Post|Put|Patch|Delete)\(/.test(marks!))
    .filter(([, marks]) => !/@(Roles|AnyRole|Public)\(/.test(marks!))
    .map(([, , name]) => `route ${name} has no role`);
};

/** Signs the house refuses. */
const uglySigns: Rule = ({ path, text }) => {
  const code = stripComments(text);
  const signs: Array<[RegExp, string]> = [
    [/forwardRef\(/, 'forwardRef'],
    [/synchronize:\s*true/, 'synchronize'],
    [/@ts-ignore|@ts-nocheck/, 'a silenced type error'],
    [/\bas any\b/, 'as any'],
  ];
  const names = /(^|\/)(common|shared|utils?|helpers?|managers?)\/|([/.-]|^)(common|utils?|helpers?|impl)\.tsx?$/i.test(path.replace(/^test\//, '')) ? ['a name that says nothing'] : [];
  return [...signs.filter(([sign]) => sign.test(code)).map(([, what]) => what), ...names];
};

/** The web knows words of the libs and nothing else of them. */
const webKnowsWords: Rule = ({ path, text }) =>
  path.startsWith('apps/web/')
    ? importsOf(text).filter(({ from }) => (from.startsWith('@crm/') && !from.endsWith('/words')) || /libs\//.test(from)).map(({ from }) => `web imports ${from}`)
    : [];

/** Only pages compose several libs; pages open no transaction; apps reach libs through their doors. */
const appsStayThin: Rule = ({ path, text }) => {
  if (!/^apps\/(api|worker)\//.test(path)) return [];
  const faults = importsOf(text).filter(({ from }) => /libs\//.test(from) || (/^@crm\/[^/]+\/.+/.test(from) && !from.endsWith('/words'))).map(({ from }) => `${from} goes round the door`);
  return path.startsWith('apps/api/pages/') && /\btx\.run\(|\bTx\b/.test(stripComments(text)) ? [...faults, 'a page opens a transaction'] : faults;
};

/** A class that another class of the file takes in its constructor stands above it; decorators read it while the file loads. */
const definedBeforeUse: Rule = ({ path, text }) => {
  if (!/^(libs|apps\/(api|worker))\//.test(path)) return [];
  const classes = [...text.matchAll(/^(?:export )?(?:abstract )?class (\w+)/gm)];
  return classes
    .filter((found) => new RegExp(`(?:private|protected|public|readonly)[^,()\\n]*: ${found[1]}\\b`).test(text.slice(0, found.index)) && text.slice(0, found.index).includes('@Injectable'))
    .map((found) => `${found[1]} is used above its definition`);
};

export const rules: Record<string, Rule> = { followTheGraph, domainIsPure, driversStayDown, ownTables, sqlInData, routesHaveRoles, uglySigns, webKnowsWords, appsStayThin, definedBeforeUse };

/** Everything the sources break. */
export function check(sources: Source[]): Violation[] {
  return sources.flatMap((source) => Object.entries(rules).flatMap(([rule, find]) => find(source).map((what) => ({ rule, path: source.path, what }))));
}

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Circles of imports between files; each is given once, as the files on it. Type-only imports vanish and do not count. */
export function fileCircles(sources: Source[]): string[] {
  const paths = new Set(sources.map((source) => source.path));
  const targets = new Map(sources.map((source) => [source.path, targetsOf(source, paths)]));
  const state = new Map<string, 'open' | 'done'>();
  const circles = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      circles.add([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const next of targets.get(path) ?? []) visit(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const { path } of sources) visit(path, []);
  return [...circles];
}

function targetsOf({ path, text }: Source, paths: Set<string>): string[] {
  return importsOf(text)
    .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
    .map(({ from }) => new URL(from, `file:///${path}`).pathname.slice(1))
    .map((base) => [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`, base].find((candidate) => paths.has(candidate)))
    .filter((target) => target !== undefined);
}
