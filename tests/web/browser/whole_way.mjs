// From an invitation to a letter that arrives, an answer that stops the next one, and an unknown decided: in a browser.
import { faults, ok, same, test } from './world.mjs';

const INVITATION = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:42@acme.example
DTSTAMP:20261118T120000Z
DTSTART:20261123T140000Z
DTEND:20261123T150000Z
SUMMARY:Interview: Data analyst at Acme
ORGANIZER;CN=Dana Lee:mailto:dana@acme.example
ATTENDEE;CN=Sam Poe;PARTSTAT=NEEDS-ACTION:mailto:sam@home.invalid
DESCRIPTION:Interview for the position of Data analyst at Acme.
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
const AFTERNOON = '2026-11-23T14:00:00-05:00';
const NO = (id) => `From: Dana Lee <dana@acme.example>\r\nTo: sam@home.invalid\r\nSubject: Re: your interview\r\nDate: Mon, 23 Nov 2026 14:10:00 -0500\r\n` +
	`Message-ID: <${id}@acme.example>\r\n\r\nDear Sam,\r\n\r\nThank you for taking the time to interview with us. After careful consideration we have decided ` +
	`not to move forward with your application. We wish you all the best in your job search.\r\n\r\nKind regards,\r\nDana\r\n`;

const press = (page, words, nth = 0) => page.getByRole('button', { name: words }).nth(nth).click();
const alert = (page) => page.getByRole('alert').innerText();

// Until it holds, at most half a minute.
async function until(words, holds) {
	for (let i = 0; i < 150; i++) {
		if (await holds())
			return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error('it did not come: ' + words);
}

async function takeInvitation(page, person) {
	await page.goto(person.origin + '/import');
	await page.setInputFiles('#file', { name: 'invite.ics', mimeType: 'text/calendar', buffer: Buffer.from(INVITATION) });
	await press(page, 'Show me what it is');
	await press(page, /Record it|Take it in/);
	same(new URL(page.url()).pathname, '/process/1');
}

// Written from today's page, as it comes.
async function write(page, person) {
	await page.goto(person.origin + '/');
	await press(page, 'Write it');
	same(new URL(page.url()).pathname, '/draft/d1');
}

async function ready(person, options = {}) {
	person.now = AFTERNOON;
	person.run('setting', 'name', 'Sam Poe');
	const office = await person.office();
	await person.account(office);
	const page = await person.open(options);
	await takeInvitation(page, person);
	await write(page, person);
	return { page, office };
}

for (const javaScriptEnabled of [true, false]) {
	const how = javaScriptEnabled ? '' : ', without JavaScript';
	test(`from an invitation to a letter that arrives${how}`, async (person) => {
		const { page, office } = await ready(person, { javaScriptEnabled });
		await page.getByLabel('Letter', { exact: true }).fill('Dear Dana,\n\nThank you for teh talk about the Data analyst position at Acme this morning.\n\nBest regards,\nSam Poe\n');
		await press(page, 'Save and check');
		ok((await page.locator('#preview mark').allInnerTexts()).includes('teh'), await page.locator('#findings').innerText());
		await press(page, 'Approve');
		ok((await alert(page)).includes('not approved'), 'it was approved with an error in it');
		await press(page, 'Write “the”');
		await press(page, 'Approve');
		same(new URL(page.url()).pathname, '/outbox/d1');
		await until('the letter', async () => (await office.tell('letters')).length === 1);
		const [letter] = await office.tell('letters');
		ok(letter.includes('Thank you for the talk') && letter.includes('To: Dana Lee <dana@acme.example>'), letter);
		await until('was sent', async () => { await page.reload(); return (await page.innerText('main')).includes('It was sent'); });
	});
}

for (const javaScriptEnabled of [true, false]) {
	const how = javaScriptEnabled ? '' : ', without JavaScript';
	test(`at night a letter is sent once it was asked twice, and the page says so${how}`, async (person) => {
		const { page, office } = await ready(person, { javaScriptEnabled });
		// What axe needs is a script.
		const clean = async () => javaScriptEnabled && same((await faults(page)).join('\n'), '');
		await person.stop();
		await page.goto(await person.serve('2026-11-23T20:00:00-05:00'));
		await page.goto(`${person.origin = new URL(page.url()).origin}/draft/d1`);
		await press(page, 'Approve');
		await clean();
		await press(page, 'Send it now');
		ok((await page.innerText('main')).includes('Tuesday 24 November'), await page.innerText('main'));
		await clean();
		same((await office.tell('letters')).length, 0);
		await press(page, 'Send it now all the same');
		await until('was sent', async () => {
			if (!javaScriptEnabled)
				await page.goto(person.origin + '/outbox/d1?now=sending');
			return (await page.innerText('main')).includes('It was sent');
		});
		same((await office.tell('letters')).length, 1);
	});
}

test('an answer stops the letter that waits', async (person) => {
	const { page, office } = await ready(person);
	person.now = '2026-11-23T20:00:00-05:00';
	await person.stop();
	await page.goto(await person.serve('2026-11-23T20:00:00-05:00'));
	await page.goto(`${person.origin = new URL(page.url()).origin}/draft/d1`);
	await press(page, 'Approve');
	ok((await page.innerText('main')).includes('It leaves Tuesday 24 November'), await page.innerText('main'));
	await office.tell('answer', NO('a1'));
	await person.stop();
	await page.goto(await person.serve('2026-11-24T07:00:00-05:00'));
	person.origin = new URL(page.url()).origin;
	await until('stopped', async () => { await page.goto(person.origin + '/outbox/d1'); return (await page.innerText('main')).includes('It was stopped: an answer came'); });
	same((await office.tell('letters')).length, 0);
	await page.goto(person.origin + '/');
	ok(!(await page.innerText('main')).includes('Thank Dana Lee by email'), 'the thank-you is still asked for');
});

test('what nobody knows is decided by the person', async (person) => {
	const { page, office } = await ready(person);
	await office.tell('lose');
	await press(page, 'Approve');
	await until('unknown', async () => { await page.goto(person.origin + '/outbox'); return (await page.innerText('main')).includes('may have gone out or not'); });
	const choices = await page.getByRole('listitem').filter({ hasText: 'may have gone out' }).getByRole('button').allInnerTexts();
	same(choices.length, 3, choices.join());
	await press(page, /^Send it again/);
	ok((await page.innerText('main')).includes('It may arrive twice'), 'it is not asked once more');
	await page.getByRole('link', { name: 'No, leave it' }).click();
	await press(page, 'It went out');
	ok((await page.innerText('main')).includes('It was sent'), await page.innerText('main'));
});

test('what is typed is saved and read while it is typed', async (person) => {
	const { page } = await ready(person);
	const field = page.getByLabel('Letter', { exact: true });
	await field.click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type('P.S. I recieved your card.');
	await page.locator('#preview mark', { hasText: 'recieved' }).waitFor();
	await page.getByText('Saved', { exact: true }).waitFor();
	ok(person.json('draft', 'd1').body.includes('recieved'), 'it is not in the log');
	ok(await field.evaluate((e) => e === document.activeElement), 'the cursor has left the letter');
	await press(page, 'Write “received”');
	ok((await field.inputValue()).includes('received'));
});

test('two tabs do not overwrite each other', async (person) => {
	const { page } = await ready(person, { javaScriptEnabled: false });
	const other = await person.context.newPage();
	await other.goto(page.url());
	await page.getByLabel('Letter', { exact: true }).fill('Dear Dana,\n\nThe first tab.\n');
	await press(page, 'Save and check');
	await other.getByLabel('Letter', { exact: true }).fill('Dear Dana,\n\nThe second tab.\n');
	await press(other, 'Save and check');
	ok((await alert(other)).includes('changed meanwhile'));
	ok((await other.innerText('main')).includes('The first tab.'), 'the other words are not shown');
	ok((await other.getByLabel('Letter', { exact: true }).inputValue()).includes('The second tab.'), 'what was typed is lost');
	ok(person.json('draft', 'd1').body.includes('The first tab.'));
});

test('going back and pressing again does nothing twice', async (person) => {
	const { page, office } = await ready(person);
	await press(page, 'Approve');
	await until('the letter', async () => (await office.tell('letters')).length === 1);
	await page.goBack();
	if (await page.getByRole('button', { name: 'Approve' }).count())
		await press(page, 'Approve');
	await new Promise((resolve) => setTimeout(resolve, 1500));
	same((await office.tell('letters')).length, 1);
	same(person.json('outbox', '--all').letters.length, 1);
});

test('a page left open over midnight takes its form on the next day', async (person) => {
	person.interviewed();
	const page = await person.open({}, '2026-11-23T23:59:55-05:00');
	ok((await page.innerText('h1')).startsWith('Monday 23 November'));
	await page.waitForTimeout(6000);
	await press(page, 'Write it');
	same(new URL(page.url()).pathname, '/draft/d1');
	await page.goto(person.origin + '/');
	ok((await page.innerText('h1')).startsWith('Tuesday 24 November'));
});

test('what is typed survives a restart of tact', async (person) => {
	const { page } = await ready(person, { javaScriptEnabled: false });
	await page.getByLabel('Letter', { exact: true }).fill('Dear Dana,\n\nTyped before the restart.\n');
	await person.stop();
	const address = new URL(person.address);
	person.address = await person.serve();
	ok(await page.evaluate(() => document.querySelector('textarea').value.includes('Typed before the restart')));
	ok(address.port !== new URL(person.address).port);
});

test('every step can be made with the keyboard alone', async (person) => {
	const { page, office } = await ready(person);
	const reach = async (words) => {
		for (let i = 0; i < 80; i++) {
			await page.keyboard.press('Tab');
			const at = await page.evaluate(() => {
				const e = document.activeElement;
				const style = getComputedStyle(e);
				return { words: (e.getAttribute('aria-label') ?? e.textContent).trim(), seen: style.outlineStyle !== 'none' || e.matches('input, textarea, select') };
			});
			if (at.words.startsWith(words)) {
				ok(at.seen, `the focus on "${words}" cannot be seen`);
				return;
			}
		}
		throw new Error(`"${words}" is not reached with the Tab key`);
	};
	await page.goto(person.origin + '/');
	await reach('Write it');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/draft/d1');
	await reach('Approve');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/outbox/d1');
	await until('the letter', async () => (await office.tell('letters')).length === 1);
	same(await faults(page), []);
});

