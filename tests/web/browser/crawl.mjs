// Every page, in both themes: axe finds nothing, nothing scrolls sideways at 320 px, targets are large enough.
import { faults, ok, sideways, small, test } from './world.mjs';
import { fill } from './life.mjs';

const skipped = /letter\.(eml|pdf)$|^\/export\/|\.ics$|^\/process\/\d+\/item\/.*\/done/;

async function addresses(page, origin) {
	const seen = new Set(), waiting = ['/', '/outbox?all=yes', '/outbox/d3?again=yes', '/draft/d1', '/draft/d2'], dead = [];
	while (waiting.length && seen.size < 120) {
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
	return { seen: [...seen], dead };
}

test('the checks find what is wrong', async (person) => {
	const page = await person.open({ viewport: { width: 320, height: 640 } });
	await page.setContent('<!DOCTYPE html><title>x</title><main><img src="x"><p><font color="#bbbbbb">grey</font></p><table width="900"><tr><td>wide</td></tr></table><button>x</button></main>');
	const found = await faults(page);
	ok(['image-alt', 'color-contrast', 'html-has-lang'].every((rule) => found.some((line) => line.startsWith(rule))), found.join('\n'));
	ok((await sideways(page)).length > 0 && (await small(page)).length === 1);
	page.faults.length = 0;
});

test('links lead somewhere', async (person) => {
	await fill(person);
	const page = await person.open();
	const { seen, dead } = await addresses(page, person.origin);
	console.log('# ' + seen.join(' '));
	ok(dead.length === 0, dead.join('\n'));
});

for (const colorScheme of ['light', 'dark'])
	test(`axe finds nothing on any page, ${colorScheme}`, async (person) => {
		await fill(person);
		const page = await person.open({ colorScheme, reducedMotion: 'reduce' });
		const { seen } = await addresses(page, person.origin);
		const found = [];
		for (const address of seen) {
			await page.goto(person.origin + address);
			for (const details of await page.$$('details:not([open]) > summary'))
				await details.click();
			found.push(...(await faults(page)).map((line) => `${address} ${line}`));
		}
		ok(found.length === 0, found.join('\n'));
	});

test('nothing scrolls sideways at 320 px, and what is pressed is 44 px large', async (person) => {
	await fill(person);
	const page = await person.open({ viewport: { width: 320, height: 640 } });
	const { seen } = await addresses(page, person.origin);
	const found = [];
	for (const address of seen) {
		await page.goto(person.origin + address);
		found.push(...(await sideways(page)).map((line) => `${address} ${line}`));
		found.push(...(await small(page)).map((line) => `${address} ${line}`));
	}
	ok(found.length === 0, found.join('\n'));
});

