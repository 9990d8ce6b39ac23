"use strict";
{
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const legend = document.getElementById("legend");
  const why = document.getElementById("why");
  const count = document.getElementById("count");
  const lines = all(".line");
  const fields = new Map(lines.map((line) => [line, new Set(all(".row", line).map((row) => row.dataset.field))]));
  const buttons = all("button[data-field]", legend);
  const pressed = new Set();
  const opened = new Set();

  // The legend: it filters by the fields that are pressed.
  const filter = () => {
    for (const button of buttons) button.setAttribute("aria-pressed", pressed.has(button.dataset.field));
    document.getElementById("every").setAttribute("aria-pressed", pressed.size === 0);
    for (const details of opened) details.open = false;
    opened.clear();
    let found = 0;
    for (const line of lines) {
      line.hidden = pressed.size > 0 && ![...fields.get(line)].some((field) => pressed.has(field));
      found += !line.hidden;
    }
    for (const fold of all(".fold")) fold.hidden = pressed.size > 0 && !fold.querySelector(".line:not([hidden])");
    for (const details of all("main details:not([open])")) if (pressed.size > 0) opened.add(details);
    for (const details of opened) details.open = true;
    let articles = 0;
    for (const article of all("article")) {
      article.hidden = pressed.size > 0 && !article.querySelector(".line:not([hidden])");
      articles += !article.hidden;
    }
    const many = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;
    count.textContent = pressed.size > 0 ? `${many(found, "line")} in ${many(articles, "article")}` : "";
  };

  const present = new Set([...fields.values()].flatMap((some) => [...some]));
  for (const button of buttons) {
    button.parentElement.hidden = !present.has(button.dataset.field);
    button.addEventListener("click", () => {
      if (!pressed.delete(button.dataset.field)) pressed.add(button.dataset.field);
      filter();
    });
  }
  document.getElementById("every").addEventListener("click", () => {
    pressed.clear();
    filter();
  });
  document.getElementById("unfold").addEventListener("click", (event) => {
    const open = event.target.getAttribute("aria-pressed") !== "true";
    event.target.setAttribute("aria-pressed", open);
    for (const details of all("main details")) details.open = open;
  });
  legend.hidden = false;

  // What the mark under the pointer or the focus is, and what its rule says of itself.
  let shown = null;
  const show = (row) => {
    if (!row || row === shown) return;
    if (shown) shown.classList.remove("on");
    shown = row;
    row.classList.add("on");
    const { field, rule, value } = row.dataset;
    const outvoted = row.classList.contains("outvoted");
    const entry = document.getElementById(`rule-${rule}`);
    const line = row.closest(".line").querySelector(".n").textContent;
    const facts = [`Line ${line}, rule ${rule}.`, outvoted ? "Outvoted: the field was settled before." : ""];
    why.querySelector("h2").textContent = value ? `${field} = ${value}` : field;
    why.querySelector(".facts").textContent = facts.join(" ");
    const manual = entry ? all("p", entry.nextElementSibling).map((part) => part.cloneNode(true)) : [];
    why.querySelector(".manual").replaceChildren(...manual);
    why.hidden = false;
  };
  const hide = () => {
    why.hidden = true;
    if (shown) shown.classList.remove("on");
    shown = null;
  };
  const main = document.querySelector("main");
  main.addEventListener("pointerover", (event) => show(event.target.closest(".row")));
  main.addEventListener("focusin", (event) => show(event.target.closest(".row")));
  why.querySelector("button").addEventListener("click", hide);

  // Up and down go from mark to mark, Escape closes what is shown about one.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    if (!document.activeElement.classList.contains("why") || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const marks = all(".why", main).filter((mark) => mark.checkVisibility());
    const next = marks[marks.indexOf(document.activeElement) + step];
    if (next) next.focus();
    event.preventDefault();
  });

  const asked = document.body.dataset.field;
  if (asked) pressed.add(asked);
  filter();
}
