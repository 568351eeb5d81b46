import type { WeightsPatch } from '@crm/fit';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { PreviewDto } from '../fit/fit.dto';
import { Roles } from '../http/decorators';
import { FitPreview } from './fit-preview.page';
import { FitPreviewView } from './fit-preview.views';

/** Whose score would change, before anything is stored. */
@Controller('fit/models')
export class FitPreviewController {
  constructor(private readonly page: FitPreview) {}

  @Roles('admin')
  @Post('preview')
  @HttpCode(200)
  preview(@Body() body: PreviewDto): Promise<FitPreviewView> {
    const { limit, ...draft } = body;
    return this.page.preview({ ...draft, weights: draft.weights as WeightsPatch | undefined }, limit ?? 2000);
  }
}
