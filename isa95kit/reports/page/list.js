// The findings shown, in chunks whose elements are there only while they are near the screen.

const PRINTED = 2000; // findings that go on paper; making more takes browsers minutes

const list = byId("list");
let chunks = [];
let current = -1; // the finding in `shown` that the keys move from

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const chunk = chunks[target.dataset.chunk];
      if (chunk?.box !== target) continue; // of a filter before
      if (isIntersecting) fill(chunk);
      else empty(chunk, boundingClientRect.height);
    }
  },
  { rootMargin: "1500px 0px" },
);

function showFindings() {
  chunks = [];
  current = -1;
  for (let start = 0; start < shown.length; start = chunks.at(-1).end) {
    const end = endOfChunk(start);
    const box = element("div", "chunk");
    box.dataset.chunk = chunks.length;
    box.style.height = (end - start) * HEIGHT + "px";
    chunks.push({ box, start, end, filled: false });
  }
  list.replaceChildren(...chunks.map((chunk) => chunk.box));
  if (chunks.length) fill(chunks[0]);
  else list.append(nothing());
  if (list.getBoundingClientRect().top < 0) byId("findings").scrollIntoView();
  watch();
}

// A chunk ends with a file, unless the file is long.
function endOfChunk(start) {
  let end = Math.min(start + CHUNK, shown.length);
  const most = Math.min(end + CHUNK, shown.length);
  while (end < most && shown[end].file === shown[end - 1].file) end++;
  return end;
}

function watch() {
  observer.disconnect();
  for (const chunk of chunks) observer.observe(chunk.box);
}

function nothing() {
  if (!findings.length) return element("p", "empty", "Nothing was found.");
  return element("p", "empty", "No finding matches this filter.");
}

function fill(chunk) {
  if (chunk.filled) return;
  chunk.filled = true;
  let section = null;
  for (let at = chunk.start; at < chunk.end; at++) {
    const { file } = shown[at];
    if (at === chunk.start || shown[at - 1].file !== file) {
      const continued = at > 0 && shown[at - 1].file === file;
      section = element("section", "file", heading(file, continued));
      chunk.box.append(section);
    }
    section.append(card(shown[at], at));
  }
  chunk.box.style.height = "";
}

function empty(chunk, height) {
  if (!chunk.filled || chunk.box.contains(document.activeElement)) return;
  chunk.filled = false;
  chunk.box.style.height = height + "px";
  chunk.box.replaceChildren();
}

function heading(file, continued) {
  const parts = [file.verdict, file.about, continued ? "continued" : ""];
  const about = parts.filter(Boolean).join(" \u00b7 ");
  return element("h2", "", element("span", "path", file.path), element("small", "", about));
}

function card(finding, at) {
  const name = SEVERITIES[finding.severity];
  const place = [
    finding.line ? "line " + finding.line : "",
    finding.column ? "column " + finding.column : "",
  ].filter(Boolean).join(", ");
  const kind = element("p", "kind",
    element("span", "severity", name), element("code", "", finding.rule),
    element("span", "", title(finding.rule)), element("span", "place", place));
  const made = element("article", "finding " + name, kind, element("h3", "", finding.message));
  made.tabIndex = at === 0 ? 0 : -1;
  made.dataset.at = at;
  made.setAttribute("aria-label", name + " " + finding.rule + ": " + finding.message);
  if (finding.path) made.append(element("p", "element", element("code", "", finding.path)));
  if (finding.excerpt && finding.excerpt.length) made.append(excerpt(finding));
  if (finding.hint) {
    made.append(element("p", "hint", element("b", "", "What to do: "), finding.hint));
  }
  if (meanings.has(finding.rule) || finding.source) {
    const button = element("button", "", "About " + finding.rule);
    button.type = "button";
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => open(made, finding, !finding.open));
    made.append(button);
    if (finding.open) open(made, finding, true);
  }
  return made;
}

function excerpt(finding) {
  const [before, marked, after] = finding.excerpt;
  const code = element("code", "", before);
  if (marked) code.append(element("mark", "", marked));
  code.append(after);
  const line = element("span", "number", String(finding.line));
  line.setAttribute("aria-hidden", "true");
  return element("pre", "excerpt", line, code);
}

function open(made, finding, wanted) {
  const button = made.querySelector("button");
  if (!button) return;
  finding.open = wanted;
  button.setAttribute("aria-expanded", String(wanted));
  let about = made.querySelector(".about");
  if (!about) {
    const [, meaning, action] = meanings.get(finding.rule) || [];
    about = element("div", "about");
    if (meaning) about.append(element("p", "", meaning));
    if (action) about.append(element("p", "", element("b", "", "In general: "), action));
    if (finding.source) {
      about.append(element("p", "", element("b", "", "Source: "), finding.source));
    }
    made.append(about);
  }
  about.hidden = !wanted;
}

function prepareForPaper() {
  chunks.filter((chunk) => chunk.start < PRINTED).forEach(fill);
  byId("unprinted").textContent = shown.length <= PRINTED ? ""
    : "Only the first " + count(PRINTED, "finding") + " are printed; filter to print others.";
}
