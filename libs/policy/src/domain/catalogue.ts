import type { CatalogueDef, ClauseDef, DocumentDef, Way } from './clause';
import { type AmountOf, compileAmount } from './compile-amount';
import { allOf, compile, type Test } from './compile-condition';
import { compileEvent, type EventTest } from './event';

/** A catalogue compiled for matching. Built once per version and shared by all matches. */
export interface Catalogue { version: number; def: CatalogueDef; documents: CompiledDocument[] }
export interface CompiledDocument {
  def: DocumentDef;
  gates: Array<{ code: string; test: Test }>;
  clauses: CompiledClause[];
  /** Answers of the document on the last day on which it was not in force: the same for every company. */
  idle: { asOf: string; results: readonly unknown[] } | null;
}
export interface CompiledClause { def: ClauseDef; scope: Test | null; when: Test; ways: CompiledWay[]; amount: AmountOf; gates: number[] }
export interface CompiledWay { way: Way; when: Test; event: EventTest | null }

/** Compiles documents and clauses (data) into functions. Throws on a clause of an unknown document. */
export function compileCatalogue(def: CatalogueDef): Catalogue {
  const documents = [...def.documents].sort((a, b) => a.sort - b.sort).map((document) => compileDocument(document, def.clauses.filter((clause) => clause.document === document.id)));
  const known = new Set(def.documents.map((document) => document.id));
  const stray = def.clauses.find((clause) => !known.has(clause.document));
  if (stray) throw new Error(`clause ${stray.id} belongs to no document of the catalogue (${stray.document})`);
  return { version: def.version, def, documents };
}

function compileDocument(def: DocumentDef, clauses: ClauseDef[]): CompiledDocument {
  const gates = def.gates.map((gate) => ({ code: gate.code, test: compile(gate.condition) }));
  return { def, gates, clauses: clauses.map((clause) => compileClause(clause, def)), idle: null };
}

const ANY_WAY: Way = { name: 'only', label: '' };

function compileClause(def: ClauseDef, document: DocumentDef): CompiledClause {
  const validity = { from: document.validFrom, to: document.validTo };
  return {
    def,
    scope: def.scope ? allOf(def.scope.map(compile)) : null,
    when: allOf(def.when.map(compile)),
    ways: (def.ways ?? [ANY_WAY]).map((way) => ({ way, when: allOf((way.when ?? []).map(compile)), event: way.event ? compileEvent(way.event, validity) : null })),
    amount: compileAmount(def.amount),
    gates: document.gates.flatMap((gate, i) => (def.withoutGates?.includes(gate.code) ? [] : [i])),
  };
}
