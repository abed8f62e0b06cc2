// Two words, where somebody switched listening on: "softer" and "stop".

import { speaking } from "./senses.js";

const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;

let wanted = false;
let ear;

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
  ear.onstart = () => tell("Listening.");
  ear.onresult = (event) => {
    // The page's own voice is not the person's.
    const name = speaking() ? "" : heard(event.results[event.results.length - 1][0].transcript);
    if (name) act(name);
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
