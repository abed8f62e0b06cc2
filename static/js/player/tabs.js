// One practice of a routine runs in one tab; another tab may take it over.

const name = (slug) => `ease-off-practice-${slug}`;

// Whether another tab is in the middle of it.
export async function runsElsewhere(slug) {
  if (!navigator.locks) return false;
  const { held } = await navigator.locks.query();
  return held.some((lock) => lock.name === name(slug));
}

let release = () => {};

// Take the practice; `lost` is called when another tab takes it from us.
export function take(slug, lost, { steal = false } = {}) {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const options = steal ? { steal } : { ifAvailable: true };
    const hold = (lock) => {
      resolve(Boolean(lock));
      return lock && new Promise((done) => (release = done));
    };
    navigator.locks.request(name(slug), options, hold).catch(lost);
  });
}

export function letGo() {
  release();
}
