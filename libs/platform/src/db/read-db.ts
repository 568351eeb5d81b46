import { Injectable } from '@nestjs/common';
import { Db } from './db';

/**
 * Where reports read: a replica when REPLICA_URL names one, else the database itself. Only for figures that may be as old as
 * the replica's lag; whatever decides or writes uses `Db`. Inside a transaction its statements join that transaction.
 */
@Injectable()
export class ReadDb extends Db {}
