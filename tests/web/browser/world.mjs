// Somebody with a home of their own, a mailbox, `tact ui`, and a browser in front of it; and TAP.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(here, '../../..');
const program = process.env.TACT ?? path.join(root, 'build/tact');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const NOON = '2026-11-23T12:00:00-05:00'; // a Monday

const tests = [];
export const test = (name, run) => tests.push({ name, run });

export function ok(value, words) {
	if (!value)
		throw new Error(words ?? 'it does not hold');
}
export function same(found, wanted, words = '') {
	ok(JSON.stringify(found) === JSON.stringify(wanted), `${words} found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
}

let browser;
export async function launch() {
	browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--lang=en-US'] });
	return browser;
}

export class Person {
	constructor(now = NOON) {
		this.now = now;
		this.home = mkdtempSync(path.join(tmpdir(), 'tact-browser-'));
		this.environment = { HOME: this.home, PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'America/New_York', TACT_OWN_KEY: '' };
		delete this.environment.TACT_OWN_KEY;
		this.running = [];
		this.pages = [];
	}
	run(...words) {
		return this.runWith({}, ...words);
	}
	runWith({ input = '', status = 0, now = this.now }, ...words) {
		const done = spawnSync(program, [...words, ...(now ? ['--now', now] : [])], { env: this.environment, cwd: this.home, input, encoding: 'utf8' });
		ok(status === null || done.status === status, `tact ${words.join(' ')}: status ${done.status}\n${done.stdout}${done.stderr}`);
		return done.stdout;
	}
	json(...words) {
		return JSON.parse(this.run(...words, '--json'));
	}
	// A process whose interview was this morning.
	interviewed(role = 'Data analyst', organization = 'Acme', people = 'Dana Lee', at = '2026-11-23 09:00', until = '10:00') {
		this.run('new', role, organization, '--holidays', 'US', '--with', people);
		const numbers = this.json('list', '--all', '--limit', '9999').processes.map((process) => process.process);
		const number = String(Math.max(...numbers));
		this.run('log', 'interview', '-p', number, '--with', people.split(',')[0], '--at', at, '--until', until, '--stage', 'onsite');
		return number;
	}
	async office() {
		const child = spawn('python3', [path.join(here, 'office.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
		const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
		this.running.push(child);
		const next = async () => JSON.parse((await lines.next()).value);
		const options = await next();
		return {
			options,
			tell: async (word, value) => {
				child.stdin.write(value === undefined ? `${word}\n` : `${word} ${JSON.stringify(value)}\n`);
				return next();
			},
		};
	}
	async account(office) {
		this.runWith({ input: 'a word\n', now: '' }, 'account', 'add', 'sam@home.invalid', ...office.options, '--sealed');
	}
	// The address with the token.
	async serve(now = this.now) {
		const child = spawn(program, ['ui', '--no-browser', '--port', '0', '--now', now], { env: this.environment, cwd: this.home, stdio: ['ignore', 'pipe', 'inherit'] });
		this.running.push(child);
		for await (const line of createInterface({ input: child.stdout })) {
			const found = /(http:\/\/\S+)/.exec(line);
			if (found) {
				this.server = child;
				return found[1];
			}
		}
		throw new Error('tact ui gave no address');
	}
	async stop() {
		const child = this.server;
		const ended = new Promise((resolve) => child.once('exit', resolve));
		child.kill('SIGTERM');
		await ended;
	}
	// A browser with its first page open; `options` are those of a context.
	async open(options = {}, now = this.now) {
		this.address = await this.serve(now);
		this.origin = new URL(this.address).origin;
		this.context = await (await launch()).newContext({ viewport: { width: 900, height: 900 }, locale: 'en-GB', ...options });
		this.context.setDefaultTimeout(15000);
		const page = await this.context.newPage();
		page.faults = [];
		page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && page.faults.push(message.text()));
		page.on('pageerror', (error) => page.faults.push(String(error)));
		page.on('dialog', (dialog) => (page.dialogs ??= []).push(dialog.message()) && dialog.accept());
		await page.goto(this.address);
		this.page = page;
		return page;
	}
	async end() {
		await this.context?.close();
		for (const child of this.running)
			child.kill('SIGKILL');
		rmSync(this.home, { recursive: true, force: true });
	}
}

// What axe finds, as lines; its script is not ours, so it goes around the page's policy.
export async function faults(page) {
	await page.evaluate(axe);
	const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
	return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary.split('\n').slice(1, 3).join(' ').trim()}`));
}

// Whether it is wider than the window, and by which element.
export async function sideways(page) {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width)
			return [];
		const inScroller = (e) => { for (; e; e = e.parentElement) if (getComputedStyle(e).overflowX !== 'visible') return true; return false; };
		return [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > width + 1 && !inScroller(e.parentElement))
			.slice(0, 4).map((e) => `${e.tagName.toLowerCase()}.${e.className?.baseVal ?? e.className} ${Math.round(e.getBoundingClientRect().right)} > ${width}: ${e.textContent.trim().slice(0, 40)}`)
			.concat('scrolls sideways');
	});
}

// What is pressed and is smaller than 44 px; links in running text may be (WCAG 2.5.8). A box to tick is as large as it and its label.
export async function small(page) {
	return page.evaluate(() => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary, a.button, header a, .ways > li > a:only-child')].filter((e) => {
		if (e.classList.contains('skip') || !e.checkVisibility())
			return false;
		const boxes = [e, ...(e.matches('input[type=checkbox], input[type=radio]') ? e.labels : [])].map((one) => one.getBoundingClientRect());
		const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
		return Math.max(...boxes.map((box) => box.height)) < 43.5 || width < 43.5;
	}).map((e) => `${e.tagName.toLowerCase()} "${(e.textContent || e.name || '').trim().slice(0, 30)}" is ${Math.round(e.getBoundingClientRect().width)} × ${Math.round(e.getBoundingClientRect().height)} px`));
}

// What shows no outline of two pixels when the keyboard comes to it.
export async function unseen(page) {
	await page.keyboard.press('Tab');
	return page.evaluate(() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')].filter((e) => {
		e.focus();
		const style = getComputedStyle(e);
		return e === document.activeElement && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2);
	}).map((e) => `${e.tagName.toLowerCase()} "${(e.textContent || e.name || '').trim().slice(0, 30)}" shows no focus`));
}

// Words in a picture that lines may cross, that touch each other, or that stand out of it.
export async function crossed(page) {
	return page.evaluate(() => [...document.querySelectorAll('svg.picture')].flatMap((picture) => {
		const shown = [...picture.querySelectorAll('text')].filter((text) => text.checkVisibility()).map((text) => ({ words: text.textContent, text, box: text.getBoundingClientRect() }));
		const frame = picture.getBoundingClientRect(), out = [];
		for (const { words, text, box } of shown) {
			const ground = text.previousElementSibling;
			if (ground?.classList.contains('ground') && ground.getBoundingClientRect().right < Math.min(box.right, frame.right) - 0.5)
				out.push(`"${words}" is wider than its ground`);
			if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
				out.push(`"${words}" stands out of the picture`);
			if (shown.some((other) => other.text !== text && other.box.left < box.right - 1 && box.left < other.box.right - 1 && other.box.top < box.bottom - 5 && box.top < other.box.bottom - 5))
				out.push(`"${words}" lies over other words`);
		}
		return out;
	}));
}

// What moves or fades where somebody asked for rest.
export async function moving(page) {
	return page.evaluate(() => [...document.querySelectorAll('*')].filter((e) => {
		const style = getComputedStyle(e);
		return parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
	}).map((e) => `${e.tagName.toLowerCase()}.${e.className} moves`).slice(0, 4));
}

export async function main() {
	const wanted = process.argv.slice(2);
	const chosen = tests.filter((one) => wanted.length === 0 || wanted.some((word) => one.name.includes(word)));
	let number = 0, bad = 0;
	console.log(`1..${chosen.length}`);
	for (const { name, run } of chosen) {
		const person = new Person();
		let failure;
		try {
			await run(person);
			if (person.page?.faults.length)
				throw new Error('the browser complains: ' + person.page.faults.join('; '));
		} catch (error) {
			failure = error;
			bad++;
		}
		if (failure && person.page)
			console.log(`# ${person.page.url()}: ${(await person.page.innerText('body').catch(() => '')).replace(/\s+/g, ' ').slice(0, 900)}`);
		if (failure)
			console.log(String(failure.stack).split('\n').slice(0, 14).map((line) => '# ' + line).join('\n'));
		console.log(`${failure ? 'not ok' : 'ok'} ${++number} - ${name}`);
		await person.end();
	}
	await browser?.close();
	process.exitCode = bad ? 1 : 0;
}
export { existsSync, path };
