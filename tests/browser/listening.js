// Writes down what the page asks of the browser's own voice, sound, motor, screen and ear.
window.seen = { spoken: [], buzzed: [], tones: [], flashes: [], locks: [], ears: [], keys: {} };

const note = (list, what) => window.seen[list].push(what);

// A real utterance takes real voices only, and a browser for tests has none.
window.SpeechSynthesisUtterance = class {
  constructor(text) {
    this.text = text;
  }
};
const voices = [
  { name: "Ada", voiceURI: "ada", lang: "en-GB" },
  { name: "Bea", voiceURI: "bea", lang: "en-US" },
  { name: "Cleo", voiceURI: "cleo", lang: "fr-FR" },
];
Object.defineProperty(window, "speechSynthesis", {
  value: {
    speaking: false,
    getVoices: () => voices,
    cancel: () => note("spoken", { text: "" }),
    speak: ({ text, rate, lang, voice }) => note("spoken", { text, rate, lang, voice: voice?.name }),
    addEventListener() {},
  },
});

Navigator.prototype.vibrate = (pattern) => note("buzzed", pattern);

const start = AudioScheduledSourceNode.prototype.start;
AudioScheduledSourceNode.prototype.start = function (at) {
  note("tones", { hertz: this.frequency.value, context: this.context.state });
  return start.call(this, at);
};

navigator.wakeLock.request = async (kind) => {
  if (window.refuse) throw new DOMException("no", "NotAllowedError");
  const lock = new EventTarget();
  lock.release = async () => {
    lock.released = true;
    lock.dispatchEvent(new Event("release"));
  };
  note("locks", Object.assign(lock, { kind }));
  return lock;
};

class Ear {
  constructor() {
    note("ears", this);
  }
  start() {
    this.on = true;
    this.onstart?.();
  }
  abort() {
    this.on = false;
    this.onend?.();
  }
}
window.SpeechRecognition = Ear;
window.webkitSpeechRecognition = Ear;
// What somebody says: `known` words are over, the last may still be a guess.
window.say = (...words) =>
  window.seen.ears.at(-1).onresult({ results: words.map((transcript) => [{ transcript }]) });

navigator.mediaSession.setActionHandler = (key, handler) => (window.seen.keys[key] = handler);

document.addEventListener("DOMContentLoaded", () => {
  const head = document.querySelector(".practice-head");
  if (!head) return;
  const lit = () => head.classList.contains("flash") && note("flashes", Date.now());
  new MutationObserver(lit).observe(head, { attributeFilter: ["class"] });
});
