// What the questions after a practice begin with.

const WORST = ["sharp", "numb", "painful", "sore"];
const DURING = { sharp: "sharp", numb: "numb", painful: "painful", sore: "uncomfortable" };

// What the questions afterwards begin with: only what was said in the practice.
export function answers({ said, sign, how }) {
  const word = WORST.find((each) => said.some(({ felt }) => felt === each));
  const found = {};
  if (how === "sign") found.symptoms = sign;
  if (!word) return found;
  const worst = said.findLast(({ felt }) => felt === word);
  const here = said.filter(({ area }) => area === worst.area).map(({ felt }) => felt in DURING);
  // It eased where it felt good after; it did not where easing off was not enough.
  const again = here.filter(Boolean).length > 1;
  const eased = here.at(-1) ? (again ? { eased: "no" } : {}) : { eased: "yes" };
  return { ...found, area: worst.area, step: worst.step, during: DURING[word], ...eased };
}
