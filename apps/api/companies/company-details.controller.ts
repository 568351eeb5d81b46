import type { Actor } from '@crm/identity';
import { Attachments, AttachmentView, Contacts, ContactView, Facts, FitAndPolicy, FitCorrections, FitCorrectionView, RevealedContactView } from '@crm/companies';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import { fileAnswer } from '../http/file-answer';
import { Upload, type UploadedForm } from '../http/upload';
import { ContactDto, ContactPatchDto, FitCorrectionDto, FactDto, FactHistoryQuery, PolicyMatchQuery, RevealDto } from './companies.dto';
import { AttachmentsView, FactHistoryListView, FactsView, FitCorrectionsView, FitHistoryListView } from './companies.page.views';

const READERS = ['recruiter', 'team_lead', 'operator', 'manager', 'admin'] as const;
const SELLERS = ['recruiter', 'team_lead'] as const;

/** What hangs on one company: fit, policies, facts, contacts, files. */
@Controller('companies/:id')
export class CompanyDetailsController {
  constructor(
    private readonly computed: FitAndPolicy,
    private readonly corrections: FitCorrections,
    private readonly facts: Facts,
    private readonly contacts: Contacts,
    private readonly attachments: Attachments,
  ) {}

  @Roles(...READERS)
  @Get('fit')
  fit(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<object> {
    return this.computed.fit(actor, id);
  }
  @Roles(...READERS)
  @Get('fit/history')
  async fitHistory(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<FitHistoryListView> {
    return { items: await this.computed.fitHistory(actor, id) };
  }
  /** 手动修正: all of them, newest first. */
  @Roles(...READERS)
  @Get('fit/corrections')
  async fitCorrections(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<FitCorrectionsView> {
    return { items: await this.corrections.list(actor, id) };
  }
  /** ±10 with reason and last day; one that runs ends with it. */
  @Roles('team_lead')
  @Post('fit/corrections')
  correctFit(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: FitCorrectionDto): Promise<FitCorrectionView> {
    return this.corrections.set(actor, id, body);
  }
  @Roles('team_lead')
  @Delete('fit/corrections/live')
  @HttpCode(204)
  withdrawFitCorrection(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.corrections.withdraw(actor, id);
  }
  /** 现状 or 假设落地; amounts are 政策测算（非承诺）. */
  @Roles(...READERS)
  @Get('policy-match')
  policyMatch(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PolicyMatchQuery): Promise<object> {
    return this.computed.policyMatch(actor, id, query);
  }

  @Roles(...READERS)
  @Get('facts')
  async listFacts(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<FactsView> {
    return { items: await this.facts.list(actor, id) };
  }
  @Roles(...READERS)
  @Get('facts/history')
  async factHistory(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: FactHistoryQuery): Promise<FactHistoryListView> {
    return { items: await this.facts.history(actor, id, query.path) };
  }
  /** One answer; scores and matches at once. Answers the facts that changed. */
  @Roles(...SELLERS)
  @Post('facts')
  @HttpCode(200)
  async answerFact(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: FactDto, @IfMatch() version?: number): Promise<FactsView> {
    return { items: await this.facts.answer(actor, id, body, version) };
  }

  @Roles(...SELLERS)
  @Post('contacts')
  addContact(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ContactDto): Promise<ContactView> {
    return this.contacts.add(actor, id, body);
  }
  @Roles(...SELLERS)
  @Patch('contacts/:contactId')
  changeContact(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('contactId') contactId: string, @Body() body: ContactPatchDto): Promise<ContactView> {
    return this.contacts.change(actor, id, contactId, body);
  }
  /** Erases the person for good (PIPL). */
  @Roles(...SELLERS)
  @Delete('contacts/:contactId')
  @HttpCode(204)
  eraseContact(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('contactId') contactId: string): Promise<void> {
    return this.contacts.erase(actor, id, contactId);
  }
  /** The whole phone, mail and id; traced with the reason. */
  @Roles(...SELLERS)
  @Post('contacts/:contactId/reveal')
  @HttpCode(200)
  revealContact(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('contactId') contactId: string, @Body() body: RevealDto): Promise<RevealedContactView> {
    return this.contacts.reveal(actor, id, contactId, body.reason);
  }
  /** Everything kept about the person, as a file for them. */
  @Roles(...SELLERS)
  @Get('contacts/:contactId/copy')
  async copyContact(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('contactId') contactId: string): Promise<StreamableFile> {
    const copy = await this.contacts.copy(actor, id, contactId);
    return fileAnswer(Buffer.from(JSON.stringify(copy, null, 2)), '个人信息副本.json', 'application/json');
  }

  @Roles(...SELLERS)
  @Post('attachments')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' }, followUpId: { type: 'string' } } } })
  addAttachment(@CurrentActor() actor: Actor, @Param('id') id: string, @Upload() form: UploadedForm): Promise<AttachmentView> {
    return this.attachments.add(actor, id, form.file, form.fields.followUpId);
  }
  @Roles(...READERS)
  @Get('attachments')
  async listAttachments(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AttachmentsView> {
    return { items: await this.attachments.list(actor, id) };
  }
  @Roles(...READERS)
  @Get('attachments/:attachmentId')
  async readAttachment(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('attachmentId') attachmentId: string): Promise<StreamableFile> {
    const { bytes, name, contentType } = await this.attachments.read(actor, id, attachmentId);
    return fileAnswer(bytes, name, contentType);
  }
  @Roles(...SELLERS)
  @Delete('attachments/:attachmentId')
  @HttpCode(204)
  removeAttachment(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('attachmentId') attachmentId: string): Promise<void> {
    return this.attachments.remove(actor, id, attachmentId);
  }
}
