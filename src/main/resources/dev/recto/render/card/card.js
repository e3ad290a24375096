'use strict';
/*
 * What the page can do. Java calls recto.show, recto.reveal and the rest; the page answers by window.alert with a word
 * and a text, which Java takes as data. No object of Java's is known here.
 */
const recto = (() => {
    const LONGEST_CODE = 100000;
    const PIECE_OF_CODE = 1000;
    const ENOUGH_MS = 300;
    const LONGEST_FORMULA = 10000;
    const MOST_IN_FORMULAS = 20000;
    const PATIENCE_MS = 1500;
    const LONGEST_WAIT_MS = 400;
    const root = document.documentElement;
    const more = document.getElementById('more');
    const bar = document.getElementById('bar');
    const MOST_EXPECTED = 3;
    const expected = new Map();
    let sheet = document.getElementById('sheet');
    let asked = '';
    let turn = 0;

    const tell = (word, text) => window.alert(word + '\n' + text);

    function element(name, className, text) {
        const made = document.createElement(name);
        made.className = className;
        if (text) made.textContent = text;
        return made;
    }

    function drawing(...paths) {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        svg.setAttribute('viewBox', '0 0 24 24');
        for (const d of paths) {
            const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
            path.setAttribute('d', d);
            svg.append(path);
        }
        return svg;
    }
    const copySign = () => drawing('M9 9h11v11h-11z', 'M5 15H4V4h11v1');
    const doneSign = () => drawing('M20 6L9 17l-5-5');

    /* On a card nobody refers to an equation by its number. */
    const unnumbered = tex => tex.replace(/\\(begin|end)\{(equation|align|gather|alignat)\}/g, '\\$1{$2*}');

    /* Formulas: a formula that cannot be set is shown as its author wrote it, and so is one that would keep the window
       waiting. A few characters can ask for thousands of boxes, so the boxes of a card are counted. */
    function setFormula(math, bounds) {
        const tex = math.textContent;
        math.setAttribute('role', 'math');
        math.setAttribute('aria-label', tex);
        math.dataset.tex = tex;
        if (Date.now() > bounds.deadline || tex.length > LONGEST_FORMULA) {
            math.textContent = tex;
            math.classList.add('plain');
            return;
        }
        try {
            katex.render(unnumbered(tex), math, {
                displayMode: math.classList.contains('display'), output: 'html', throwOnError: false, trust: false,
                strict: 'ignore', maxExpand: 200, maxSize: 25, errorColor: 'inherit'
            });
            if (math.querySelector('.katex-error')) throw new Error('not TeX');
            const boxes = math.getElementsByTagName('*').length;
            if (boxes > bounds.boxes) throw new Error('too much for a card');
            bounds.boxes -= boxes;
        } catch (e) {
            math.textContent = tex;
            math.classList.add('plain');
        }
    }

    function colour(code, language, deadline) {
        const text = code.textContent;
        if (language && text.length <= LONGEST_CODE && Date.now() <= deadline && !code.firstElementChild
                && hljs.getLanguage(language)) {
            code.innerHTML = coloured(text, language, deadline);
        }
    }

    /* Some grammars take time with the cube of a text that is made for it, and nothing can stop them on their way. So
       long code is tried in pieces: only if the slowest of them lets expect that the whole is done soon, it is coloured
       as a whole; else the pieces stand, each coloured by itself, and what is left at the deadline stays plain. */
    function coloured(text, language, deadline) {
        const paint = code => hljs.highlight(code, {language, ignoreIllegals: true}).value;
        if (text.length <= PIECE_OF_CODE) return paint(text);
        let slowest = 0.5;
        const painted = [];
        for (const piece of inPieces(text)) {
            const start = performance.now();
            painted.push(Date.now() > deadline ? escaped(piece) : paint(piece));
            slowest = Math.max(slowest, performance.now() - start);
        }
        return slowest * (text.length / PIECE_OF_CODE) ** 3 < ENOUGH_MS ? paint(text) : painted.join('');
    }

    /* Cut before a line that begins something new, if there is one, else at a line's end. */
    function inPieces(text) {
        const pieces = [];
        for (let from = 0; from < text.length;) {
            let to = from + PIECE_OF_CODE;
            if (to < text.length) {
                const part = text.slice(from, to);
                const fresh = Math.max(...[...part.matchAll(/\n\n(?=[^\s})])/g)].map(match => match.index + 2), 0);
                to = from + (fresh || part.lastIndexOf('\n') + 1 || PIECE_OF_CODE);
            }
            pieces.push(text.slice(from, to));
            from = to;
        }
        return pieces;
    }

    function escaped(text) {
        const box = document.createElement('span');
        box.textContent = text;
        return box.innerHTML;
    }

    function dressCode(pre, deadline) {
        const code = pre.querySelector('code') || pre;
        const language = ([...code.classList].find(name => name.startsWith('language-')) || '').slice(9);
        const text = code.textContent.replace(/\n$/, '');
        colour(code, language, deadline);
        const box = element('div', 'code');
        const tools = element('div', 'tools');
        if (language) tools.append(element('span', 'lang', language));
        const copy = element('button', 'copy');
        copy.type = 'button';
        copy.tabIndex = -1;
        const rest = () => copy.replaceChildren(copySign(), 'Copy');
        rest();
        copy.addEventListener('click', () => {
            tell('copy', text);
            copy.replaceChildren(doneSign(), 'Copied');
            setTimeout(rest, 2000);
        });
        tools.append(copy);
        pre.replaceWith(box);
        box.append(pre, tools);
        box.dataset.head = Math.max(...text.split('\n', 2).map(line => line.length));
    }

    /* The tools lie over the first lines of code, unless those are long: then the code begins below. All is measured
       before anything is changed, here and in markPlace: what is measured after a change is laid out once more. */
    function makeRoom(within) {
        const boxes = [...within.querySelectorAll('.code')];
        const crowded = boxes.map(box => {
            const advance = parseFloat(getComputedStyle(box.firstElementChild).fontSize) * 0.6;
            return box.dataset.head * advance > box.clientWidth - box.lastElementChild.offsetWidth - 38;
        });
        boxes.forEach((box, i) => box.classList.toggle('below', crowded[i]));
    }

    function dress(within) {
        const bounds = {deadline: Date.now() + PATIENCE_MS, boxes: MOST_IN_FORMULAS};
        within.querySelectorAll('.math').forEach(math => setFormula(math, bounds));
        within.querySelectorAll('pre').forEach(pre => dressCode(pre, bounds.deadline));
        for (const check of within.querySelectorAll('.check')) {
            check.setAttribute('role', 'checkbox');
            check.setAttribute('aria-checked', check.classList.contains('on'));
            const item = check.closest('li');
            if (item) item.classList.add('task');
        }
    }

    /* A side as it will stand on the sheet, and the source of its question, by which it is known again. It lies beside
       the sheet, with its fonts, its pictures and its lines, so that to show it is to let it change places. */
    function lay(html) {
        const template = document.createElement('template');
        template.innerHTML = html;
        const question = template.content.querySelector('.question');
        const source = question ? question.outerHTML : '';
        const place = element('main', 'beside');
        place.append(...template.content.childNodes);
        dress(place);
        bar.before(place);
        loadFonts(place);
        return {place, source};
    }

    function expect(html) {
        if (expected.has(html)) return;
        if (expected.size >= MOST_EXPECTED) forget(expected.keys().next().value);
        const side = lay(html);
        expected.set(html, side);
        /* A page without a size yet would be laid out for nothing. */
        if (window.innerWidth) makeRoom(side.place);
    }

    function forget(html) {
        expected.get(html).place.remove();
        expected.delete(html);
    }

    function expectFirst(html) {
        expect(html);
        onceFontsAreThere(() => tell('ready', ''));
    }

    /* Fonts that never come must not keep the reader waiting, so there is an end. */
    function onceFontsAreThere(act) {
        let done = false;
        const once = () => {
            if (!done) act();
            done = true;
        };
        document.fonts.ready.then(once);
        setTimeout(once, LONGEST_WAIT_MS);
    }

    /* The fonts of formulas are read when a text in them is first laid out, which may be too late: so they are asked for
       by the styles of a formula's parts. */
    function loadFonts(within) {
        const faces = new Set();
        for (const part of within.querySelectorAll('.katex *')) {
            const style = getComputedStyle(part);
            faces.add(`${style.fontStyle} ${style.fontWeight} 16px ${style.fontFamily}`);
        }
        faces.forEach(face => document.fonts.load(face));
    }

    function take(html) {
        const side = expected.get(html) || lay(html);
        expected.delete(html);
        return side;
    }

    function turnTo(side) {
        sheet.remove();
        sheet = side.place;
        sheet.className = '';
        sheet.id = 'sheet';
        asked = side.source;
    }

    /* Says when there is nothing left to be done but to draw the new card. What lies at a point is asked only because the
       engine then finds out at once which places have changed. Else it does so after it has drawn, and draws all again in
       the next frame. */
    function settled() {
        makeRoom(sheet);
        markPlace();
        document.elementFromPoint(1, 1);
        const mine = ++turn;
        onceFontsAreThere(() => {
            if (mine === turn) tell('set', '');
        });
    }

    function show(html) {
        turnTo(take(html));
        window.scrollTo(0, 0);
        settled();
    }

    /* The same question stays the node it was: nothing of it is set, unpacked or moved again. */
    function reveal(html) {
        const next = take(html);
        const before = sheet.querySelector('.question');
        const place = window.scrollY;
        if (before && next.source && next.source === asked) next.place.querySelector('.question').replaceWith(before);
        turnTo(next);
        window.scrollTo(0, place);
        settled();
    }

    function markPlace() {
        const all = root.scrollHeight;
        const visible = window.innerHeight;
        const place = window.scrollY;
        const length = Math.max(32, visible * visible / all);
        markMore(all - place - visible);
        // The margin below the text is nothing to scroll to.
        bar.hidden = all - visible < 24;
        bar.style.height = length + 'px';
        bar.style.top = (visible - length) * place / Math.max(1, all - visible) + 'px';
    }

    /* How far the scroll bar can go. */
    const travel = () => window.innerHeight - parseFloat(bar.style.height);

    function hold(grip) {
        const from = window.scrollY;
        const pull = event => window.scrollTo(0, from
            + (event.clientY - grip.clientY) * (root.scrollHeight - window.innerHeight) / Math.max(1, travel()));
        const leave = () => {
            bar.classList.remove('held');
            document.removeEventListener('mousemove', pull);
            document.removeEventListener('mouseup', leave);
        };
        grip.preventDefault();
        bar.classList.add('held');
        document.addEventListener('mousemove', pull);
        document.addEventListener('mouseup', leave);
    }

    /* How much of the answer is below the edge, counted in the parts its author gave it. */
    function markMore(below) {
        if (below < 24) {
            more.hidden = true;
            return;
        }
        const edge = window.innerHeight - 48;
        const answer = sheet.querySelector('.answer');
        const blocks = answer ? [...answer.children] : [];
        const heads = blocks.filter(block => /^H[1-6]$/.test(block.tagName));
        const hidden = (heads.length > 1 ? heads : blocks).filter(block => block.getBoundingClientRect().top > edge).length;
        more.hidden = false;
        more.textContent = hidden > 1 ? hidden + ' more parts' : hidden === 1 ? '1 more part' : 'More below';
    }

    /* Text as it would be typed again: a formula is its TeX, not the letters it is drawn with. */
    function selection() {
        const chosen = window.getSelection();
        if (!chosen.rangeCount || chosen.isCollapsed) return '';
        const copy = element('div', '');
        for (let i = 0; i < chosen.rangeCount; i++) copy.append(chosen.getRangeAt(i).cloneContents());
        if (!copy.querySelector('.math')) return chosen.toString();
        for (const math of copy.querySelectorAll('.math')) {
            math.textContent = math.classList.contains('display') ? '$$' + math.dataset.tex + '$$' : '$' + math.dataset.tex + '$';
        }
        copy.querySelectorAll('.tools').forEach(tools => tools.remove());
        copy.className = 'card';
        copy.style.position = 'fixed';
        copy.style.left = '-10000px';
        document.body.append(copy);
        const text = copy.innerText;
        copy.remove();
        return text;
    }

    function nextLink() {
        const links = [...sheet.querySelectorAll('a[href]')];
        if (!links.length) return false;
        const next = links[(links.findIndex(link => link.classList.contains('chosen')) + 1) % links.length];
        next.scrollIntoView({block: 'nearest'});
        follow(next);
        return true;
    }

    function follow(link) {
        sheet.querySelectorAll('a.chosen').forEach(before => before.classList.remove('chosen'));
        link.classList.add('chosen');
        const address = link.getAttribute('href') || '';
        if (address.startsWith('#')) {
            const target = sheet.querySelector(`[id="${CSS.escape(address.slice(1))}"]`);
            if (target) target.scrollIntoView({block: 'center'});
        } else if (address) {
            tell('open', address);
        }
    }

    document.addEventListener('click', event => {
        const link = event.target.closest('a');
        if (!link) return;
        event.preventDefault();
        event.stopPropagation();
        follow(link);
    }, true);
    for (const kind of ['auxclick', 'dragstart', 'dragover', 'drop', 'submit']) {
        document.addEventListener(kind, event => event.preventDefault(), true);
    }
    more.addEventListener('click', () => window.scrollBy(0, window.innerHeight - 96));
    bar.addEventListener('mousedown', hold);
    window.addEventListener('scroll', markPlace, {passive: true});
    window.addEventListener('resize', () => { makeRoom(document); markPlace(); });
    document.addEventListener('toggle', markPlace, true);

    return {
        show, reveal, expect, expectFirst, selection, nextLink,
        theme(name) { root.dataset.theme = name; },
        face(name) { root.dataset.face = name; },
        sides(width) { root.style.setProperty('--sides', width); },
        scroll(by) { window.scrollBy(0, by === 'page' ? window.innerHeight - 72 : by === '-page' ? 72 - window.innerHeight : by); },
        scrollTo(end) { window.scrollTo(0, end === 'end' ? root.scrollHeight : 0); },
        /* Before the page's own style, which has the last word. */
        style(css, nonce) {
            const style = document.createElement('style');
            style.nonce = nonce;
            style.textContent = css;
            document.getElementById('own').before(style);
        }
    };
})();
