// What somebody has switched on: kept on this device, never anything about health.

const KEY = "ease-off-player";
// A microphone that was left on is asked for anew each time.
const NOT_KEPT = ["listen"];

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

export const switches = { ...read(), listen: false };

function keep() {
  const kept = Object.entries(switches).filter(([name, on]) => on && !NOT_KEPT.includes(name));
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Without storage they hold for this page.
  }
}

// `changed(name, value)` is called for each switch that is on, and for each change.
export function offer(form, changed) {
  for (const input of form.elements) {
    if (!input.name) continue;
    const box = input.type === "checkbox";
    if (box) input.checked = Boolean(switches[input.name]);
    if (switches[input.name]) changed(input.name, switches[input.name]);
    input.addEventListener("change", () => {
      set(input.name, box ? input.checked : input.value, form);
      changed(input.name, switches[input.name]);
    });
  }
}

export function set(name, value, form) {
  switches[name] = value;
  const input = form.elements[name];
  if (input?.type === "checkbox") input.checked = value;
  keep();
}

// A switch that this browser cannot do is not offered, and it says so.
export function withdraw(form, names) {
  const labels = names.map((name) => {
    switches[name] = false;
    const row = form.elements[name].closest(".choices > div");
    row.hidden = true;
    return row.querySelector("b").textContent;
  });
  const told = form.querySelector(".cannot");
  told.hidden = !labels.length;
  told.querySelector("span").textContent = labels.join(", ");
}
