/** On an award page: the button that prints, where there is a script to press it. */

for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false;
  button.onclick = () => print();
}
