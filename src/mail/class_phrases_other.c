/* Phrases of mails that are none of an applicant's business. */
#include "base/array.h"
#include "mail/class_concept.h"

static const struct class_phrase rows[] = {
	{CONCEPT_ALERT, "new|latest|recommended|matching|similar|top|hot|more|recent|# ?new ?matching ?# "
			"job|jobs|vacancies|openings|positions|roles|opportunities ?that ?for ?in ?alert "
			"?match* ?near you|your|alert|matching|match|posted|near|in|based|for|from"},
	{CONCEPT_ALERT, "job|jobs alert|alerts|digest|recommendations|matches|newsletter|picks|board|fair"},
	{CONCEPT_ALERT, "jobs|vacancies|roles|positions ?you ?might ?may ?picked ?near "
			"for|like|interest|matching|you"},
	{CONCEPT_ALERT, "view|see|browse|search|explore|find ?all|more|similar|other|another ?our ?open "
			"jobs|job|vacancies|openings|positions|roles"},
	{CONCEPT_ALERT, "apply now|today|before|here|with"},
	{CONCEPT_ALERT, "saved search|job|jobs|searches"},
	{CONCEPT_ALERT, "people|recruiters|employers|companies|someone viewed|looked|searched|are|appeared "
			"?at ?your|hiring ?profile"},
	{CONCEPT_ALERT, "you appeared in"},
	{CONCEPT_ALERT, "stellenangebote|jobalarm|job-alert|jobalert|jobagent|suchauftrag|jobempfehlungen|"
			"jobletter|jobborse"},
	{CONCEPT_ALERT, "neue|passende|aktuelle jobs|stellen|stellenangebote"},
	{CONCEPT_ALERT, "jetzt bewerben"},
	{CONCEPT_ALERT, "nouvelles|alerte*|selection|offres offres|emploi|emplois|postes|nouveaux|d emploi"},
	{CONCEPT_ALERT, "alertes|offres|nouveaux postes ?correspondant|sur"},
	{CONCEPT_ALERT, "postes|offres|annonces .. correspondant|criteres|alerte*|enregistre*"},
	{CONCEPT_ALERT, "active|cree|recevez|creee|gerer .. alerte*|alertes"},
	{CONCEPT_ALERT, "job|jobs|search|alert .. criteria|preferences|settings|saved"},
	{CONCEPT_ALERT, "mock|practice|ace|tips|guide|prep|prepare|preparation|resources|excel|questions|"
			"nail|coaching|crack ?to ?your ?for|in|with|up ?your|the|a|these|our ?ultimate ?next "
			"?coding|technical|job|tech interview|interviews|interviewing|resume|cv"},
	{CONCEPT_ALERT, "interview "
			"tips|guide|prep|preparation|resources|questions|coaching|coach|skills|success|"
			"materials|course|training|workshop|masterclass"},
	{CONCEPT_ALERT, "resume|cv|career|linkedin|profile "
			"tips|review|template*|builder|writing|advice|coaching|boost|coach|checkup"},
	{CONCEPT_ALERT, "land|find|get|boost|next|dream ?your|the|a|closer ?next|dream ?dream "
			"job|career|opportunity|role"},
	{CONCEPT_PRIVATE, "scorecard|scorecards|interviewers|panel|slot .. can|could|due|would ?you "
			  "cover|step|join|take|place|in|usual|please"},
	{CONCEPT_PRIVATE,
		"need|looking|find ?one ?for more|another|second|extra interviewer|panelist|person"},
	{CONCEPT_COLD,
		"came across|upon|found|saw|noticed|stumbled|viewed|looking|looked|reviewed ?across|upon|at "
		"?your|you profile|linkedin|background|resume|cv|github|you|your ?on ?profile"},
	{CONCEPT_COLD, "are|would|might|may|if you|be ?you ?be ?currently ?open ?to "
		       "open|interested|looking|exploring|passively .. "
		       "opportunit*|new|role|roles|hearing|move|change|challenge"},
	{CONCEPT_COLD, "my|our client|clients .. looking|seeking|hiring|is|are|a|based|need*"},
	{CONCEPT_COLD, "exciting|great|amazing|fantastic|urgent|perfect|immediate "
		       "opportunity|opportunities|requirement|role|opening|contract"},
	{CONCEPT_COLD, "i am a recruiter|headhunter|talent|sourcer"},
	{CONCEPT_COLD, "great|good|perfect|strong|ideal fit|match|candidate .. "
		       "role|position|client|opportunity|for|we"},
	{CONCEPT_COLD, "send|share|forward ?me ?us|over|across ?your|an|the|updated ?updated ?latest "
		       "resume|cv|rate|rates .. if|interested|best|and|asap|hourly"},
	{CONCEPT_COLD, "w2|c2c|corp-to-corp|1099|h1b"},
	{CONCEPT_COLD, "know|recommend|refer someone|anyone|anybody|friend*"},
	{CONCEPT_COLD, "referral bonus|fee"},
	{CONCEPT_COLD, "auf ihr|dein profil .. gestossen|aufmerksam"},
	{CONCEPT_COLD, "personalberat*|headhunter|mandanten|kunden .. suche*|auftrag"},
	{CONCEPT_COLD, "votre profil .. attention|trouve|vu|interesse|linkedin"},
	{CONCEPT_COLD, "a l ecoute|ecoute du|nouvelles opportunites"},
	{CONCEPT_SHOP,
		"sale|sales|discount|discounts|coupon|promo|deal|deals|bargain*|clearance|voucher|cashback|"
		"gift|% .. off|today|code|ends|off|now|shop|shipping|save|free|card|all|for|on|order"},
	{CONCEPT_SHOP, "flash|exclusive|limited|special|limited-time|holiday|black|summer|winter|early ?time "
		       "?friday sale|sales|deal|deals|offer|offers|discount*|edition|savings|access|bird"},
	{CONCEPT_SHOP, "save|off|# ?up ?to ?% off|%|big|#|money|your ?next"},
	{CONCEPT_SHOP, "order|package|parcel|shipment|delivery|item|purchase .. "
		       "shipped|delivered|way|confirmed|arrive|arriving|out|tracking|confirmation|dispatched|"
		       "delayed|has|is|#|placed|return*|refund*"},
	{CONCEPT_SHOP, "your|track|return|cancel|the "
		       "order|package|parcel|shipment|purchase|cart|basket|wishlist|refund|receipt|invoice|"
		       "delivery|items|subscription"},
	{CONCEPT_SHOP, "shop|buy|shopping|store|checkout|cart|basket "
		       "now|new|the|online|our|today|your|and|with|for"},
	{CONCEPT_SHOP, "bestellung|rabatt|paket|lieferung|sendung|versand|gutschein|rechnung|warenkorb|"
		       "angebote|sonderangebot"},
	{CONCEPT_PRIVATE, "table .. booked|reserved|for"},
	{CONCEPT_PRIVATE, "visa|passport|driving|licence|council|embassy|salon|court|police|notary "
			  "appointment|test|office|hearing|application"},
	{CONCEPT_SHOP, "you ordered|bought|purchased"},
	{CONCEPT_SHOP, "money back"},
	{CONCEPT_SHOP, "refund|refunded|ordered|jacket|shoes|sofa|shirt"},
	{CONCEPT_MONEY, "repair|quote|quotation|invoice|plumbing|renovation"},
	{CONCEPT_EVENT, "club|society|committee|association|golf|tennis|choir .. "
			"membership|member|join|application|accepted|season"},
	{CONCEPT_EVENT, "membership application"},
	{CONCEPT_EVENT, "talk|talks|proposals|proposal .. "
			"submitting|selected|excellent|submitted|conference|programme"},
	{CONCEPT_STUDIES,
		"kita|kindergarten|kindergartenplatz|kitaplatz|creche|nursery|schulplatz|schule|ecole"},
	{CONCEPT_COLD, "caught ?my eye"},
	{CONCEPT_COLD, "interested in hearing|learning more|about"},
	{CONCEPT_COLD, "reaching out because|to|regarding .. you|growing|opportunity|team|profile"},
	{CONCEPT_RENT, "your|the|for house|home|plot|car|boat"},
	{CONCEPT_SHOP, "free ?skin ?health ?fitness ?home ?energy "
		       "assessment|trial|sample|consultation|quote|shipping|month|guide|ebook|checkup"},
	{CONCEPT_ALERT,
		"salary|salaries|market|industry|hiring report|guide|trends|survey|event|insights|index"},
	{CONCEPT_ALERT, "complete|update|improve your profile"},
	{CONCEPT_COLD, "out of the blue"},
	{CONCEPT_COLD, "someone|somebody|people with|like your|you ?skills ?experience ?background"},
	{CONCEPT_COLD, "company|firm|firms|companies|employer|business .. near|looking|seeking|find .. "
		       "for|someone|analysts|talent|people|you|staff"},
	{CONCEPT_COLD, "not mind me|my writing|contacting|reaching"},
	{CONCEPT_PRIVATE, "client|team|project|sprint|staff|budget|board|sales|status "
			  "meeting|sync|standup|review|retro|call|workshop"},
	{CONCEPT_PRIVATE, "slides|spreadsheet|minutes|agenda .. by|for|attached|meeting|from"},
	{CONCEPT_PRIVATE, "hi|hello|dear all|everyone|team|folks|colleagues"},
	{CONCEPT_SHOP, "sold ?it ?to ?somebody|someone|already"},
	{CONCEPT_SHOP, "commande|colis|livraison|soldes|promotion*|facture|reduction|panier"},
	{CONCEPT_MEMBER,
		"newsletter|unsubscribe|subscription|membership|subscriber|subscribers|subscribed|webmaster"},
	{CONCEPT_MEMBER,
		"thank|thanks|welcome ?you ?for ?to "
		"signing|subscribing|registering|joining|donation|purchase|order|shopping|visiting|using"},
	{CONCEPT_MEMBER, "your "
			 "account|password|profile|subscription|plan|membership|photo|post|statement|usage|"
			 "free|data|device|login"},
	{CONCEPT_MEMBER, "password|security|sign-in|login|verify|verification|two-factor|reset .. "
			 "reset|code|alert|account|email|attempt|your|changed|link|new"},
	{CONCEPT_MEMBER, "verify your email|account|address|identity"},
	{CONCEPT_MEMBER, "this|last|past|every|per|monthly|weekly|daily|your|annual|quarterly ?monthly "
			 "?weekly ?week|month "
			 "usage|summary|digest|report|statement|update|roundup|tips|newsletter|progress|"
			 "activity|recap|highlights"},
	{CONCEPT_MEMBER, "complete|take|fill|answer|short|quick|minute|our ?our ?this ?a ?quick|short|brief "
			 "survey|feedback|poll|questionnaire"},
	{CONCEPT_MEMBER, "feedback|rate|review|tell|opinion .. "
			 "important|us|matters|doing|experience|product|purchase|stay|ride|visit"},
	{CONCEPT_MEMBER, "commented|liked|followed|follower|followers|mentioned|tagged|friend|connection|"
			 "connections|likes request*|on|you|your|has|new|in|john"},
	{CONCEPT_MEMBER, "new "
			 "features|feature|release|releases|products|product|collection|arrivals|course|"
			 "courses|episode|book|playlist|version|update|post|blog|comment|message|photos|"
			 "recipes|follower|connection"},
	{CONCEPT_MEMBER, "check|discover|explore|learn|enjoy|listen|watch|read|try|stream|download|get|see "
			 "?out our|your|new|the|latest|how|all|exclusive|more|tips|today|now|these|tricks "
			 "?latest ?favorite "
			 "features|tips|collection|course|courses|recipes|products|playlist|articles|blog|"
			 "app|plan|benefits|service*|offerings|bestsellers|movies|shows|music|destinations"},
	{CONCEPT_MEMBER, "maintenance|downtime|outage|terms|privacy|policy .. "
			 "tonight|scheduled|service|policy|update*|window|from|conditions|platform"},
	{CONCEPT_MEMBER,
		"renew|renewal|upgrade|expire|expires|expiring|trial .. "
		"plan|subscription|membership|today|your|domain|free|premium|soon|licence|license|now"},
	{CONCEPT_MEMBER,
		"points|rewards|loyalty|miles .. earned|balance|program|expire|account|redeem|points"},
	{CONCEPT_MEMBER, "you are receiving|received this email|message because"},
	{CONCEPT_MEMBER, "abmelden|abbestellen|newsletter|desabonner|abonnement"},
	{CONCEPT_MONEY, "credit|debit|loan|mortgage|bank|card|overdraft|visa|mastercard|insurance|claim .. "
			"application|card|account|statement|declined|approved|limit|transaction|payment|"
			"policy|balance|rate|score|loan|claim|premium"},
	{CONCEPT_MONEY, "payment|transaction|invoice|bill|direct|transfer|refund|tax|deposit .. "
			"due|received|declined|failed|debit|processed|successful|overdue|return|confirmation|"
			"of|card"},
	{CONCEPT_MONEY,
		"statement|balance|invoice|bill|receipt .. ready|available|attached|account|due|is|payment"},
	{CONCEPT_MONEY, "kreditkarte|kredit|darlehen|konto|versicherung|bank|uberweisung|rechnung|"
			"kontoauszug|kreditantrag"},
	{CONCEPT_MONEY, "bancaire|emprunt|hypotheque"},
	{CONCEPT_RENT, "rental|tenancy|tenant*|landlord|landlady|lettings|letting|apartment|flat|rent|lease|"
		       "property|properties|studio|bedroom|bedrooms|viewing|viewings|flatshare|roommate|"
		       "housemate|sublet|vendor"},
	{CONCEPT_RENT, "holding|security deposit"},
	{CONCEPT_RENT, "estate|letting agent|agents|agency"},
	{CONCEPT_RENT, "street|court|lane|avenue|road|drive|terrace|gardens|house "
		       "application|viewing|offer|tenancy"},
	{CONCEPT_RENT, "mietvertrag|wohnung|wohnungsbewerbung|mieter|vermieter|besichtigung|miete|"
		       "hausverwaltung|mietinteressent*"},
	{CONCEPT_RENT, "appartement|locataire*|loyer|location|bail|logement|bailleur|proprietaire|immobilier|"
		       "immobiliere|studio|colocation"},
	{CONCEPT_STUDIES, "ucas|undergraduate|postgraduate|tuition|semester|enrolment|enrollment|admissions|"
			  "dissertation|alumni"},
	{CONCEPT_STUDIES, "msc|mba|bsc|degree|phd|bachelor|master|doctoral|graduate|academic "
			  "programme|program|course|studies|year|place|school|student*|in"},
	{CONCEPT_STUDIES,
		"university|college|admission|admissions|undergraduate|postgraduate|tuition|faculty|campus|"
		"semester|enrolment|enrollment|msc|mba|bachelor|bsc|degree|phd|applicants "
		"place|programme|program|office|decision|course|offer|tutor|studies|committee|class|entry|"
		"application|registry"},
	{CONCEPT_STUDIES, "admission|admissions|scholarship|bursary|fellowship|ucas|dissertation|tuition|"
			  "cohort|bootcamp|enrol|enroll"},
	{CONCEPT_STUDIES, "place|offer .. on the|course|programme|program|university|school|msc|mba|degree"},
	{CONCEPT_STUDIES,
		"studium|studiengang|studienplatz|zulassung|zulassungs*|immatrikul*|stipendium|semester"},
	{CONCEPT_STUDIES, "admission|universite|master|licence|etudes|etudiant*|inscription|formation|"
			  "academique|bourse|parcoursup|cursus"},
	{CONCEPT_EVENT, "webinar|webinars|conference|concert|festival|workshop|meetup|ticket|tickets|"
			"attendees|seminar|gala|exhibition|matinee|summit|"
			"hackathon|podcast|livestream"},
	{CONCEPT_EVENT, "registration|register|registered|rsvp|reserve|booking ?for ?your "
			"?the|is|confirmed|seat|spot|event|webinar|fee|place|registration|now|today|for|has"},
	{CONCEPT_EVENT, "event|events "
			"?has|is|been|reminder|invitation|cancelled|canceled|cancel|coordinator|organiser*|"
			"organizer*|postponed|update"},
	{CONCEPT_EVENT, "editors|editor|reviewers|manuscript|manuscripts|anthology|submissions|attendees"},
	{CONCEPT_EVENT,
		"submission|paper|abstract|manuscript|talk|proposal|poem|story|grant .. "
		"accepted|rejected|review*|conference|declined|journal|programme|not|committee|editor*"},
	{CONCEPT_EVENT, "hotel|flight|trip|booking|reservation|check-in|restaurant|itinerary|airline|airport|"
			"passenger|boarding"},
	{CONCEPT_EVENT, "veranstaltung|webinar|tagung|konferenz|konzert|eintrittskarte*|teilnahmegebuhr|"
			"reise|flug|buchung"},
	{CONCEPT_EVENT, "evenement|webinaire|colloque|conference|spectacle|billet*|reservation|inscription|"
			"voyage|vol"},
	{CONCEPT_STUDY,
		"user|ux|market|customer|academic|consumer research|researcher|study|studies|interviews"},
	{CONCEPT_STUDY, "voucher|incentive|participants|participant|compensated|reporter|documentary"},
	{CONCEPT_STUDY, "gift card|cards|voucher"},
	{CONCEPT_STUDY,
		"interview you|with about|for|on .. "
		"how|your|article|story|commute|documentary|podcast|book|thesis|study|experience|research"},
	{CONCEPT_STUDY, "for a|an|my|our study|article|story|thesis|podcast|documentary|book|report"},
	{CONCEPT_STUDY, "minute|minutes|paid|hour|one-hour interview about|on|study"},
	{CONCEPT_STUDY, "about how you|people"},
	{CONCEPT_STUDY, "research study|interview|participants|project|panel|survey"},
	{CONCEPT_STUDY, "interview .. about how|your "
			"experience|for|documentary|podcast|magazine|article|newspaper|story|our"},
	{CONCEPT_STUDY, "journalist|reporter|podcast|documentary|newspaper|magazine|studienteilnehmer|"
			"umfrage|sondage|enquete|temoignage"},
	{CONCEPT_CODE, "patch|git|commit|commits|compile|gcc|linker|repository|branch|merge|pull|segfault|"
		       "stack|makefile|diff|signed-off-by|emacs|kernel|bug|upstream|pipermail|mailman|"
		       "maildir|tarball|debian|ubuntu|python|javascript"},
	{CONCEPT_CODE, "mailing list|lists"},
	{CONCEPT_CODE, "list archive|archives|owner|moderator|info"},
	{CONCEPT_CODE, "pull|merge|feature request"},
	{CONCEPT_PRIVATE, "mum|mom|dad|dinner|birthday|party|barbecue|wedding|grandma|kids|weekend|holiday|"
			  "pub|love|hugs|xx|picnic|football|soccer|match|choir|neighbour*|neighbor* "
			  "?tickets|at|on|for|invitation|you|is|with|and|this|game"},
	{CONCEPT_PRIVATE, "doctor|dentist|dental|clinic|patient|appointment|surgery|vet|haircut|salon|"
			  "hospital|gp|therapist|optician|physio .. "
			  "appointment|practice|booked|reminder|with|surgery|prescription|check-up|checkup|"
			  "is|reception|at"},
	{CONCEPT_PRIVATE, "arzt*|zahnarzt*|termin|friseur|geburtstag|schule|elternabend|verein"},
	{CONCEPT_PRIVATE, "medecin|dentiste|coiffeur|anniversaire|ecole|garage|mairie"},
	{CONCEPT_PRIVATE, "school|teacher|parent|parents|nursery|pta|homework|library|council|petition|"
			  "volunteer|charity|donation|church|garage|plumber|boiler|warranty|quote .. "
			  "trip|evening|meeting|council|your|overdue|book|service|for|repair|visit|books"},
};

const struct class_phrases class_phrases_other = {rows, ARRAY_COUNT(rows)};
