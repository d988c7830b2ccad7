import { connectPage } from '../../src/assembly/connect-page';

const ADDRESSES = { connectFrame: '../connect-frame.js', officeJs: '../office-js/office.js' };
const CONNECTED = '<script src="../connect-frame.js"></script><script src="../office-js/office.js"></script>';

test.each([
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  '<script type="text/javascript" src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>',
  "<script src='../lib/office.debug.js' crossorigin></script>",
])('connects the page before it loads office.js: %s', (script) => {
  const html = `<head><script src="first.js"></script>${script}<script src="last.js"></script></head>`;
  expect(connectPage(html, ADDRESSES)).toBe(
    `<head><script src="first.js"></script>${CONNECTED}<script src="last.js"></script></head>`,
  );
});

test('leaves a page without office.js unchanged', () => {
  const html = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'"><script src="a.js"></script>';
  expect(connectPage(html, ADDRESSES)).toBe(html);
});

test.each([
  ["default-src 'none'; script-src 'self' https://x.org", "default-src 'none'; script-src 'self' https://x.org"],
  ["default-src 'none'; script-src https://x.org", "default-src 'none'; script-src 'self' https://x.org"],
  ["script-src 'none'; img-src *", "img-src *; script-src 'self'"],
  ['default-src https://x.org', "default-src https://x.org; script-src 'self' https://x.org"],
  ["img-src 'self'", "img-src 'self'"],
])('a policy of %s becomes %s', (before, after) => {
  const page = (policy: string, scripts: string) =>
    `<meta http-equiv="Content-Security-Policy" content="${policy}">${scripts}`;
  const html = page(before, '<script src="https://x.org/office.js"></script>');
  expect(connectPage(html, ADDRESSES)).toBe(page(after, CONNECTED));
});
