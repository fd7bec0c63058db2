// tact works without this script; it only saves steps. Nothing private is kept in the browser.
"use strict";

const each = (words, run, from = document) => from.querySelectorAll(words).forEach(run);

// What needs a script is hidden where there is none.
each(".script[hidden]", (item) => item.removeAttribute("hidden"));
each("[data-print]", (button) => button.addEventListener("click", () => window.print()));
each("[data-copy]", (button) => button.addEventListener("click", async () => {
	const words = document.querySelector(button.dataset.copy).textContent;
	const before = button.textContent;
	try {
		await navigator.clipboard.writeText(words);
		button.textContent = "Copied";
	} catch {
		getSelection().selectAllChildren(document.querySelector(button.dataset.copy));
		button.textContent = "Selected: copy it with your keyboard";
	}
	setTimeout(() => { button.textContent = before; }, 4000);
}));

// A form is sent once; going back makes it ready again.
addEventListener("submit", (event) => {
	const form = event.target;
	if (form.method !== "post")
		return;
	if (form.dataset.sent) {
		event.preventDefault();
		return;
	}
	form.dataset.sent = "yes";
	form.dataset.changed = "";
});
addEventListener("pageshow", () => each("form[data-sent]", (form) => { delete form.dataset.sent; }));

// What was typed and not sent is not left behind unasked.
const changed = (form) => {
	if (form.method === "post")
		form.dataset.changed = "yes";
};
addEventListener("input", (event) => event.target.form && changed(event.target.form));
addEventListener("beforeunload", (event) => {
	if (document.querySelector("form[data-changed='yes']"))
		event.preventDefault();
});

// Results come as one types.
each("form[data-live]", (form) => {
	const place = document.getElementById(form.dataset.live);
	let timer = 0, latest = 0;
	form.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(async () => {
			const query = new URLSearchParams(new FormData(form)), mine = ++latest;
			query.set("part", form.dataset.live);
			try {
				const reply = await fetch(form.action + "?" + query);
				const page = new DOMParser().parseFromString(await reply.text(), "text/html");
				if (reply.ok && mine === latest)
					place.replaceChildren(...page.body.childNodes);
			} catch { /* the button still searches */ }
		}, 250);
	});
});

// Files are dropped anywhere on their place.
each("[data-drop]", (place) => {
	const input = document.getElementById(place.dataset.drop);
	const over = (event, on) => {
		if (!event.dataTransfer.types.includes("Files"))
			return;
		event.preventDefault();
		place.classList.toggle("over", on);
	};
	place.addEventListener("dragover", (event) => over(event, true));
	place.addEventListener("dragleave", (event) => over(event, false));
	place.addEventListener("drop", (event) => {
		over(event, false);
		input.files = event.dataTransfer.files;
		input.dispatchEvent(new Event("input", { bubbles: true }));
	});
});

// A letter that is being sent is looked at until it is known what came of it.
if (document.querySelector("[data-soon]")) {
	let left = 20;
	const look = async () => {
		try {
			const reply = await fetch(location.href);
			const page = new DOMParser().parseFromString(await reply.text(), "text/html");
			if (reply.ok && !page.querySelector("[data-soon]")) {
				document.querySelector("main").replaceChildren(...page.querySelector("main").childNodes);
				return;
			}
		} catch { /* the link still leads there */ }
		if (--left > 0)
			setTimeout(look, 1000);
	};
	setTimeout(look, 1000);
}

// A letter is saved and read while it is typed.
const letter = document.querySelector("form[data-check]");
if (letter) {
	const said = document.getElementById("saved");
	const wait = 900;
	let timer = 0, running = false, again = false;

	const fields = () => {
		const body = new URLSearchParams();
		for (const name of ["subject", "body", "read", "from"])
			if (letter.elements[name])
				body.set(name, letter.elements[name].value);
		body.set("form", letter.dataset.token);
		return body;
	};

	const take = (page) => {
		const piece = new DOMParser().parseFromString(page, "text/html").querySelector("[data-read]");
		if (!piece)
			throw new Error("no answer");
		letter.elements.read.value = piece.dataset.read;
		for (const name of ["findings", "preview", "sending"]) {
			const place = document.getElementById(name), fresh = piece.querySelector("#" + name);
			// Somebody may be on a button there: it stays under the finger.
			if (!place.contains(document.activeElement))
				place.replaceWith(fresh);
		}
	};

	const check = async () => {
		const sent = fields();
		if (running) {
			again = true;
			return;
		}
		running = true;
		try {
			const reply = await fetch(letter.dataset.check, { method: "POST", body: sent, redirect: "error" });
			const page = await reply.text();
			if (reply.ok) {
				take(page);
				const same = sent.get("body") === letter.elements.body.value && sent.get("subject") === letter.elements.subject.value;
				if (same)
					letter.dataset.changed = "";
				said.textContent = same ? "Saved" : "";
			} else {
				const problem = new DOMParser().parseFromString(page, "text/html").querySelector("[role=alert] p");
				said.textContent = "Not saved: " + (problem ? problem.textContent : "try “Save and check”");
			}
		} catch {
			said.textContent = "Not saved: tact does not answer. Your words stand here; start tact anew.";
		}
		running = false;
		if (again) {
			again = false;
			check();
		}
	};

	letter.addEventListener("input", () => {
		said.textContent = "";
		clearTimeout(timer);
		timer = setTimeout(check, wait);
	});
	// Control-S saves, as everywhere.
	addEventListener("keydown", (event) => {
		if ((event.ctrlKey || event.metaKey) && event.key === "s") {
			event.preventDefault();
			clearTimeout(timer);
			check();
		}
	});
}
