'use strict';
// The additive model of Placewise: a score is the sum of weight times worth, and weights always sum to 1.
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const sliders = [...document.querySelectorAll('#weights input')];
  const ranking = document.getElementById('ranking');
  const rows = new Map([...ranking.children].map(row => [row.dataset.option, row]));
  const raw = data.weights.slice();

  function fill(text, ...values) {
    return values.reduce((filled, value, i) => filled.replace('%' + (i + 1), () => value), text);
  }

  function show() {
    const sum = raw.reduce((a, b) => a + b, 0);
    const weights = raw.map(weight => sum > 0 ? weight / sum : 1 / raw.length);
    sliders.forEach((slider, j) => {
      const text = (100 * weights[j]).toFixed(0) + ' %';
      slider.nextElementSibling.textContent = text;
      slider.setAttribute('aria-valuetext', text);
    });
    const scored = data.options.map(option => {
      const parts = option.worth.map((worth, j) => 100 * weights[j] * worth);
      return { option, parts, score: parts.reduce((a, b) => a + b, 0) };
    }).sort((a, b) => b.score - a.score);
    scored.forEach(({ option, parts, score }) => {
      const row = rows.get(option.id);
      row.querySelector('.points').textContent = score.toFixed(1);
      const ahead = scored.filter(other => other.score > score + 1e-7).length;
      const tied = scored.filter(other => Math.abs(other.score - score) <= 1e-7).length > 1;
      row.querySelector('.place').textContent = (ahead + 1) + (tied ? '=' : '');
      [...row.querySelector('.bar').children].forEach((part, j) => {
        part.style.width = parts[j] + '%';
        part.title = data.criteria[j] + ': ' + parts[j].toFixed(1);
      });
      ranking.append(row);
    });
    if (scored.length > 1) {
      const [first, second] = scored;
      const even = Math.abs(first.score - second.score) <= 1e-7;
      document.getElementById('live').textContent = fill(even ? data.texts.tie : data.texts.leads, first.option.name,
        first.score.toFixed(1), second.option.name, second.score.toFixed(1));
    }
  }

  sliders.forEach((slider, j) => slider.addEventListener('input', () => {
    raw[j] = Number(slider.value);
    show();
  }));
  document.getElementById('reset').addEventListener('click', () => {
    data.weights.forEach((weight, j) => {
      raw[j] = weight;
      sliders[j].value = weight;
    });
    show();
  });
  show();
})();
