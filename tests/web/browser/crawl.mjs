// Every page, in both themes and three widths: axe finds nothing, nothing scrolls sideways, targets are large enough, focus is seen.
import { crossed, faults, moving, ok, same, sideways, small, test, unseen } from './world.mjs';
import { UNCLEAR, fill, picturesque } from './life.mjs';

const skipped = /letter\.(eml|pdf)$|^\/export\/|\.ics$|^\/process\/\d+\/item\/.*\/done/;

// Of pages of one kind, the first few have everything that the others have.
const kind = (address) => address.replace(/\?.*/, '?').replace(/\/(item|after|person|playbook)\/[^/]+/, '/$1').replace(/\d+/g, '0');
function some(seen, most) {
	const counts = {};
	return seen.filter((address) => (counts[kind(address)] = (counts[kind(address)] ?? 0) + 1) <= most);
}

async function addresses(page, origin) {
	const seen = new Set(), waiting = ['/', '/outbox?all=yes', '/outbox/d3?again=yes', '/draft/d1', '/draft/d2'], dead = [];
	while (waiting.length && seen.size < 1500) {
		const address = waiting.shift().split('#')[0];
		if (seen.has(address) || skipped.test(address))
			continue;
		const reply = await page.goto(origin + address);
		if (reply.status() !== 200) {
			dead.push(`${address}: status ${reply.status()}`);
			continue;
		}
		seen.add(address);
		waiting.push(...await page.$$eval('a[href^="/"]', (links) => links.map((link) => link.getAttribute('href'))));
	}
	const left = waiting.map((address) => address.split('#')[0]).filter((address) => !seen.has(address) && !skipped.test(address));
	ok(left.length === 0, `${left.length} addresses were left out, such as ${left[0]}`);
	return { seen: [...seen], dead };
}

test('the checks find what is wrong', async (person) => {
	await person.open();
	const page = await person.context.newPage();
	await page.setViewportSize({ width: 320, height: 640 });
	await page.setContent('<!DOCTYPE html><title>x</title><main><img src="x"><p><font color="#bbbbbb">grey</font></p><table width="900"><tr><td>wide</td></tr></table></main>');
	const found = await faults(page);
	ok(['image-alt', 'color-contrast', 'html-has-lang'].every((rule) => found.some((line) => line.startsWith(rule))), found.join('\n'));
	ok((await sideways(page)).length > 0);
	await page.setContent('<svg class="picture" width="100%" height="40"><rect class="ground" width="9" height="9"/><text y="20">wide words</text><text x="98%" y="20">here</text></svg>');
	same((await crossed(page)).length, 2);
	await page.setContent('<!DOCTYPE html><button style="outline: none; transition: all 1s">x</button><input type="checkbox" id="c"><label for="c">x</label>');
	same([(await small(page)).length, (await unseen(page)).length, (await moving(page)).length], [2, 2, 1]);
});

test('links lead somewhere', async (person) => {
	await fill(person);
	const page = await person.open();
	const { seen, dead } = await addresses(page, person.origin);
	console.log('# ' + seen.join(' '));
	ok(dead.length === 0, dead.join('\n'));
	for (const room of ['/mail/m', '/outbox/d', '/draft/d', '/process/1/after/', '/process/1/item/', '/process/1/person/', '/process/1/compare', '/playbook/', '/clauses', '/calendar', '/delete'])
		ok(seen.some((address) => address.startsWith(room)), `nothing leads to ${room}`);
});

// Pages that no address leads to: what is shown on what was typed.
const shown = [
	['what a mail was taken for', '/import', async (page) => {
		await page.fill('#text', UNCLEAR.replace('question@', 'another@').replace(/the car park.*/, 'we have decided not to move forward with your application.'));
		await page.getByRole('button', { name: 'Show me what it is' }).click();
	}],
	['a form that was wrong', '/new', (page) => page.getByRole('button', { name: 'Begin' }).click()],
	['a letter with errors', '/draft/d1', async (page) => {
		await page.getByLabel('Letter', { exact: true }).fill('Dear Dana,\n\nThank you for teh talk about [COMPANY].\n\nBest regards,\nSam Poe\n');
		await page.getByRole('button', { name: 'Save and check' }).click();
	}],
	['a playbook with an error', '/playbook/mine', async (page) => {
		await page.locator('textarea').fill('playbook mine\n\nrule x\n');
		await page.getByRole('button', { name: /Save|Check/ }).first().click();
	}],
	['nothing is there', '/process/77', () => {}],
];

// Both themes at three widths, on the page as it stands: its size is changed, it is not asked for again.
async function look(page) {
	const found = [];
	for (const details of await page.$$('details:not([open]) > summary'))
		await details.click();
	for (const width of [320, 900, 1400])
		for (const colorScheme of ['light', 'dark']) {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const lines = await faults(page);
			if (colorScheme === 'light')
				lines.push(...await sideways(page), ...await small(page), ...await crossed(page));
			found.push(...lines.map((line) => `${width} px, ${colorScheme}: ${line}`));
		}
	return found.concat(await moving(page), await unseen(page));
}

test('on every page, in both themes, at 320, 900 and 1400 px: axe finds nothing, nothing scrolls sideways, what is pressed is 44 px large, focus is seen, nothing moves', async (person) => {
	await fill(person);
	picturesque(person);
	const page = await person.open({ reducedMotion: 'reduce' });
	await page.goto(person.origin + '/playbooks');
	await page.getByLabel('Its name').fill('mine');
	await page.getByRole('button', { name: 'Make it' }).click();
	const seen = some((await addresses(page, person.origin)).seen, 5);
	console.log('# ' + seen.join(' '));
	const found = [], once = new Set();
	const add = (name, lines) => lines.forEach((line) => once.has(line) || (once.add(line), found.push(`${name} ${line}`)));
	for (const address of seen) {
		await page.goto(person.origin + address);
		add(address, await look(page));
	}
	for (const [name, address, act] of shown) {
		await page.goto(person.origin + address);
		await act(page);
		await page.waitForLoadState();
		add(`${address}, ${name}:`, await look(page));
	}
	ok(found.length === 0, found.join('\n'));
});

test('printed, Today is its list and a letter is the letter', async (person) => {
	await fill(person);
	const page = await person.open();
	await page.emulateMedia({ media: 'print' });
	const visible = (words) => page.$$eval(words, (all) => all.filter((e) => e.checkVisibility()).length);
	same(await visible('nav, button, form, summary, .button'), 0);
	ok((await page.innerText('body')).includes('Thank Dana Lee') && await visible('.due .item') > 1);
	await page.goto(person.origin + '/draft/d1');
	const printed = (await page.innerText('body')).trim();
	ok(printed.startsWith('Dear Dana,') && printed.endsWith('Sam Poe'), printed);
	same(await visible('nav, button, textarea, h1'), 0);
	await page.goto(person.origin + '/outbox/d4');
	same(await visible('nav, button, form, .button'), 0);
	ok((await page.innerText('main')).includes('Dear Jo,'));
});
