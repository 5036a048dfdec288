// Keys.

function cardAt(at) {
  const chunk = chunks.find((c) => at < c.end);
  fill(chunk);
  return chunk.box.querySelector('[data-at="' + at + '"]');
}

function go(at) {
  if (!shown.length) return;
  const target = cardAt(Math.max(0, Math.min(at, shown.length - 1)));
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "nearest" });
}

function firstOfFile(at) {
  while (at > 0 && shown[at - 1].file === shown[at].file) at--;
  return at;
}

function nextFile() {
  const next = shown.findIndex((f, at) => at > current && f.file !== shown[at - 1]?.file);
  go(next < 0 ? current : next);
}

function previousFile() {
  go(current < 0 ? 0 : firstOfFile(Math.max(firstOfFile(current) - 1, 0)));
}

list.addEventListener("focusin", (event) => {
  const article = event.target.closest("article");
  if (!article) return;
  for (const old of list.querySelectorAll('article[tabindex="0"]')) old.tabIndex = -1;
  article.tabIndex = 0;
  current = Number(article.dataset.at);
});

function toggle() {
  const article = document.activeElement;
  open(article, shown[current], !shown[current].open);
}

const KEYS = {
  "/": () => query.select(),
  j: () => go(current + 1),
  k: () => go(current - 1),
  n: nextFile,
  p: previousFile,
  c: clear,
  "?": () => {
    byId("panel").open = byId("keys").open = true;
    byId("keys").querySelector("summary").focus();
    byId("keys").scrollIntoView({ block: "nearest" });
  },
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const within = document.activeElement;
  let key = event.key;
  if (within === query || within === findFile) {
    if (key === "Escape") {
      within.blur();
      event.preventDefault();
    } else if (within === query && (key === "Enter" || key === "ArrowDown")) {
      event.preventDefault();
      go(0);
    }
    return;
  }
  if (within.matches("article")) {
    if (key === "ArrowDown") key = "j";
    if (key === "ArrowUp") key = "k";
    if (key === "Enter") {
      event.preventDefault();
      toggle();
      return;
    }
  }
  if (Object.hasOwn(KEYS, key)) {
    event.preventDefault();
    KEYS[key]();
  }
});

// The address keeps the filter, so that it can be sent on.

let waiting = 0;

function remember() {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const said = new URLSearchParams();
    if (query.value.trim()) said.set("q", query.value.trim());
    for (const [name, facet] of Object.entries(facets)) {
      for (const index of facet.chosen) said.append(name, facet.values[index]);
    }
    const hash = said.toString();
    if (hash === location.hash.slice(1)) return;
    history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
  }, 200);
}

function recall() {
  const said = new URLSearchParams(location.hash.slice(1));
  query.value = said.get("q") || "";
  for (const [name, facet] of Object.entries(facets)) {
    const indices = new Map(facet.values.map((value, index) => [value, index]));
    facet.chosen = new Set(
      said.getAll(name).filter((v) => indices.has(v)).map((v) => indices.get(v)),
    );
  }
  tick();
  apply();
}

function clean() {
  const without = files.filter((f) => !f.rows.length);
  const box = byId("clean");
  if (!without.length) return;
  box.hidden = false;
  box.querySelector("summary").textContent = count(without.length, "file") + " without findings";
  box.addEventListener("toggle", () => {
    if (box.querySelector("ul")) return;
    const items = without.map((f) => element("li", "path", f.path + " \u00b7 " + f.verdict));
    box.append(element("ul", "", ...items));
  });
}

const narrow = matchMedia("(max-width: 800px)");
const fold = () => { byId("panel").open = !narrow.matches; };

offer();
clean();
recall();
fold();
narrow.addEventListener("change", fold);
query.addEventListener("input", apply);
findFile.addEventListener("input", showCounts);
byId("clear").addEventListener("click", clear);
byId("filter").addEventListener("submit", (event) => event.preventDefault());
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("findings").focus();
});
addEventListener("hashchange", recall);
addEventListener("beforeprint", prepareForPaper);
addEventListener("afterprint", watch);
byId("app").hidden = false;
// The first search finds the texts ready.
if (window.requestIdleCallback) requestIdleCallback(() => findings.forEach(textOf));
