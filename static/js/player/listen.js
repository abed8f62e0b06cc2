// Two words, where somebody switched listening on: "softer" and "stop".

import { speaking } from "./senses.js";

const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;

let wanted = false;
let ear;
// What was acted on already: a word comes first as a guess, and once more as certain.
let done = -1;

export function heard(text) {
  if (/\bstop\b/i.test(text)) return "stop";
  return /\b(softer|too much)\b/i.test(text) ? "too-much" : "";
}

export function listenForWords(on, act, tell, off) {
  wanted = on;
  if (!on) {
    ear?.abort();
    return tell("");
  }
  ear = new Recognition();
  Object.assign(ear, { lang: "en-GB", continuous: true, interimResults: true });
  ear.onstart = () => {
    done = -1;
    tell("Listening.");
  };
  ear.onresult = ({ results }) => {
    const last = results.length - 1;
    // The page's own voice is not the person's.
    const name = speaking() || last <= done ? "" : heard(results[last][0].transcript);
    if (!name) return;
    done = last;
    act(name);
  };
  ear.onerror = ({ error }) => {
    if (!/not-allowed|service-not-allowed|audio-capture|network/.test(error)) return;
    wanted = false;
    off();
    tell("This browser does not let us listen.");
  };
  ear.onend = () => wanted && ear.start();
  ear.start();
}
