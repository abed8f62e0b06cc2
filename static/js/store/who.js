// Who is signed in here, as far as a page may know.

export const DOOR = "/me/practices/";

// Not a secret: it only says that somebody has signed in on this device.
export const isMember = () => /(^|; )member=1(;|$)/.test(document.cookie);

// {who, token, consent} of the person who is signed in, or null. Network errors pass through.
export async function whoIsThere(ask = fetch) {
  const answer = await ask(DOOR, { redirect: "manual", headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : null;
}
