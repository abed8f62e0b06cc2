// The button of a headset reaches a page only while the page plays something. Silence
// does, made here; it is switched on by hand, since it may stop other sound.

const RATE = 8000;
const SECONDS = 6;
const KEYS = { play: "too-much", pause: "too-much", nexttrack: "on", previoustrack: "again" };

function silence() {
  const samples = new Uint8Array(RATE * SECONDS).fill(128);
  const head = new DataView(new ArrayBuffer(44));
  const text = (at, letters) => [...letters].forEach((c, n) => head.setUint8(at + n, c.charCodeAt(0)));
  text(0, "RIFF");
  head.setUint32(4, 36 + samples.length, true);
  text(8, "WAVEfmt ");
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, RATE, true);
  head.setUint32(28, RATE, true);
  head.setUint16(32, 1, true);
  head.setUint16(34, 8, true);
  text(36, "data");
  head.setUint32(40, samples.length, true);
  return URL.createObjectURL(new Blob([head, samples], { type: "audio/wav" }));
}

let player;

export function useHeadset(on, act, title) {
  if (!on && !player) return null;
  player ??= Object.assign(new Audio(silence()), { loop: true });
  const handle = (key) => () => {
    act(KEYS[key]);
    player.play().catch(() => {});
  };
  for (const key of Object.keys(KEYS)) navigator.mediaSession.setActionHandler(key, on ? handle(key) : null);
  if (!on) return player.pause();
  navigator.mediaSession.metadata = new MediaMetadata({ title, artist: "Ease Off" });
  return player.play().catch(() => {});
}
