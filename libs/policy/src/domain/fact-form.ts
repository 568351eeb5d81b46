/** How a fact is called, asked for and answered. `{}` stands for the entry's name. Used by questions, the profile form and the condition builder. */
export interface FactWords { label: string; question: string; form: AnswerForm }
export interface AnswerForm { type: 'yesno' | 'choice' | 'number' | 'date' | 'year' | 'text' | 'list' | 'authority'; unit?: string; options?: Array<{ value: string | number; label: string }> }

export const yesno: AnswerForm = { type: 'yesno' };
export const wan: AnswerForm = { type: 'number', unit: '万元' };
export const day: AnswerForm = { type: 'date' };
export const year: AnswerForm = { type: 'year' };
export const list: AnswerForm = { type: 'list' };
export const choice = (options: Record<string, string>): AnswerForm => ({ type: 'choice', options: Object.entries(options).map(([value, label]) => ({ value: /^\d+$/.test(value) ? Number(value) : value, label })) });
export const word = (label: string, question: string, form: AnswerForm): FactWords => ({ label, question, form });
