import { sites } from './sites.ts';
import { expect, test } from './test.ts';

test.describe('a folder of damaged files, served under a sub-path', () => {
  test.use({ baseURL: sites.damaged });

  test('keeps the events of the good articles', async ({ timeline }) => {
    await timeline.open();
    const { articles, events } = await timeline.data();
    expect(articles.map(({ id }) => id)).toContain('good');
    expect(events.length).toBeGreaterThan(0);
    await expect(timeline.count).toHaveText(new RegExp(`^${events.length} events?$`));
    const [event] = events;
    await timeline.openEvent(event?.id ?? '');
    await expect(timeline.panel.getByRole('heading', { level: 2 })).toHaveText(
      event?.title.en ?? '',
    );
  });

  test('names each bad file and why', async ({ timeline }) => {
    await timeline.open();
    await timeline.page.getByRole('button', { name: /^\d+ notes$/ }).click();
    const notes = timeline.page.getByRole('dialog');
    for (const name of ['empty', 'blank', 'binary', 'undecodable', 'dateless', 'page.html']) {
      await expect(notes.getByText(name).first()).toBeVisible();
    }
  });

  test('keeps the events of a dateless article that carry full dates', async ({ timeline }) => {
    const { articles, events } = await timeline.data();
    expect(articles.find(({ id }) => id === 'dateless')?.published).toBeNull();
    const told = events.filter(({ reports }) =>
      reports.some(({ article }) => article === 'dateless'),
    );
    expect(told.map(({ date }) => date)).toContain('2018-11-23');
  });

  test('shows markup in an article as the characters it is', async ({ timeline }) => {
    const { events } = await timeline.data();
    const told = events.find(({ reports }) =>
      reports.some(({ article }) => article === 'crlf-and-markup'),
    );
    expect(told?.date).toBe('2019-03-04');
    await timeline.openEvent(told?.id ?? '');
    await expect(timeline.panel).toContainText('<img src=x onerror=alert(1)>');
  });
});

test.describe('a folder without articles', () => {
  test.use({ baseURL: sites.nothing });

  test('says that there are none, and what to do', async ({ timeline }) => {
    await timeline.open();
    await expect(timeline.page.getByText('There are no articles yet.')).toBeVisible();
    await expect(timeline.page.getByText(/Put a news article as a \.txt file/)).toBeVisible();
  });
});
