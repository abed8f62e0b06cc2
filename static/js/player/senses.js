// Voice, bell, vibration and flash: each by itself, all off until they are switched on.

import { find, root } from "./page.js";
import { aloud, hear, key } from "./practice.js";
import { switches } from "./switches.js";

const CALM = 0.85;
const FLASH_MS = 1200;
// Far slower than the three flashes a second that may do harm.
const FLASH_APART_MS = 3000;

export const canSpeak = "speechSynthesis" in globalThis;
export const canVibrate = "vibrate" in navigator;
export const canRing = "AudioContext" in globalThis;

export const speaking = () => canSpeak && speechSynthesis.speaking;

export function quiet() {
  if (canSpeak) speechSynthesis.cancel();
}

function speak(text) {
  if (!canSpeak || !switches.voice) return;
  speechSynthesis.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.voice = english().find(({ voiceURI }) => voiceURI === switches.which) ?? null;
  words.lang = words.voice?.lang ?? "en-GB";
  words.rate = CALM;
  speechSynthesis.speak(words);
}

// The step as it stands on the screen, so far as it is for the one whose part is shown.
export function speakStep() {
  const screen = document.getElementById(`step-${key()}`);
  const short = switches.few && find(".short", screen);
  const giving = [find(".dots b", screen), short || find("ul.speech", screen), find(".giver", screen)];
  const receiving = root.classList.contains("receives") && find(".receiver", screen);
  const parts = [find("h2", screen), ...(receiving ? [receiving] : giving)].filter(Boolean);
  speak(parts.map((part) => part.innerText).join(". "));
}

const english = () => speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith("en"));

// Voices may come late; the list is made again whenever they change.
export function listVoices(form) {
  if (!canSpeak) return;
  const fill = () => {
    const options = english().map(({ name, voiceURI }) => new Option(name, voiceURI));
    form.elements.which.replaceChildren(new Option("The browser's own", ""), ...options);
    form.elements.which.value = switches.which ?? "";
    find(".voices", form).hidden = !switches.voice || options.length < 2;
  };
  fill();
  speechSynthesis.addEventListener?.("voiceschanged", fill);
  form.elements.voice.addEventListener("change", fill);
}

let sound;

// Sound may only begin with a touch, so the way is opened when one comes.
export function openSound() {
  if (!canRing || !switches.bell) return;
  sound ??= new AudioContext();
  sound.resume();
}

function bell() {
  if (!switches.bell || !sound) return;
  const at = sound.currentTime;
  const loudness = sound.createGain();
  loudness.gain.setValueAtTime(0.0001, at);
  loudness.gain.exponentialRampToValueAtTime(0.15, at + 0.05);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + 2);
  const tone = new OscillatorNode(sound, { frequency: 528 });
  tone.connect(loudness).connect(sound.destination);
  tone.start(at);
  tone.stop(at + 2);
}

let flashed = -Infinity;

function flash() {
  const now = performance.now();
  if (!switches.flash || now - flashed < FLASH_APART_MS) return;
  flashed = now;
  const head = find(".practice-head");
  head.classList.add("flash");
  setTimeout(() => head.classList.remove("flash"), FLASH_MS);
}

const CUES = { go: "Begin now.", half: "Change sides.", over: "Time is up." };

export function cue(name) {
  bell();
  flash();
  if (switches.vibration && canVibrate) navigator.vibrate(name === "over" ? [300, 200, 300] : 300);
  speak(CUES[name]);
  return CUES[name];
}

// After each change: what is said of it.
function changed(_, state) {
  openSound();
  quiet();
  if (state.phase === "eased") speak(find(".ease .speech").textContent);
  else if (state.phase === "ended") speak(find(".practice-end h1").textContent);
  else if (state.phase === "running") speakStep();
}

Object.assign(aloud, { step: speakStep, say: speak });
hear(changed);
