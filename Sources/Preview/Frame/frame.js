"use strict";

// The frame around a report: which edition, which period, how wide, and what is beside it. A report
// comes from the server as it is written, without a script; this one alone puts a new text in it.

const part = (id) => document.getElementById(id);
const report = part("report");

// Which report is looked at; the address keeps it, so that reloading comes back to it.
const choice = { edition: "", period: "", page: "index.html" };
let asked = 0;

function remember() {
  history.replaceState(null, "", "#" + [choice.edition, choice.period, choice.page].join("/"));
}

function recall() {
  const [edition, period, page] = decodeURIComponent(location.hash.slice(1)).split("/");
  Object.assign(choice, { edition: edition ?? "", period: period ?? "", page: page || "index.html" });
}

const address = () =>
  "page/" + [choice.edition, choice.period, choice.page].map(encodeURIComponent).join("/");

function element(name, text, kind) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

// Asks how things stand and shows what is around the report; false when a later question was asked.
async function ask() {
  const number = ++asked;
  const query = new URLSearchParams({ edition: choice.edition, period: choice.period });
  const answer = await fetch("state?" + query);
  if (!answer.ok || number !== asked) return false;
  const state = await answer.json();
  if (number !== asked) return false;
  choice.edition = state.edition;
  choice.period = state.period;
  if (!state.pages.includes(choice.page)) choice.page = "index.html";
  remember();
  show(state);
  return true;
}

function show(state) {
  document.documentElement.lang = state.language;
  document.title = state.title;
  part("title").textContent = state.title;
  for (const place of document.querySelectorAll("[data-word]")) {
    place.textContent = state.words[place.dataset.word];
  }
  showEditions(state);
  const periods = state.periods.map((period) => {
    const option = element("option", period.name);
    option.value = period.id;
    option.selected = period.id === state.period;
    return option;
  });
  part("period").replaceChildren(...periods);
  part("told").textContent = state.told;
  part("error").textContent = state.error ?? "";
  part("error").hidden = !state.error;
  part("lists").replaceChildren(...state.lists.flatMap(listed));
}

function showEditions(state) {
  const box = part("editions");
  for (const label of box.querySelectorAll("label")) label.remove();
  for (const edition of state.editions) {
    const label = element("label");
    const input = element("input");
    Object.assign(input, {
      type: "radio", name: "edition", value: edition.id, checked: edition.id === state.edition,
    });
    label.append(input, " " + edition.name);
    box.append(label);
  }
}

function listed(list) {
  const title = element("h2", `${list.title} (${list.count})`);
  if (list.items.length === 0) return [title, element("p", list.none, "none")];
  const items = element("ul");
  for (const item of list.items) {
    const row = element("li");
    const link = element("a", item.place);
    link.href = item.link;
    row.append(link, element("span", item.text));
    if (item.code) row.append(element("span", item.code, "code"));
    items.append(row);
  }
  return [title, items];
}

// Where the reader is: the last thing with a name above a third of the window, and how far from it.
function place() {
  const view = report.contentWindow;
  const named = [...report.contentDocument.querySelectorAll("[id]")];
  const near = named.findLast((one) => one.getBoundingClientRect().top <= view.innerHeight / 3);
  return { id: near?.id, top: near?.getBoundingClientRect().top ?? 0, scrolled: view.scrollY };
}

function goTo(place) {
  const view = report.contentWindow;
  const near = place.id && report.contentDocument.getElementById(place.id);
  if (near) view.scrollBy(0, near.getBoundingClientRect().top - place.top);
  else view.scrollTo(0, place.scrolled);
}

// Puts the new text in the page without loading it again, so that nothing jumps.
async function renew() {
  const answer = await fetch(address());
  if (!answer.ok || !answer.headers.get("Content-Type").startsWith("text/html")) return open();
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const page = report.contentDocument;
  if (!page?.body) return open();
  const [before, unfolded] = [place(), [...page.querySelectorAll("details")].map((one) => one.open)];
  page.documentElement.lang = fresh.documentElement.lang;
  page.head.replaceWith(page.adoptNode(fresh.head));
  page.body.replaceWith(page.adoptNode(fresh.body));
  page.querySelectorAll("details").forEach((one, at) => { if (unfolded[at]) one.open = true; });
  goTo(before);
  document.documentElement.dataset.round = String(Number(document.documentElement.dataset.round ?? 0) + 1);
}

function open() { report.contentWindow.location.replace(address()); }

report.addEventListener("load", () => {
  const parts = report.contentWindow.location.pathname.split("/").slice(-3).map(decodeURIComponent);
  if (parts[0] !== choice.edition || parts[1] !== choice.period) return;
  choice.page = parts[2];
  report.title = report.contentDocument.title;
  remember();
});

part("editions").addEventListener("change", async (event) => {
  choice.edition = event.target.value;
  if (await ask()) open();
});
part("period").addEventListener("change", async (event) => {
  choice.period = event.target.value;
  if (await ask()) open();
});
function fit() {
  document.body.classList.toggle("phone", part("phone").checked);
  document.body.classList.toggle("alone", !part("beside").checked);
}
part("phone").addEventListener("change", fit);
part("beside").addEventListener("change", fit);

fit();
recall();
ask().then(open);
const events = new EventSource("events");
events.addEventListener("round", () => Promise.all([renew(), ask()]));
let isLost = false;
events.addEventListener("error", () => {
  isLost = true;
  document.body.classList.add("lost");
});
events.addEventListener("open", () => {
  if (isLost) Promise.all([renew(), ask()]);
  isLost = false;
  document.body.classList.remove("lost");
});
