/* One approved letter on its way out: two runners that crash and stall, a server, mail that comes in, a person.
 * FAULT is 0 for tact as it is; every other number puts one mistake in (README.md). */
#ifndef FAULT
#define FAULT 0
#endif

/* How much goes wrong in one run. */
#ifndef CRASHES
#define CRASHES 1 /* of runners, between any two steps */
#endif
#ifndef LAPSES
#define LAPSES 1 /* leases that run out while their holder is at work */
#endif
#define FAILURES 1 /* attempts that fail before the final dot */
#define APPROVALS 2 /* the first, and one "send it again" */
#define EPOCHS 12

mtype = {DRAFT, APPROVED, CLAIMED, PERMITTED, SENT, REJECTED, UNKNOWN, STOPPED, HELD, EXPIRED, CANCELLED, FROZEN, BOUNCED, DROPPED};
mtype = {SILENCE, SAYS_YES, SAYS_NO, SAYS_BYE};

/* The row and the log: they outlive every crash. */
mtype state = DRAFT;
byte epoch, round;
bool leased, lapsed, answered;
bool contact[APPROVALS + 1]; /* stands in the log, for each approval */

/* What is true of the world; by it the claims of the row are judged. */
byte accepted[APPROVALS + 1];
byte permits[EPOCHS];
bool by_word; /* that it was sent is the person's word */

/* A connection is named by the epoch it was made in. What was written to the line arrives, crash or not. */
chan line = [4] of {byte, byte};
byte connection[2];
mtype reply[2] = SILENCE;

byte crashes, lapses, failures;
bool was_held, was_frozen;
bool came;           /* an answer stands in the mailbox */
bool doubted;        /* clock or database changed since the person last spoke */

/* One row of the table in src/core/outbox.c. */
#define go(FROM, EVENT, TO) state == FROM -> state = TO
#define let_go leased = false; lapsed = false
#define hang_up looked = false; connection[me] = 0; reply[me] = SILENCE; mine = 0; approval = 0
#define may_crash if :: true :: crashes < CRASHES -> crashes++; goto gone fi
#define went_out (accepted[1] + accepted[2] > 0)
#define may_go_again (round < APPROVALS && !answered)
#define has_ended (state == SENT || state == BOUNCED || state == STOPPED || state == CANCELLED || state == DROPPED)
#define waits_for_person (state == UNKNOWN || state == REJECTED || state == EXPIRED || state == FROZEN || state == DRAFT)
#define says_not_sent (state == APPROVED || state == HELD || state == CLAIMED || state == FROZEN || state == EXPIRED || \
	state == REJECTED || state == STOPPED || state == CANCELLED)

#if FAULT == 10
#define holds_claim (state == CLAIMED && !lapsed && !answered)
#elif FAULT == 5
#define holds_claim (state == CLAIMED && epoch == mine && !lapsed)
#else
#define holds_claim (state == CLAIMED && epoch == mine && !lapsed && !answered)
#endif
#if FAULT == 4
#define holds_permit (state == PERMITTED)
#else
#define holds_permit (state == PERMITTED && epoch == mine)
#endif

inline permit()
{
#if FAULT == 1
	/* Looks first, and later writes what it saw. */
	if
	:: holds_claim -> skip
	:: else -> goto gone
	fi;
	atomic { state = PERMITTED; leased = true; contact[approval] = true }
#else
	atomic {
		if
		:: holds_claim ->
			assert(!answered && !doubted && looked);
			go(CLAIMED, PERMIT, PERMITTED);
			permits[mine]++;
			assert(permits[mine] == 1 && epoch == mine);
#if FAULT != 14
			contact[approval] = true
#endif
		:: else -> goto gone
		fi
	}
#endif
}

/* Only the two definite replies say anything; a wait that ends says nothing. */
inline settle()
{
	atomic {
		if
		:: !holds_permit -> skip
		:: holds_permit && reply[me] == SAYS_YES -> go(PERMITTED, ACCEPT, SENT); let_go
		:: holds_permit && reply[me] == SAYS_NO ->
			go(PERMITTED, REFUSE, REJECTED);
#if FAULT != 16
			contact[round] = false;
#endif
			let_go
#if FAULT == 7
		:: holds_permit && reply[me] == SAYS_BYE -> state = REJECTED; contact[round] = false; let_go
#else
		:: holds_permit && reply[me] == SAYS_BYE -> go(PERMITTED, LOSE, UNKNOWN); let_go
#endif
#if FAULT == 2
		:: holds_permit && reply[me] == SILENCE && failures < FAILURES -> failures++; state = APPROVED; let_go
#elif FAULT == 12
		:: holds_permit && reply[me] == SILENCE -> state = SENT; let_go
#else
		:: holds_permit && reply[me] == SILENCE -> go(PERMITTED, LOSE, UNKNOWN); let_go
#endif
		fi;
		hang_up
	}
}

inline give_up_early()
{
	atomic {
		if
		:: state == CLAIMED && epoch == mine ->
			if
			:: failures < FAILURES -> failures++; go(CLAIMED, RELEASE, APPROVED)
			:: go(CLAIMED, REFUSE, REJECTED)
			:: !was_held -> was_held = true; go(CLAIMED, HOLD, HELD)
			fi;
			let_go
		:: else -> skip
		fi;
		goto gone
	}
}

/* An answer is taken in: what is not sent stops in the same transaction. */
inline take_in()
{
	atomic {
		if
		:: came && !answered ->
			answered = true;
			if
			:: go(APPROVED, STOP, STOPPED)
			:: go(HELD, STOP, STOPPED)
#if FAULT != 5
			:: go(CLAIMED, STOP, STOPPED)
#endif
#if FAULT == 13
			:: state == PERMITTED -> state = STOPPED
#endif
			:: go(REJECTED, STOP, STOPPED)
			:: go(EXPIRED, STOP, STOPPED)
			:: go(FROZEN, STOP, STOPPED)
			:: else -> skip
			fi;
			if
			:: state == STOPPED -> let_go
			:: else -> skip
			fi
		:: else -> skip
		fi
	}
}

inline write_dot()
{
	atomic { connection[me] = mine; reply[me] = SILENCE; line!mine, approval }
}

proctype runner(byte me)
{
	byte mine, approval;
	bool looked; /* for answers, before the claim */

end:	do
	:: atomic {
		state == APPROVED && !answered ->
#if FAULT != 18
		/* What stands in the mailbox is taken in before anything is claimed. */
#if FAULT != 19
		take_in();
#endif
		assert(!came || answered);
		looked = true
#endif
	   }
	   atomic {
		if
		:: !answered && go(APPROVED, CLAIM, CLAIMED);
		   epoch++; mine = epoch; approval = round; leased = true; lapsed = false
		:: else -> goto gone
		fi
	   }
	   may_crash;
	   if
	   :: true
	   :: give_up_early()
	   fi;
#if FAULT == 11
	   write_dot();
	   may_crash;
	   permit();
#else
	   permit();
	   may_crash;
	   if
	   :: write_dot()
	   :: goto gone /* too late for the dot */
	   :: reply[me] = SAYS_NO /* the same, and said so: nothing was taken */
	   fi;
#endif
	   may_crash;
	   settle();
gone:	   atomic {
		/* A runner that starts anew knows nothing; what it had is told by the lease alone. */
#if FAULT == 6
		if
		:: mine > 0 && leased && epoch == mine -> state = APPROVED; let_go
		:: else -> skip
		fi;
#endif
		hang_up
	   }
	od
}

/* Time passes: leases, holds, the window. A lease runs out for certain once nothing else goes on. */
active proctype clock()
{
end:	do
	:: atomic { leased && !lapsed && lapses < LAPSES -> lapses++; lapsed = true }
	:: atomic { timeout && leased && !lapsed -> lapsed = true }
#if FAULT != 9
	:: atomic { lapsed && go(CLAIMED, LEASE_OVER, APPROVED); let_go }
#if FAULT == 3
	:: atomic { lapsed && state == PERMITTED -> state = APPROVED; let_go }
#else
	:: atomic { lapsed && go(PERMITTED, LEASE_OVER, UNKNOWN); let_go }
#endif
#endif
	:: atomic { !was_held && go(APPROVED, HOLD, HELD); was_held = true }
	:: atomic { go(HELD, OPEN, APPROVED) }
	:: atomic { go(APPROVED, EXPIRE, EXPIRED) }
	:: atomic { go(HELD, EXPIRE, EXPIRED) }
	:: atomic { go(CLAIMED, EXPIRE, EXPIRED); let_go }
	:: atomic { go(FROZEN, EXPIRE, EXPIRED) }
#if FAULT == 15
	/* What expired is sent late, unasked. */
	:: atomic { state == EXPIRED -> state = APPROVED }
#endif
	:: atomic {
		if
		:: !was_frozen && go(APPROVED, FREEZE, FROZEN)
		:: !was_frozen && go(HELD, FREEZE, FROZEN)
		:: !was_frozen && go(CLAIMED, FREEZE, FROZEN)
		fi;
		was_frozen = true; doubted = true; let_go }
#if FAULT == 17
	/* What was frozen goes on, unasked. */
	:: atomic { state == FROZEN -> state = APPROVED }
#endif
	od
}

#define answer_with(WORD) \
	if \
	:: connection[0] == from -> reply[0] = WORD \
	:: connection[1] == from -> reply[1] = WORD \
	:: else -> skip \
	fi

/* Takes the letter or not; says so, says nothing definite, or says nothing. */
active proctype server()
{
	byte from, approval;

end:	do
	:: atomic {
		line?from, approval ->
		if
		:: true ->
			accepted[approval]++;
			assert(accepted[approval] == 1);
			if
			:: true -> answer_with(SAYS_YES)
			:: true -> answer_with(SAYS_BYE)
			:: true -> skip
			fi
		:: true ->
			if
			:: true -> answer_with(SAYS_NO)
			:: true -> answer_with(SAYS_BYE)
			:: true -> skip
			fi
		fi;
		from = 0; approval = 0
	   }
	od
}

/* An answer comes, and is taken in by whoever looks next. */
active proctype answer()
{
	came = true;
	take_in()
}

/* The copy in Sent, a reply that refers to it, or a bounce: only ever of what went out. */
active proctype evidence()
{
end:	do
	:: atomic {
		if
		:: went_out && go(APPROVED, FIND, SENT)
		:: went_out && go(HELD, FIND, SENT)
		:: went_out && go(CLAIMED, FIND, SENT)
		:: went_out && go(PERMITTED, FIND, SENT)
		:: went_out && go(UNKNOWN, FIND, SENT)
		:: went_out && go(REJECTED, FIND, SENT)
		:: went_out && go(EXPIRED, FIND, SENT)
		:: went_out && go(FROZEN, FIND, SENT)
		:: went_out && go(DROPPED, FIND, SENT)
		:: went_out && go(STOPPED, FIND, SENT)
		:: went_out && go(CANCELLED, FIND, SENT)
		fi;
		let_go }
	:: atomic {
		if
		:: went_out && go(APPROVED, BOUNCE, BOUNCED)
		:: went_out && go(HELD, BOUNCE, BOUNCED)
		:: went_out && go(CLAIMED, BOUNCE, BOUNCED)
		:: went_out && go(PERMITTED, BOUNCE, BOUNCED)
		:: went_out && go(UNKNOWN, BOUNCE, BOUNCED)
		:: went_out && go(REJECTED, BOUNCE, BOUNCED)
		:: went_out && go(EXPIRED, BOUNCE, BOUNCED)
		:: went_out && go(FROZEN, BOUNCE, BOUNCED)
		:: went_out && go(SENT, BOUNCE, BOUNCED)
		:: went_out && go(DROPPED, BOUNCE, BOUNCED)
		:: went_out && go(STOPPED, BOUNCE, BOUNCED)
		:: went_out && go(CANCELLED, BOUNCE, BOUNCED)
		fi;
		let_go }
#if FAULT == 8
	/* It does not stand in Sent, so it cannot have gone out. */
	:: atomic { state == UNKNOWN && failures < FAILURES -> failures++; state = APPROVED }
#endif
	od
}

active proctype person()
{
	atomic { go(DRAFT, APPROVE, APPROVED); round = 1 };
end:	do
	:: atomic { go(UNKNOWN, WENT_OUT, SENT); by_word = true }
	:: atomic { go(UNKNOWN, DROP, DROPPED) }
	:: atomic { go(FROZEN, CONFIRM, APPROVED); doubted = false }
	:: atomic {
		if
		:: may_go_again && go(UNKNOWN, AGAIN, APPROVED)
		:: may_go_again && go(REJECTED, AGAIN, APPROVED)
		:: may_go_again && go(EXPIRED, AGAIN, APPROVED)
		fi;
		round++; doubted = false }
	:: atomic {
		if
		:: go(APPROVED, DROP, CANCELLED)
		:: go(HELD, DROP, CANCELLED)
		:: go(CLAIMED, DROP, CANCELLED)
		:: go(REJECTED, DROP, CANCELLED)
		:: go(EXPIRED, DROP, CANCELLED)
		:: go(FROZEN, DROP, CANCELLED)
		fi;
		let_go }
	od
}

/* No state claims what is not so, and the log holds every letter that was taken. */
active proctype judge()
{
end:	do
	:: atomic { state == SENT && !went_out && !by_word -> assert(false) }
	:: atomic { state == BOUNCED && !went_out -> assert(false) }
	:: atomic { says_not_sent && accepted[round] > 0 -> assert(false) }
	:: atomic { state == REJECTED && contact[round] -> assert(false) }
	:: atomic { (accepted[1] > 0 && !contact[1]) || (accepted[2] > 0 && !contact[2]) -> assert(false) }
	:: atomic { timeout && !(leased && !lapsed) && !has_ended && !waits_for_person -> assert(false) }
	od
}

init
{
	atomic { run runner(0); run runner(1) }
}
