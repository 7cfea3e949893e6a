import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';
import { editorReady, kthPath, rightProgram, write, wrongProgram } from './solving.ts';

const site = useSite();

const schemes = ['light', 'dark'] as const;
const locales = ['en-US', 'zh-CN'] as const;
const views = schemes.flatMap((colorScheme) => locales.map((locale) => ({ colorScheme, locale })));
const desktop = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };

test.each(views)('axe finds nothing on the list, $colorScheme, $locale', async (view) => {
  for (const viewport of [desktop, phone]) {
    const page = await site.visit('/problems', { ...view, viewport });
    await page.getByRole('listitem').first().waitFor();
    expect(await violations(page)).toEqual([]);
  }
});

test.each(views)('axe finds nothing while solving on a desktop, $colorScheme, $locale', async (view) => {
  const page = await site.visit(kthPath, { ...view, viewport: desktop });
  await editorReady(page);
  expect(await violations(page)).toEqual([]);
  await write(page, wrongProgram);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page
    .getByText(/^(Wrong answer|答案错误)$/)
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Alt+4');
  await page.getByRole('table').waitFor();
  expect(await violations(page)).toEqual([]);
});

test.each(views)('axe finds nothing on the three parts of a phone, $colorScheme, $locale', async (view) => {
  const page = await site.visit(kthPath, { ...view, viewport: phone });
  for (const tab of [/^(Statement|题目)$/, /^(Code|代码)$/, /^(Tests|测试)$/]) {
    await page
      .getByRole('tablist', { name: /^(Parts of the page|页面分区)$/ })
      .getByRole('tab', { name: tab })
      .click();
    expect(await violations(page)).toEqual([]);
  }
});

test.each(['/problems', kthPath])('nothing scrolls sideways on %s at 320 px', async (path) => {
  const page = await site.visit(path, { viewport: { width: 320, height: 640 } });
  await page.getByText('Kth Largest Element').last().waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
});

test('a problem is solved on a phone', async () => {
  const page = await site.visit(kthPath, { viewport: phone, hasTouch: true, isMobile: true });
  await page.getByRole('tab', { name: 'Code' }).tap();
  await page.locator('.cm-content').fill(rightProgram);
  await page.getByRole('button', { name: 'Submit' }).tap();
  await page.getByText('Accepted', { exact: true }).first().waitFor();
  expect(await page.getByRole('tab', { name: 'Tests' }).getAttribute('aria-selected')).toBe('true');
});

test('the verdict is said once, politely', async () => {
  const page = await site.visit(kthPath);
  await editorReady(page);
  await write(page, rightProgram);
  await page.keyboard.press('ControlOrMeta+Enter');
  const summary = page.locator('[aria-live="polite"]', { hasText: /^Accepted\. \d+ of \d+ tests passed\.$/ });
  await summary.waitFor({ state: 'attached' });
  expect(await summary.count()).toBe(1);
});

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
