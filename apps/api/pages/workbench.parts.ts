import { Settings } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { FigureQueries } from './data/figure.queries';
import { Endings } from './endings';
import { Figures } from './figures';

/** The parts of the page beside the list. */
@Injectable()
export class WorkbenchParts {
  constructor(
    readonly figures: Figures,
    readonly endings: Endings,
    readonly fresh: FigureQueries,
    readonly settings: Settings,
  ) {}
}
