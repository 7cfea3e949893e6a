import { expect, test } from 'vitest';
import { useSite } from './site.ts';
import { kthPath } from './solving.ts';

const site = useSite();

test('the language changes without a reload and is remembered', async () => {
  const page = await site.visit('/problems');
  await page.getByRole('link', { name: 'Kth Largest Element' }).waitFor();
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('heading', { name: '题库' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await page.evaluate('isSamePage')).toBe(true);
  await page.reload();
  await page.getByRole('heading', { name: '题库' }).waitFor();
});

test('the theme changes by its button, reaches the editor, and is there before the first script', async () => {
  const page = await site.visit(kthPath, { colorScheme: 'light' });
  await page.locator('.monaco-editor.vs').first().waitFor();
  await page.getByRole('button', { name: 'Theme: Like the system' }).click();
  await page.getByRole('button', { name: 'Theme: Light' }).click();
  await page.locator('.monaco-editor.vs-dark').first().waitFor();
  // Without the page's modules only what runs before the first paint is left.
  site.forgive(/ERR_FAILED/);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.reload();
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
});

test('filters live in the address', async () => {
  const page = await site.visit('/problems?difficulty=medium');
  await page.getByRole('listitem').first().waitFor();
  await page.getByRole('searchbox').fill('kth');
  await page.getByRole('listitem').filter({ hasText: 'Kth Largest Element' }).waitFor();
  expect(await page.getByRole('listitem').count()).toBe(1);
  expect(new URL(page.url()).searchParams.get('q')).toBe('kth');
  await page.reload();
  await page.getByRole('listitem').first().waitFor();
  expect(await page.getByRole('listitem').count()).toBe(1);
});

test('the palette finds a problem by its Chinese name and opens it', async () => {
  const page = await site.visit('/problems');
  await page.getByRole('link', { name: 'Kth Largest Element' }).waitFor();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByPlaceholder('Find a problem or an action').fill('两数');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Two Sum' }).waitFor({ state: 'attached' });
  expect(new URL(page.url()).pathname).toBe('/problems/two-sum');
});

test('the focus goes to the heading of the next page', async () => {
  const page = await site.visit('/problems');
  await page.getByRole('link', { name: 'Two Sum' }).click();
  await page.locator('h1:focus').waitFor({ state: 'attached' });
  expect(await page.locator('h1:focus').innerText()).toBe('Two Sum');
});

test.each(['/nowhere', '/problems/no-such-problem'])(
  '%s says that there is nothing, and the way back',
  async (path) => {
    const page = await site.visit(path);
    await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
    await page.getByRole('link', { name: 'See all problems' }).click();
    await page.getByRole('link', { name: 'Kth Largest Element' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/problems');
    site.forgive(/404/);
  },
);

test('a failure of the server is told with its request number, and tried again by a button', async () => {
  const page = await site.visit('/nowhere');
  site.forgive(/404|500/);
  let isBroken = true;
  await page.route('**/api/problems?*', (route) =>
    isBroken
      ? route.fulfill({
          status: 500,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: '',
            title: '',
            status: 500,
            detail: '',
            code: 'internal',
            requestId: 'r-77',
          }),
        })
      : route.continue(),
  );
  await page.getByRole('link', { name: 'See all problems' }).click();
  await page.getByText('Request r-77').waitFor();
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('link', { name: 'Kth Largest Element' }).waitFor();
  expect(await page.getByText('Request r-77').count()).toBe(0);
});
