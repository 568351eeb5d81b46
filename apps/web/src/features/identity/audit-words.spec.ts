import { actionWord, subjectWord } from './audit-words';

it('says known actions and leaves unknown ones as they are', () => {
  expect(actionWord('space.hold.created')).toBe('预留·新建');
  expect(actionWord('companies.contact.revealed')).toBe('联系人·查看号码');
  expect(actionWord('x.y.zapped')).toBe('x.y.zapped');
  expect(subjectWord('user')).toBe('用户');
});
