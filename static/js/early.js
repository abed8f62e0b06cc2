// What somebody set for this device, in place before anything is painted.
(() => {
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem("ease-off-settings")) ?? {};
  } catch {
    return;
  }
  const root = document.documentElement;
  const { contrastSheet } = document.currentScript.dataset;
  for (const name of ["text", "spacing", "contrast"]) if (kept[name]) root.dataset[name] = kept[name];
  if (kept.contrast) {
    const sheet = { rel: "stylesheet", href: contrastSheet, blocking: "render" };
    document.head.append(Object.assign(document.createElement("link"), sheet));
  }
  // The number of somebody's own country comes first; all three stay.
  document.addEventListener("DOMContentLoaded", () => {
    for (const own of document.querySelectorAll(`a[href="tel:${kept.country}"]`)) {
      const first = own.parentElement.querySelector('a[href^="tel:"]');
      const mark = new Comment();
      first.replaceWith(mark);
      own.replaceWith(first);
      mark.replaceWith(own);
    }
  });
})();
