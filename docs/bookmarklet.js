// Hands the page that is being read over to the app on this device, by a link: its title, its address, and
// what is selected on it. Nothing is sent anywhere else, and nothing is written before “Add contact” is pressed
// there. docs/links.md has it as one line to copy; `npm run docs` writes it into that.
(function () {
  // The vault to add people to, such as 'My vault'; where it is empty, the app chooses.
  var vault = '';
  var told = {
    do: 'add',
    name: document.title,
    linkedin: location.href,
    'why-them': String(getSelection()),
  };
  if (vault !== '') told.vault = vault;
  var said = Object.keys(told).map(function (name) {
    // Half a sign cannot stand in an address.
    var text = Array.from(told[name])
      .slice(0, 1500)
      .join('')
      .replace(/\p{Cs}/gu, '');
    return name + '=' + encodeURIComponent(text);
  });
  location.href = 'obsidian://informational-interviews?' + said.join('&');
})();
