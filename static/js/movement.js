// Pictures lie still until somebody asks. A page offers the switch where it wants one;
// any ancestor of a picture with data-movement="on" sets it in motion. What is out of
// sight pauses.

const seen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    target.classList.toggle("out-of-sight", !isIntersecting);
  }
});
document.querySelectorAll("svg.drawn").forEach((picture) => seen.observe(picture));

function offer(place) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  const show = (on) => {
    document.body.dataset.movement = on ? "on" : "off";
    button.textContent = on ? "Stop the movement" : "Show movement";
  };
  button.addEventListener("click", () => show(document.body.dataset.movement !== "on"));
  show(false);
  place.append(button);
}

if (!matchMedia("(prefers-reduced-motion: reduce)").matches) {
  document.querySelectorAll("[data-offer-movement]").forEach(offer);
}
