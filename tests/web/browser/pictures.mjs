// The pictures of the README: node pictures.mjs, with TACT naming the program.
import { mkdirSync } from 'node:fs';
import { portrait } from './life.mjs';
import { Person, launch, path, root } from './world.mjs';

const pictures = [
	['today', '/', 900, 800, 'light'], ['letter', '/draft/d1', 1200, 800, 'light'], ['process', '/process/1', 900, 920, 'light'],
	['compare', '/process/1/compare', 1360, 980, 'light'], ['outbox', '/outbox', 900, 700, 'dark'], ['today-phone', '/', 360, 800, 'dark'],
];
const folder = path.join(root, 'doc/pictures');
mkdirSync(folder, { recursive: true });
const person = new Person();
try {
	await portrait(person);
	await person.open({ reducedMotion: 'reduce' });
	for (const [name, address, width, height, colorScheme] of pictures) {
		await person.page.setViewportSize({ width, height });
		await person.page.emulateMedia({ colorScheme });
		await person.page.goto(person.origin + address);
		await person.page.screenshot({ path: path.join(folder, name + '.png') });
	}
} finally {
	await person.end();
	await (await launch()).close();
}
