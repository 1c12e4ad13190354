/*
 * Two comforts of the log-in page, which works without them: what is missing is said in the page's language, and the
 * password can be looked at.
 */
for (const field of document.querySelectorAll('input[data-missing]')) {
  const say = () => field.setCustomValidity(field.value ? '' : field.dataset.missing);
  field.addEventListener('input', say);
  field.addEventListener('invalid', say);
}

const password = document.getElementById('password');
const reveal = document.getElementById('reveal');
reveal.hidden = false;
reveal.addEventListener('click', () => {
  const shown = password.type === 'text';
  password.type = shown ? 'password' : 'text';
  reveal.setAttribute('aria-pressed', String(!shown));
  password.focus();
});
