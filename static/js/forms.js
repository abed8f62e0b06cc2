// Two small helps. Every form works without them.

// A tick at "None of these" takes the other ticks away, and the other way round.
document.addEventListener("change", ({ target }) => {
  if (target.type !== "checkbox" || !target.checked || !target.form) return;
  const chosen = target.form.querySelectorAll(`[name="${CSS.escape(target.name)}"]:checked`);
  const clash = (box) => (box.value === "none") !== (target.value === "none");
  chosen.forEach((box) => {
    if (clash(box)) box.checked = false;
  });
});

function offerToShow(field) {
  const row = document.createElement("label");
  const box = document.createElement("input");
  row.className = "show-password";
  box.type = "checkbox";
  row.append(box, "Show the password");
  box.addEventListener("change", () => {
    field.type = box.checked ? "text" : "password";
  });
  field.form.addEventListener("submit", () => {
    field.type = "password";
  });
  field.after(row);
}

document.querySelectorAll("input[type=password]").forEach(offerToShow);
