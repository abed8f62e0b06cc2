// The list of what is kept on this device.

import { ask, isPossible } from "./device.js";

const part = (name) => document.querySelector(`[data-offline-page="${name}"]`);
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });

function row(slug, { title }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const button = document.createElement("button");
  link.href = `/routines/${slug}/`;
  link.textContent = title;
  button.type = "button";
  button.className = "button";
  button.textContent = "Remove";
  button.setAttribute("aria-label", `Remove ${title}`);
  button.onclick = async () => show(await ask({ do: "drop", slug }));
  item.append(link, " ", button);
  return item;
}

function show(told) {
  const packs = Object.entries(told?.packs ?? {});
  part("list").replaceChildren(...packs.map(([slug, pack]) => row(slug, pack)));
  part("list").hidden = part("forget").hidden = packs.length === 0;
  part("none").hidden = packs.length > 0;
  part("contact").hidden = !told?.contact;
  if (told?.contact) part("contact").textContent = `Last checked with us on ${day.format(told.contact)}.`;
}

part("lost").hidden = location.pathname === "/offline/";
part("forget").firstElementChild.onclick = async () => show(await ask({ do: "forget" }));
show(isPossible() ? await ask({ do: "tell" }) : null);
