// Lives in which every page has something to show.
import { writeFileSync } from 'node:fs';
import { NOON, path } from './world.mjs';

// Nobody can tell what it is: it is asked.
export const UNCLEAR = `From: Dana Lee <dana@acme.example>
To: sam@home.invalid
Subject: Re: Data analyst
Date: Mon, 23 Nov 2026 15:20:00 -0500
Message-ID: <question@acme.example>

Hello Sam,

the car park behind the warehouse is closed this week, please use the one at the gate.

Regards,
Dana
`.replaceAll('\n', '\r\n');

function take(person, name, words) {
	writeFileSync(path.join(person.home, name), words);
	person.run('import', name);
}

export async function fill(person) {
	person.run('setting', 'name', 'Sam Poe');
	person.interviewed('Data analyst', 'Acme Warehousing', 'Dana Lee,Max Rivera');
	person.run('person', 'change', 'dana', '--email', 'dana@acme.example', '--relation', 'interviewer,manager', '-p', '1');
	person.run('log', 'noted', 'detail', 'the retry queue that keeps old messages', 'dana', '-p', '1');
	person.run('log', 'noted', 'skill', 'experience with large warehouses', '-p', '1');
	person.run('log', 'timeline', '2026-12-04', '-p', '1');
	person.interviewed('Gardener', 'Northern Botanical Society of the Upper Lake District', 'Femke de Vries', '2026-11-12 10:00', '11:30');
	person.run('log', 'did', 'thank', 'email', 'femke', '-p', '2', '--at', '2026-11-12 16:00');
	person.interviewed('Teacher', 'Hill School', 'Ana Ortiz', '2026-11-27 09:00', '10:00');
	const office = await person.office();
	await person.account(office);
	await letters(person, office);
	take(person, 'question.eml', UNCLEAR);
	return office;
}

// d1 is being written, d2 waits, of d3 nobody knows, d4 was sent.
async function letters(person, office) {
	person.run('draft', 'thank', 'dana', '-p', '1', '--channel', 'email');
	person.now = '2026-11-23T15:00:00-05:00';
	for (const [number, name] of [[4, 'Kim Lee'], [5, 'Ola Berg'], [6, 'Jo Tan']]) {
		const first = name.split(' ')[0].toLowerCase();
		person.interviewed('Clerk', `Office ${name.split(' ')[1]}`, name, '2026-11-23 13:00', '14:00');
		person.run('person', 'change', first, '--email', `${first}@office.example`, '--relation', 'interviewer', '-p', String(number));
		person.run('draft', 'thank', first, '-p', String(number), '--channel', 'email');
	}
	person.run('approve', 'd2');
	await office.tell('lose');
	person.run('approve', 'd3');
	person.runWith({ status: 7 }, 'send', 'd3');
	await office.tell('take');
	person.run('approve', 'd4');
	person.run('send', 'd4');
	person.now = '2026-11-23T15:30:00-05:00';
}

// A life to be shown to others: d1 is being written, of d2 nobody knows, d3 was sent.
export async function portrait(person) {
	person.run('setting', 'name', 'Sam Poe');
	const first = person.interviewed('Data analyst', 'Harbor & Finch', 'Dana Whitcomb,Luis Ortega', '2026-11-23 09:00', '10:00');
	const mail = (number, word, address) => person.run('person', 'change', word, '--email', address, '--relation', 'interviewer', '-p', number);
	mail(first, 'dana', 'dana@harborfinch.example');
	mail(first, 'luis', 'luis@harborfinch.example');
	person.run('log', 'noted', 'detail', 'the retry queue that keeps old messages', 'dana', '-p', first);
	person.run('log', 'noted', 'skill', 'experience with large warehouses', '-p', first);
	person.run('log', 'timeline', '2026-12-04', 'dana', '-p', first);
	const second = person.interviewed('Archivist', 'County Record Office', 'Ruth Amis', '2026-11-12 10:00', '11:30');
	person.run('log', 'did', 'thank', 'email', 'ruth', '-p', second, '--at', '2026-11-12 16:00');
	person.interviewed('Teacher', 'Hill School', 'Ana Ortiz', '2026-11-27 09:00', '10:00');
	const office = await person.office();
	await person.account(office);
	person.run('draft', 'thank', 'dana', '-p', first, '--channel', 'email');
	for (const [role, firm, name, way] of [['Gardener', 'Moss & Sons', 'Ida Moss', 'lose'], ['Clerk', 'Borough Hall', 'Kim Lee', 'take']]) {
		const number = person.interviewed(role, firm, name, '2026-11-23 07:30', '08:30'), word = name.split(' ')[0].toLowerCase();
		mail(number, word, `${word}@${firm.split(' ')[0].toLowerCase()}.example`);
		person.run('log', 'noted', 'detail', 'the first weeks', word, '-p', number);
		person.run('draft', 'thank', word, '-p', number, '--channel', 'email');
		await office.tell(way);
		const draft = way === 'lose' ? 'd2' : 'd3';
		person.run('approve', draft);
		person.runWith({ status: way === 'lose' ? 7 : 0 }, 'send', draft);
	}
	return office;
}

// Three processes to be drawn: one with much in it, one with an interview alone, one of eight months. Returns their numbers.
export function picturesque(person) {
	const now = person.now;
	person.now = NOON;
	const dense = person.interviewed('Research engineer', 'Larkspur Instruments', 'Dana Okafor,Luis Ortega,Miriam Adler', '2026-11-02 09:00', '10:00');
	const log = (number, ...words) => person.run('log', ...words, '-p', number);
	for (const [who, email] of [['dana', 'dana@larkspur.example'], ['luis', 'luis@larkspur.example'], ['miriam', 'miriam@larkspur.example']])
		person.run('person', 'change', who, '--email', email, '--relation', 'interviewer', '-p', dense);
	for (let day = 3; day <= 20; day++) {
		const date = `2026-11-${String(day).padStart(2, '0')}`;
		if (day % 3 === 0)
			log(dense, 'did', 'status', 'phone', 'dana', '--at', `${date} 11:00`, '--answered', 'no');
		if (day % 4 === 0)
			log(dense, 'heard', day === 4 ? 'undecided' : 'reply', 'luis', '--at', `${date} 15:00`);
		log(dense, 'noted', 'detail', `what was said on the ${day}th`, 'miriam', '--at', `${date} 16:00`);
	}
	log(dense, 'did', 'thank', 'email', 'luis', '--at', '2026-11-02 17:00');
	log(dense, 'interview', '--with', 'luis,miriam', '--at', '2026-11-16 10:00', '--until', '12:00', '--stage', 'panel');
	log(dense, 'interview', '--with', 'dana', '--at', '2026-11-25 10:00', '--until', '11:00', '--stage', 'video');
	log(dense, 'timeline', '2026-12-01', 'dana', '--at', '2026-11-16 12:00');
	log(dense, 'no-calls', 'dana', '--at', '2026-11-18 12:00');
	log(dense, 'promise', 'the write-up of the calibration', '--to', 'luis', '--due', '2026-11-27', '--at', '2026-11-16 12:00');
	const sparse = person.interviewed('Gardener', 'Moss & Sons', 'Ida Moss', '2026-11-23 11:00', '12:00');
	const long = person.interviewed('Archivist', 'County Record Office', 'Peter Hall,Ruth Amis', '2026-03-24 09:00', '10:00');
	log(long, 'did', 'thank', 'email', 'peter', '--at', '2026-03-24 15:00');
	log(long, 'heard', 'undecided', 'peter', '--at', '2026-04-14 10:00');
	log(long, 'did', 'status', 'email', 'peter', '--at', '2026-05-05 10:00');
	log(long, 'heard', 'rejection', 'peter', '--at', '2026-06-02 10:00');
	log(long, 'did', 'answer-rejection', 'email', 'peter', '--at', '2026-06-02 15:00');
	log(long, 'did', 'keep-in-touch', 'email', 'peter', '--at', '2026-09-08 10:00');
	log(long, 'heard', 'reply', 'peter', '--at', '2026-09-10 10:00');
	person.now = now;
	return { dense, sparse, long };
}
