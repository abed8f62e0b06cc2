// How a page talks to the service worker. It is registered when somebody first asks to
// keep something, and never before.

const WORKER = "/sw.js";

export const isPossible = () => "serviceWorker" in navigator && "caches" in window;

async function worker(register) {
  if (!isPossible()) return null;
  const known = await navigator.serviceWorker.getRegistration("/");
  if (!known && !register) return null;
  const registration = known ?? (await navigator.serviceWorker.register(WORKER, { scope: "/" }));
  await navigator.serviceWorker.ready;
  return registration.active;
}

/** Ask the worker for something; resolves with {packs, contact}, or null where there is none. */
export async function ask(message, { register = false } = {}) {
  const active = await worker(register);
  if (!active) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  active.postMessage(message, [port2]);
  return answer;
}
