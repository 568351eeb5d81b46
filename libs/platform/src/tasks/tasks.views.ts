/** Progress of long work. */
export class TaskView {
  id!: string;
  kind!: string;
  state!: 'queued' | 'running' | 'done' | 'failed';
  done!: number;
  total!: number;
  result!: object | null;
  error!: string | null;
  actorId!: string | null;
  subjectKind!: string | null;
  subjectId!: string | null;
  createdAt!: Date;
  updatedAt!: Date;
}
