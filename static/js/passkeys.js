// Passkeys: sign in with one, show one again, add one. Each form stays hidden where the
// browser cannot do it; a password or a code always does.

const able = globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON;

const show = ({ request_options }) =>
  navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(request_options.publicKey),
  });

function add({ creation_options }) {
  const wanted = {
    ...creation_options.publicKey,
    authenticatorSelection: {
      ...creation_options.publicKey.authenticatorSelection,
      residentKey: "required",
      requireResidentKey: true,
      userVerification: "required",
    },
  };
  return navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(wanted),
  });
}

async function signInOptions(form) {
  const answer = await fetch(form.action, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error("no options");
  return answer.json();
}

function options(form) {
  const block = document.getElementById("js_data");
  return block ? JSON.parse(block.textContent) : signInOptions(form);
}

async function send(form) {
  const status = form.querySelector("[role=status]");
  status.textContent = "";
  try {
    const act = form.dataset.passkey === "add" ? add : show;
    const credential = await act(await options(form));
    form.elements.credential.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch {
    status.textContent = "That did not work. Try again, or use another way.";
  }
}

for (const form of able ? document.querySelectorAll("form[data-passkey]") : []) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(form);
  });
}
