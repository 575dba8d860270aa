// While the serial number is typed, the form says which way would need no case.
const otherWays = document.querySelector("#other-ways[data-advised]");
if (otherWays) {
  const asBefore = [...otherWays.childNodes];
  const fields = ["serial", "model"].map(name => document.getElementById(name));
  let asked = "";
  let pause;
  const ask = async () => {
    const query = new URLSearchParams(fields.map(field => [field.name, field.value.trim()])).toString();
    if (query === asked) {
      return;
    }
    asked = query;
    const answer = await fetch("/api/guidance?" + query, { headers: { "Accept-Language": document.documentElement.lang } }).then(found => found.json()).catch(() => ({}));
    if (query === asked) {
      otherWays.replaceChildren(...(answer.withoutCase?.length ? waysAsList(answer.withoutCase) : asBefore));
    }
  };
  fields.forEach(field => field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, 400);
  }));
}

function waysAsList(ways) {
  const heading = document.createElement("p");
  heading.append(document.createElement("b"));
  heading.firstChild.textContent = say("noCaseNeeded");
  const list = document.createElement("ul");
  ways.forEach(way => {
    const link = document.createElement("a");
    link.href = way.steps;
    link.textContent = way.title;
    const line = document.createElement("li");
    line.append(link, way.condition ? ", " + way.condition : "");
    list.append(line);
  });
  return [heading, list];
}
