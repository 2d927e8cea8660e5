const keysWork = () => localStorage.getItem("keys") !== "off";

function show(text) {
  const fresh = new DOMParser().parseFromString(text, "text/html").querySelector("[data-list]");
  const old = document.querySelector("[data-list]");
  if (!fresh || !old) return;
  const row = old.contains(document.activeElement) && document.activeElement.getAttribute("href");
  old.replaceWith(fresh);
  if (row) fresh.querySelector(`a.row[href="${CSS.escape(row)}"]`)?.focus();
}

for (const form of document.querySelectorAll("form[data-live]")) {
  let latest = 0;
  const look = async () => {
    const words = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    const address = form.getAttribute("action") + (words.size ? `?${words}` : "");
    const mine = ++latest;
    const answer = await fetch(address, { credentials: "same-origin" });
    const text = await answer.text();
    if (mine !== latest || !answer.ok) return;
    show(text);
    history.replaceState(null, "", address);
  };
  let waiting;
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(look, 60); });
  form.addEventListener("submit", (event) => { event.preventDefault(); look(); });
}

const dialog = document.getElementById("keys");
const on = document.getElementById("keys-on");
on.checked = keysWork();
on.addEventListener("change", () => localStorage.setItem("keys", on.checked ? "on" : "off"));
document.getElementById("keys-open").addEventListener("click", () => {
  const said = [...document.querySelectorAll("[data-key]")].filter((each) => each.dataset.key !== "?").map((each) => [each.dataset.key, each.dataset.says || each.textContent]);
  if (document.querySelector("a.row")) said.push(["j, k", "Down and up the list"], ["Enter", "Open"]);
  said.push(["Ctrl Enter", "Keep what is written in a form"], ["Escape", "Out of a field"], ["?", "These keys"]);
  document.getElementById("keys-list").replaceChildren(...said.map(([key, text]) => {
    const line = document.createElement("div");
    const name = document.createElement("dt");
    const meaning = document.createElement("dd");
    name.textContent = key;
    meaning.textContent = text;
    line.append(name, meaning);
    return line;
  }));
  dialog.showModal();
});

function walk(step) {
  const rows = [...document.querySelectorAll("a.row")];
  if (!rows.length) return false;
  const at = rows.indexOf(document.activeElement);
  rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))].focus();
  return true;
}

document.addEventListener("keydown", (event) => {
  const field = event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select");
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.form) return event.target.form.requestSubmit();
  if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
  if (field) {
    if (event.key === "Escape") field.blur();
    return;
  }
  if (!keysWork()) return;
  if ((event.key === "j" || event.key === "k") && walk(event.key === "j" ? 1 : -1)) return event.preventDefault();
  const wanted = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!wanted) return;
  event.preventDefault();
  if (wanted.matches("input:not([type=file]), textarea, select")) wanted.focus();
  else wanted.click();
});

for (const zone of document.querySelectorAll(".drop")) {
  const input = zone.querySelector("input");
  const brings = (event) => [...event.dataTransfer.types].includes("Files");
  addEventListener("dragover", (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    zone.classList.add("over");
  });
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) zone.classList.remove("over"); });
  addEventListener("drop", (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    zone.classList.remove("over");
    const one = new DataTransfer();
    one.items.add(event.dataTransfer.files[0]);
    input.files = one.files;
    input.dispatchEvent(new Event("change"));
    input.focus();
  });
  input.addEventListener("change", () => {
    const name = input.files.length ? input.files[0].name : "";
    if (/^connections\b/i.test(name)) input.form.elements.holds.value = "contacts";
    if (name) document.getElementById("said").textContent = `${name} chosen`;
  });
}

for (const section of document.querySelectorAll("[data-events]")) {
  const stream = new EventSource(section.dataset.events);
  stream.addEventListener("message", (event) => {
    for (const run of JSON.parse(event.data)) {
      const shown = document.getElementById(`run-${run.number}`);
      if (!shown || shown.dataset.state !== run.state) return location.reload();
      const told = shown.querySelector(".told");
      if (told && told.textContent !== run.told) told.textContent = run.told;
    }
  });
  addEventListener("pagehide", () => stream.close());
}
