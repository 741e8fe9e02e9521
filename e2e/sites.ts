// Where the sites under test are served: the seeds, a folder of damaged files (under a sub-path),
// the seeds with nothing but their excerpts published, and a folder without articles.

export const sites = {
  seeds: addressOf('NICHIRO_URL_SEEDS'),
  damaged: addressOf('NICHIRO_URL_DAMAGED'),
  excerpts: addressOf('NICHIRO_URL_EXCERPTS'),
  nothing: addressOf('NICHIRO_URL_NOTHING'),
};

/** The files of the site that publishes excerpts. */
export const excerptsFolder = addressOf('NICHIRO_DIR_EXCERPTS');

function addressOf(name: string): string {
  const address = process.env[name];
  if (address === undefined) {
    throw new Error(`${name} is not set: run the browser tests with "npm run check:e2e".`);
  }
  return address;
}
