// A life in which every page has something to show.
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
