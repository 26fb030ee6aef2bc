/** The lesson: a door is opened, its text followed, a goal ticked, and all of it is there again after a reload. */
import { expect, test } from './fixtures.ts';

test('a scene opens beside its network, ticks its goal, and is found again', async ({ page, app }) => {
  await app.open();
  const doors = page.getByRole('navigation', { name: 'Lesson' });
  await doors.getByRole('link', { name: 'Loop', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Batches and epochs' })).toBeVisible();
  await expect(doors.getByRole('link', { name: 'Loop', exact: true })).toHaveAttribute('aria-current', 'page');
  expect(page.url()).toMatch(/#lesson=loop$/);
  const goal = page.getByRole('list', { name: 'Goals' }).getByRole('checkbox', { name: 'Train for one epoch.' });
  await expect(goal).toHaveAttribute('aria-checked', 'false');
  await app.train();
  await expect(goal).toHaveAttribute('aria-checked', 'true');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Until they read 10 and 5' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Until they read 10 and 5' })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(goal).toHaveAttribute('aria-checked', 'true');

  // Another network is open without the lesson, at a pace of its own, and a door leads back to the same one.
  const pace = page.getByRole('slider', { name: 'Pace' });
  await expect(pace).toHaveAttribute('aria-valuetext', '20 steps a second');
  await app.template('A line');
  await expect(pace).toHaveAttribute('aria-valuetext', '50 steps a second');
  await expect(page.getByRole('heading', { name: 'Batches and epochs' })).toBeHidden();
  expect(page.url()).not.toContain('#');
  await doors.getByRole('link', { name: 'Loop', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Batches and epochs' })).toBeVisible();
  await expect(pace).toHaveAttribute('aria-valuetext', '20 steps a second');
  await doors.getByRole('link', { name: 'Digits', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Image in, digit out' })).toBeVisible();
  await expect(pace).toHaveAttribute('aria-valuetext', 'full speed');
  await page.getByRole('button', { name: 'Close lesson', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Add Linear', exact: true })).toBeVisible();
});
