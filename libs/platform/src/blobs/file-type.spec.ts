import { fileType, safeFileName } from './file-type';

const zip = (...names: string[]): Buffer => Buffer.concat([Buffer.from('504b0304', 'hex'), ...names.map((n) => Buffer.from(n))]);

describe('what a file is, by its bytes', () => {
  it('knows PDF, pictures and office files whatever they are called', () => {
    expect(fileType(Buffer.from('%PDF-1.7\n'))?.extension).toBe('pdf');
    expect(fileType(Buffer.from('89504e470d0a1a0a00', 'hex'))?.contentType).toBe('image/png');
    expect(fileType(Buffer.from('ffd8ffe0', 'hex'))?.extension).toBe('jpg');
    expect(fileType(zip('[Content_Types].xml', 'word/document.xml'))?.extension).toBe('docx');
    expect(fileType(zip('[Content_Types].xml', 'xl/workbook.xml'))?.extension).toBe('xlsx');
  });
  it('refuses programs, plain archives and nothing at all', () => {
    expect(fileType(Buffer.from('4d5a90000300', 'hex'))).toBeNull();
    expect(fileType(zip('evil.exe'))).toBeNull();
    expect(fileType(Buffer.alloc(0))).toBeNull();
    expect(fileType(Buffer.from([0, 1, 2, 3]))).toBeNull();
  });
  it('keeps a name saveable', () => {
    expect(safeFileName('../会议/纪要?.pdf', 'pdf')).toBe('.._会议_纪要_.pdf');
    expect(safeFileName('  ', 'pdf')).toBe('附件.pdf');
    expect(safeFileName('纪要.exe', 'pdf')).toBe('纪要.exe.pdf');
    expect(safeFileName('照片.JPEG', 'jpg')).toBe('照片.JPEG');
    expect(safeFileName(`${'长'.repeat(300)}.pdf`, 'pdf')).toHaveLength(200);
  });
});
