// Pictures of pages, to be looked at: node look.mjs FOLDER [ADDRESS…]
import { mkdirSync } from 'node:fs';
import { fill } from './life.mjs';
import { Person, launch, path } from './world.mjs';

const [folder, ...wanted] = process.argv.slice(2);
const addresses = wanted.length ? wanted : ['/', '/new', '/import', '/processes', '/process/1', '/process/1/compare', '/process/1/person/dana', '/process/1/after/e1', '/draft/d1', '/draft/d2',
	'/outbox', '/outbox/d3', '/search?q=dana', '/statistics', '/playbooks', '/playbook/tactful', '/clauses', '/settings', '/accounts', '/export', '/delete', '/more', '/calendar'];
mkdirSync(folder, { recursive: true });
const person = new Person();
try {
	await fill(person);
	await person.open();
	for (const [width, colorScheme] of [[900, 'light'], [360, 'light'], [900, 'dark'], [360, 'dark']]) {
		await person.page.setViewportSize({ width, height: 900 });
		await person.page.emulateMedia({ colorScheme });
		for (const address of addresses) {
			await person.page.goto(person.origin + address);
			await person.page.screenshot({ path: path.join(folder, `${address.replace(/[^a-z0-9]+/gi, '_').replace(/^_$/, '_today')}-${width}-${colorScheme}.png`), fullPage: true });
		}
	}
} finally {
	await person.end();
	await (await launch()).close();
}
