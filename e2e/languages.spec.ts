import { expectAccessible } from './expectAccessible.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

const spoken = [
  { language: 'ja', timeline: '年表', title: '安倍・プーチン会談', own: '日本語' },
  { language: 'ru', timeline: 'Хроника', title: 'Встреча Абэ и Путина', own: 'Русский' },
] as const;

for (const { language, timeline: view, title, own } of spoken) {
  test(`/${language}/ speaks the language, with an event open, and is clean to axe`, async ({
    timeline,
  }) => {
    const { page } = timeline;
    const { id } = sochiSummit(await timeline.data());
    await timeline.open(`${language}/event/${id}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('link', { name: view, exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByRole('link', { name: own })).toHaveAttribute('aria-current', 'true');
    await expectAccessible(page);
  });

  test(`the switch leads to the same view in ${language}, and the choice is kept`, async ({
    timeline,
  }) => {
    const { page } = timeline;
    const { id } = sochiSummit(await timeline.data());
    await timeline.open(`event/${id}/?type=meeting&from=2016-04-01&to=2016-12-31`);
    await page.getByRole('link', { name: own }).click();
    await page.waitForURL(
      (url) =>
        url.pathname.endsWith(`/${language}/event/${id}/`) && url.search.includes('type=meeting'),
    );
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    const chosen = await page.evaluate(() => localStorage.getItem('nichiro.language'));
    expect(chosen).toBe(language);
  });
}

test("the browser's language is offered once, in that language, and can be declined", async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open('ja/');
  const offer = page.getByRole('region', { name: 'English' });
  await expect(offer.getByRole('link')).toHaveText('Read this page in English');
  await offer.getByRole('button').click();
  await expect(offer).toBeHidden();
  const chosen = await page.evaluate(() => localStorage.getItem('nichiro.language'));
  expect(chosen).toBe('ja');
});
