// Hostile names and texts on every page in a real browser: nothing runs, nothing is asked of another host, no page becomes another.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { here, ok, path, same, test } from './world.mjs';

const { taken: texts } = JSON.parse(spawnSync('python3', ['-B', path.join(here, '../hostile_texts.py')], { encoding: 'utf8', maxBuffer: 1 << 24 }).stdout);
const TOGETHER = 30; // texts in one process

const cut = (text, bytes) => new TextDecoder().decode(new TextEncoder().encode(text).slice(0, bytes)).replace(/\ufffd$/, '').replace(/[\t\r\n]/g, ' ');
const chunks = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

// A process whose people, notes, promises and reasons are these texts; the ids too.
function told(some, number) {
	const at = '2026-11-23T10:00:00-05:00';
	const people = some.map((text, i) => ({ id: `${cut(text, 150)} ${i}`, name: text, relations: ['interviewer'], email: text, phone: text, linkedin: text, address: text }));
	const events = [{ id: cut(some[0], 150), type: 'interview', at: '2026-11-23T09:00:00-05:00', until: at, with: people.slice(0, 3).map((one) => one.id), stage: 'onsite' }];
	if (some.length > 1)
		some.forEach((text, i) => events.push(
			{ id: `${cut(text, 150)} n${i}`, type: 'noted', at, about: ['detail', 'forgot', 'skill', 'concern'][i % 4], text, person: people[i].id },
			{ id: `${cut(text, 150)} p${i}`, type: 'promise', at, text, due: '2026-11-27' },
			{ id: `${cut(text, 150)} s${i}`, type: 'skipped', at, action: 'connect', to: people[i].id, why: text }));
	return { tact: 1, process: { role: some[0], organization: some.at(-1), timezone: 'America/New_York' }, people, events: events.slice(0, 4 * TOGETHER) };
}

function mail(text, number) {
	const words = `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
	return `From: ${words} <dana@acme.example>\nTo: sam@home.invalid\nSubject: ${words}\nDate: Mon, 23 Nov 2026 11:00:00 -0500\nMessage-ID: <h${number}@acme.example>\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;
}

// Listens to what must not happen; returns what did.
function guard(person, page) {
	const found = [];
	person.context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin !== person.origin && !['about:', 'data:'].includes(url.protocol))
			found.push(`a request to ${request.url()}`);
	});
	person.context.on('page', () => found.push('a window was opened'));
	page.on('dialog', (dialog) => found.push(`a dialog: ${dialog.message()}`));
	page.on('framenavigated', (frame) => frame === page.mainFrame() || found.push('a frame'));
	return found;
}

// What only exists where a text has become a part of the page.
const strangers = (page) => page.evaluate(() => {
	const found = [];
	if ('hacked' in window)
		found.push('window.hacked is set');
	const bad = document.querySelectorAll('img, iframe, object, embed, base, style, audio, video, form:not([action^="/"]), script:not([src^="/assets/"]), link:not([href^="/assets/"]), [style], body *[srcdoc], math, marquee, template, a[href^="javascript:" i], a[href^="data:" i], a[href^="//"]');
	for (const element of bad)
		found.push(element.outerHTML.slice(0, 120));
	for (const element of document.querySelectorAll('*'))
		for (const { name } of element.attributes)
			if (name.startsWith('on'))
				found.push(`${element.localName} ${name}`);
	return found;
});

async function open(person, page, address) {
	const reply = await page.goto(person.origin + address);
	ok(reply.status() === 200, `${address}: status ${reply.status()}`);
	same(new URL(page.url()).pathname, new URL(person.origin + address).pathname, 'the page became another:');
	await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
	same(await strangers(page), [], address);
	return page.$$eval('a[href^="/process/"], a[href^="/draft/"], a[href^="/mail/"]', (links) => links.map((link) => link.getAttribute('href').split('#')[0]));
}

async function world(person) {
	const cases = chunks(texts, TOGETHER).map(told).concat(texts.map((text, i) => told([text], i)));
	person.run('setting', 'name', texts[0]);
	writeFileSync(path.join(person.home, 'cases.jsonl'), cases.map((one) => JSON.stringify(one)).join('\n') + '\n');
	person.run('import', 'cases.jsonl');
	for (const [i, some] of chunks(texts, 60).entries()) {
		writeFileSync(path.join(person.home, 'mail.eml'), mail(some.join('\n'), i).replace(/Subject: .*/, mail(some[0], i).match(/Subject: .*/)[0]));
		person.run('import', 'mail.eml');
	}
	return chunks(texts, TOGETHER).length;
}

test('hostile texts: what looks for them finds them', async (person) => {
	const page = await person.open();
	const found = guard(person, page);
	const bare = await person.context.newPage();
	found.length = 0;
	await bare.setContent('<p style="color: red">x</p><img src=x:x onerror=window.hacked=1><img src="http://evil.example/x"><a href="javascript:x">x</a>');
	await bare.waitForFunction(() => 'hacked' in window);
	same((await strangers(bare)).length, 6);
	ok(found.some((line) => line.includes('evil.example')), found.join('\n'));
});

test('hostile texts: on every page they are text', async (person) => {
	ok(texts.length >= 300);
	const rich = await world(person);
	const page = await person.open();
	const found = guard(person, page);
	const seen = new Set(['/', '/processes', '/statistics', '/settings', '/outbox', '/export', '/more', '/clauses', '/import', '/new', '/playbooks', '/accounts', '/calendar', '/search?q=hacked', '/search?q=evil']);
	for (const address of [...seen])
		(await open(person, page, address)).filter((link) => link.startsWith('/mail/')).forEach((link) => seen.add(link));
	for (let number = 1; number <= rich; number++) {
		const links = await open(person, page, `/process/${number}`);
		const own = [...new Set(links)].filter((link) => link.startsWith(`/process/${number}/`));
		ok(own.some((link) => link.includes('/person/')) && own.some((link) => link.includes('/item/')), own.join(' '));
		for (const link of own.filter((link, i) => !/person|item/.test(link) || i % 12 === number % 12))
			await open(person, page, link);
		for (const words of ['body', 'main'])
			ok((await page.locator(words).count()) === 1, 'a part of the page was closed by a text');
	}
	for (let number = rich + 1; number <= rich + texts.length; number += 25) {
		const links = await open(person, page, `/process/${number}`);
		const after = links.find((link) => link.includes('/after/'));
		ok(after, links.join(' '));
		await open(person, page, after);
	}
	for (let after = 0, next = '/processes'; next && after < 20; after++) {
		await open(person, page, next);
		next = await page.$$eval('a[href*="after="]', (links) => links.at(-1)?.getAttribute('href'));
	}
	for (let number = 1; number <= 9; number++)
		await open(person, page, `/mail/m${number}`).catch((error) => ok(String(error).includes('404') && number > 1, String(error)));
	same(found, []);
});

test('hostile texts: what comes while one types is text', async (person) => {
	await world(person);
	person.run('draft', 'thank', `${cut(texts[0], 150)} 0`, '-p', '1');
	const page = await person.open();
	const found = guard(person, page);
	await page.goto(person.origin + '/search');
	for (const words of ['hacked', 'evil', 'script', 'img', 'svg', 'x', ...texts.filter((text, i) => i % 12 === 0 && text.trim() && !text.includes('\n'))]) {
		const reply = page.waitForResponse((response) => response.url().includes('part=results'));
		await page.fill('#q', words.slice(0, 200));
		await (await reply).finished();
		await page.waitForTimeout(30);
		same(await strangers(page), [], words);
	}
	await page.goto(person.origin + '/draft/d1');
	for (const some of chunks(texts.filter((text) => text.length < 400), 45)) {
		const reply = page.waitForResponse((response) => response.request().method() === 'POST');
		await page.getByLabel('Letter', { exact: true }).fill(`Dear Dana,\n\nThank you for teh talk. ${some.join(' teh\n')}\n\nBest regards,\nSam Poe\n`);
		await (await reply).finished();
		await page.waitForTimeout(100);
		same(await strangers(page), [], some[0]);
	}
	ok((await page.locator('#preview mark').count()) > 3, 'it was not read');
	same(found, []);
	await page.evaluate(() => { document.querySelector('form[data-check]').dataset.changed = ''; });
});

test('hostile texts: what is typed into forms comes back as text', async (person) => {
	person.interviewed();
	const page = await person.open({ javaScriptEnabled: true });
	const found = guard(person, page);
	for (const some of chunks(texts.filter((text) => text.length < 900), 4)) {
		await page.goto(person.origin + '/new');
		const fields = ['organization', 'role', 'with', 'at'];
		for (const [i, name] of fields.entries())
			await page.fill(`#${name}`, name === 'at' ? `no time ${some[i] ?? ''}`.slice(0, 180) : some[i] ?? 'x');
		await page.getByRole('button', { name: 'Begin' }).click();
		same(await strangers(page), [], some[0]);
		ok(await page.getByRole('alert').count() === 1, 'it was taken');
		for (const [i, name] of fields.slice(0, 3).entries())
			same((await page.inputValue(`#${name}`)).replace(/\s/g, ''), (some[i] ?? 'x').replace(/\s/g, ''), `what was typed into ${name}:`);
	}
	same(found, []);
});
