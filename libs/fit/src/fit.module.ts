import { Module } from '@nestjs/common';
import { FitModelRepository } from './data/fit-model.repository';
import { FitModels } from './fit-models.service';
import { Scoring } from './scoring.service';

/** How well a company fits the 2+4 directions: versions of the model and scoring. */
@Module({ providers: [FitModelRepository, FitModels, Scoring], exports: [FitModels, Scoring] })
export class FitModule {}
