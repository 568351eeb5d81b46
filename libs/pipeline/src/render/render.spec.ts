import { composePackage } from '../domain/package/package-model';
import { packageSample as sample } from '../../../../test/support/pipeline.package';
import { packageDocx } from './docx';
import { packagePdf } from './pdf';

describe('renderers', () => {
  const model = composePackage(
    sample({
      sheet: Array.from({ length: 60 }, (_, i) => ({
        no: i + 1,
        label: `第 ${i + 1} 行`,
        value: '内容较长的一行，用来让表格跨页。'.repeat(1 + (i % 4)),
      })),
      watermark: '商密 示例',
    }),
  );
  it('makes a PDF with embedded subset fonts, small, in bounded time', async () => {
    const started = process.hrtime.bigint();
    const pdf = await packagePdf(model);
    console.log(
      `package pdf: ${Math.round(Number(process.hrtime.bigint() - started) / 1e6)} ms, ${Math.round(pdf.length / 1024)} KB`,
    );
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeLessThan(600_000);
  });
  it('makes a DOCX (a zip)', async () => expect((await packageDocx(model)).subarray(0, 2).toString()).toBe('PK'));
});
