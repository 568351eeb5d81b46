import type { Actor } from '@crm/identity';
import { describeModel, FitBatchView, FitModelEvaluationView, FitModelListView, FitModels, FitModelView, FitScoreView, scoreCompany, type ScoreInput, Scoring, type WeightsPatch } from '@crm/fit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AnyRole, CurrentActor, Roles } from '../http/decorators';
import { ModelDraftDto, ScoreBatchDto, ScoreDto } from './fit.dto';

/** Scores texts that need not be stored; nothing is written. */
@Controller('fit')
export class FitController {
  constructor(
    private readonly models: FitModels,
    private readonly scoring: Scoring,
  ) {}

  @AnyRole()
  @Post('score')
  @HttpCode(200)
  async score(@Body() body: ScoreDto): Promise<FitScoreView> {
    return scoreCompany(body as ScoreInput, await this.models.active());
  }

  @AnyRole()
  @Post('score-batch')
  @HttpCode(200)
  async scoreBatch(@Body() body: ScoreBatchDto): Promise<FitBatchView> {
    return { items: await this.scoring.many(body.items as ScoreInput[], await this.models.active()) };
  }

  @AnyRole()
  @Get('models')
  list(): Promise<FitModelListView> {
    return this.models.list();
  }

  @AnyRole()
  @Get('models/:version')
  async byVersion(@Param('version') version: string): Promise<FitModelView> {
    return describeModel(version === 'active' ? await this.models.active() : await this.models.byVersion(version));
  }

  /** Accuracy on the held-out labelled companies. */
  @AnyRole()
  @Get('models/:version/evaluation')
  async evaluation(@Param('version') version: string): Promise<FitModelEvaluationView> {
    const model = version === 'active' ? await this.models.active() : await this.models.byVersion(version);
    return { version: model.version, evaluation: this.models.evaluation(model) };
  }

  @Roles('admin')
  @Post('models')
  async create(@CurrentActor() actor: Actor, @Body() body: ModelDraftDto): Promise<FitModelView> {
    return describeModel(await this.models.create(actor.userId, { ...body, weights: body.weights as WeightsPatch | undefined }));
  }

  /** Puts a version to work; companies are re-scored in the background. */
  @Roles('admin')
  @Post('models/:version/activate')
  @HttpCode(200)
  async activate(@CurrentActor() actor: Actor, @Param('version') version: string): Promise<FitModelListView> {
    await this.models.activate(actor.userId, version);
    return this.models.list();
  }
}
