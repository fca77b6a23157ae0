// Stands in a split index: a part arrives as a script of its own; then the question is asked again.
function (base, again) {
  const parts = {};
  return (name) => {
    if (!(name in parts)) {
      parts[name] = null;
      const script = document.createElement("script");
      script.src = base + "search/" + name + ".js";
      script.onload = () => {
        parts[name] = niemyetPart;
        again();
      };
      document.head.append(script);
    }
    return parts[name];
  };
}
