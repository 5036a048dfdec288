const CHUNK = 20; // findings made into elements together
const HEIGHT = 176; // a finding's height, guessed until it is made
const FILES = 200; // files the filter offers at a time; a search finds the others
const SEVERITIES = ["error", "warning", "info"];
const NAMES = ["Errors", "Warnings", "Notes"];

const byId = (id) => document.getElementById(id);
const report = JSON.parse(byId("report").textContent);
const number = (n) => n.toLocaleString("en");
const count = (n, noun) => number(n) + " " + noun + (n === 1 ? "" : "s");

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

// What was found, one object a finding, in the order of the report.

const files = report.files.map(([path, about, verdict, rows], index) => ({
  path, about, verdict, rows, index, name: path.toLowerCase(),
}));
const findings = [];
const ruleIds = new Map();
for (const file of files) {
  for (const [rule, severity, line, column, message, path, hint, excerpt, source] of file.rows) {
    if (!ruleIds.has(rule)) ruleIds.set(rule, ruleIds.size);
    findings.push({
      file, rule, severity, line, column, message, path, hint, excerpt, source,
      ruleIndex: ruleIds.get(rule), text: null, open: false,
    });
  }
}
const rules = [...ruleIds.keys()];
const meanings = new Map(Object.entries(report.rules));
const title = (rule) => (meanings.get(rule) || [""])[0];

function textOf(finding) {
  if (finding.text === null) {
    const { rule, message, path, hint, excerpt, file } = finding;
    const parts = [rule, title(rule), message, path, hint, file.path];
    if (excerpt && excerpt.length) parts.push(excerpt.join(""));
    finding.text = parts.filter(Boolean).join("\n").toLowerCase();
  }
  return finding.text;
}

// The filter: words, and what is ticked of each facet; nothing ticked means all.

const query = byId("query");
const findFile = byId("find-file");
const facets = {
  severity: { box: byId("severities"), chosen: new Set(), values: SEVERITIES, options: [] },
  rule: { box: byId("rules"), chosen: new Set(), values: rules, options: [] },
  file: { box: byId("files"), chosen: new Set(), values: files.map((f) => f.path), options: [] },
};
let shown = [];

function apply() {
  const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
  const [severity, rule, file] = [facets.severity, facets.rule, facets.file];
  for (const facet of Object.values(facets)) {
    facet.counts = new Array(facet.values.length).fill(0);
    facet.any = facet.chosen.size === 0;
  }
  shown = [];
  for (const finding of findings) {
    if (words.length) {
      const text = textOf(finding);
      if (!words.every((word) => text.includes(word))) continue;
    }
    // A facet counts what its own choice would leave, not what the choice leaves over.
    const bySeverity = severity.any || severity.chosen.has(finding.severity);
    const byRule = rule.any || rule.chosen.has(finding.ruleIndex);
    const byFile = file.any || file.chosen.has(finding.file.index);
    if (byRule && byFile) severity.counts[finding.severity]++;
    if (bySeverity && byFile) rule.counts[finding.ruleIndex]++;
    if (bySeverity && byRule) file.counts[finding.file.index]++;
    if (bySeverity && byRule && byFile) shown.push(finding);
  }
  showCounts();
  showFindings();
  remember();
}

function filtered() {
  return query.value.trim() !== "" || Object.values(facets).some((f) => f.chosen.size > 0);
}

function clear() {
  query.value = findFile.value = "";
  for (const facet of Object.values(facets)) facet.chosen.clear();
  tick();
  apply();
}

function option(facet, index, ...label) {
  const box = element("input");
  box.type = "checkbox";
  box.checked = facet.chosen.has(index);
  box.addEventListener("change", () => {
    if (box.checked) facet.chosen.add(index);
    else facet.chosen.delete(index);
    apply();
  });
  const said = element("span", "count");
  const whole = element("label", "option", box, element("span", "path", ...label), said);
  facet.options.push({ index, box, said, whole });
  return whole;
}

function offer() {
  SEVERITIES.forEach((name, index) => {
    if (findings.some((f) => f.severity === index)) {
      facets.severity.box.append(option(facets.severity, index, NAMES[index]));
    }
  });
  const often = new Array(rules.length).fill(0);
  for (const finding of findings) often[finding.ruleIndex]++;
  const order = rules.map((_, i) => i).sort((a, b) => often[b] - often[a] || a - b);
  for (const index of order) {
    const id = rules[index];
    const label = title(id) ? [id, element("small", "", title(id))] : [id];
    facets.rule.box.append(option(facets.rule, index, ...label));
  }
  findFile.hidden = files.length < 12;
}

const fileOptions = new Map();

function offerFiles() {
  const facet = facets.file;
  const word = findFile.value.toLowerCase();
  const found = files.filter(
    (f) => facet.chosen.has(f.index) || (facet.counts[f.index] > 0 && f.name.includes(word)),
  );
  const made = found.slice(0, FILES).map((f) => {
    if (!fileOptions.has(f.index)) fileOptions.set(f.index, option(facet, f.index, f.path));
    return fileOptions.get(f.index);
  });
  if (found.length > FILES) {
    made.push(element("p", "more", count(found.length - FILES, "more file") + ": search above"));
  } else if (!found.length) {
    made.push(element("p", "more", "No such file with findings"));
  }
  // An option that is taken out loses the focus, so nothing moves unless it has to.
  const there = [...facet.box.children];
  if (made.length === there.length && made.every((one, i) => one === there[i])) return;
  facet.box.replaceChildren(...made);
}

function tick() {
  for (const facet of Object.values(facets)) {
    for (const { index, box } of facet.options) box.checked = facet.chosen.has(index);
  }
}

function showCounts() {
  offerFiles();
  for (const facet of Object.values(facets)) {
    for (const { index, said, whole } of facet.options) {
      said.textContent = number(facet.counts[index]);
      whole.classList.toggle("none", facet.counts[index] === 0);
    }
  }
  const all = findings.length;
  byId("status").textContent = filtered()
    ? number(shown.length) + " of " + count(all, "finding")
    : count(all, "finding");
  byId("clear").disabled = !filtered();
}
