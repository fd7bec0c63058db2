/* Phrases of automatic replies and bounces. */
#include "base/array.h"
#include "mail/class_concept.h"

static const struct class_phrase rows[] = {
	{CONCEPT_AWAY, "out of ?the office|town|country"},
	{CONCEPT_AWAY, "ooo|oof|out-of-office"},
	{CONCEPT_AWAY, "away|absent from|until|till|on|this|for|at .. "
		       "office|work|desk|until|till|leave|email|holiday|business|back|mail|#"},
	{CONCEPT_AWAY, "on|annual|maternity|paternity|parental|sick|medical|family "
		       "leave|vacation|holiday|holidays|sabbatical|pto|furlough "
		       "?until|from|with|and|through|till|this|for|starting|and|at|now"},
	{CONCEPT_AWAY, "currently|am|be|will|are ?currently ?on "
		       "travelling|traveling|vacation|holiday|leave|away|annual|sick|maternity|parental|"
		       "paternity|sabbatical|offline|unavailable"},
	{CONCEPT_AWAY, "limited|no|intermittent|little|restricted|without|sporadic access|internet ?to ?my "
		       "?email|e-mail|emails|mail|internet|to|and|phone"},
	{CONCEPT_AWAY,
		"will|i|am|be|back|returning|return ?be ?back return|back|returning|in ?to|on|in|at|the .. "
		"office|work|monday|tuesday|wednesday|thursday|friday|#|january|february|march|april|may|"
		"june|july|august|september|october|november|december|desk"},
	{CONCEPT_AWAY, "respond|reply|answer|get|read|attend|deal|back .. when|upon|on|once|after|as .. "
		       "return|back|returned|returning|promptly|soon"},
	{CONCEPT_AWAY, "if|for|in .. urgent|emergency|immediate|urgently .. "
		       "contact|call|please|reach|assistance|matters|email|matter|attention"},
	{CONCEPT_AWAY, "office|offices|we .. closed|is|are|close .. "
		       "closed|holiday|holidays|reopen*|christmas|until|bank"},
	{CONCEPT_AWAY, "no longer|longer work|works|with|at|employed|monitored|in|working|part ?use ?in ?for "
		       "?here|for|at|the|company|use|monitored"},
	{CONCEPT_AWAY, "covering|standing|filling for|in me|for"},
	{CONCEPT_AWAY, "i|am out ?all this|today|until|all|for|from|on|next"},
	{CONCEPT_AWAY, "back ?in|on ?on monday|tuesday|wednesday|thursday|friday|#"},
	{CONCEPT_AWAY, "left the|our company|organisation|organization|firm|business"},
	{CONCEPT_AUTOMATIC, "automatic|automated|auto ?email "
			    "reply|response|responder|message|reply|acknowledgement|answer|notification|"
			    "email|e-mail|respons"},
	{CONCEPT_AUTOMATIC, "auto-reply|autoreply|auto-response|autoresponse|autoresponder|autorespons|auto-"
			    "responder|auto-generated|autoantwort|auto"},
	{CONCEPT_AUTOMATIC, "automatically generated|created|sent"},
	{CONCEPT_AUTOMATIC, "ticket|case|request|enquiry|inquiry|ref* ?has|number|#|id|with ?been "
			    "?opened|created|logged|raised|#|received"},
	{CONCEPT_AUTOMATIC, "received your|message|email|enquiry "
			    "message|email|enquiry|inquiry|mail|e-mail|request|has|and|is|was"},
	{CONCEPT_AUTOMATIC, "do not reply|respond|answer to this|email|message|directly"},
	{CONCEPT_AUTOMATIC, "mailbox|inbox|address|account ?is ?not|no|unattended ?not "
			    "monitored|unattended|longer|unmonitored"},
	{CONCEPT_AWAY, "nicht im|in buro|haus|hause|dienst"},
	{CONCEPT_AWAY, "abwesend|abwesenheit|abwesenheitsnotiz|abwesenheitsmeldung|abwesenheitsnachricht|"
		       "urlaub|elternzeit|mutterschutz|dienstreise|betriebsferien|betriebsurlaub"},
	{CONCEPT_AWAY, "ab dem|wieder|zuruck .. wieder|erreichbar|zuruck|buro|fur"},
	{CONCEPT_AWAY, "nicht|eingeschrankt|nur erreichbar|begrenzt"},
	{CONCEPT_AWAY, "dringenden|dringend* fallen|angelegenheiten|fall|anfragen|wenden"},
	{CONCEPT_AUTOMATIC, "automatische|automatisch ?erstellte|generierte "
			    "antwort|nachricht|generiert|erstellt|erzeugt|e-mail|mail"},
	{CONCEPT_AWAY, "absent|absente|absence|conges|conge|vacances .. "
		       "bureau|jusqu*|du|au|actuellement|retour|mail*|de|serai"},
	{CONCEPT_AWAY, "suis|serai actuellement|absent|absente|en|de .. "
		       "absent|absente|conges|deplacement|conge|retour|vacances|bureau"},
	{CONCEPT_AWAY, "message d absence|absence"},
	{CONCEPT_AWAY, "cas d urgence|urgence"},
	{CONCEPT_AUTOMATIC, "reponse|message automatique"},
	{CONCEPT_AWAY, "fuera de la|oficina"},
	{CONCEPT_AUTOMATIC, "respuesta automatica"},
	{CONCEPT_AWAY, "estoy|estare de|fuera vacaciones|oficina|de"},
	{CONCEPT_AUTOMATIC, "risposta|resposta automatica"},
	{CONCEPT_AWAY, "afwezig|afwezigheid|fuori ufficio|sede|fravar|franvaro|franvarande"},
	{CONCEPT_BOUNCE, "mailer-daemon|postmaster|mailerdaemon|mail-daemon|daemon"},
	{CONCEPT_BOUNCE,
		"undelivered|undeliverable|returned|failed|bounced mail|message|email|e-mail|delivery|to"},
	{CONCEPT_BOUNCE, "mail|message|delivery|email|it ?delivery ?system ?status "
			 "?could|was|has|notification ?not ?be|been "
			 "failed|failure|failed|delivered|undeliverable|delayed|status|bounced|returned|"
			 "rejected|blocked"},
	{CONCEPT_BOUNCE, "could|can|was|been|did|not|be|unable|cannot ?not ?to|be|been|receive "
			 "deliver|delivered ?to|your|message|this"},
	{CONCEPT_BOUNCE, "delivery status|to|failure|failed|has|incomplete|problem|report ?the ?following "
			 "?notification ?recipient*|failed|delayed|is|notification|address*"},
	{CONCEPT_BOUNCE, "user|recipient|address|mailbox|host "
			 "unknown|rejected|full|unavailable|not|found|disabled|quota|exceeded"},
	{CONCEPT_BOUNCE, "permanent|fatal|temporary|transient|smtp error|errors|failure|code"},
	{CONCEPT_BOUNCE, "mail system at|host"},
	{CONCEPT_BOUNCE, "mail delivery|transport system|subsystem|software|failed"},
	{CONCEPT_BOUNCE, "nicht zugestellt|unzustellbar|zustellbar|zugestellt"},
	{CONCEPT_BOUNCE, "unzustellbar|unzustellbare|zustellung fehlgeschlagen"},
	{CONCEPT_BOUNCE, "non remis|distribue|delivre"},
	{CONCEPT_BOUNCE, "pas .. delivre|distribue|remis"},
	{CONCEPT_BOUNCE, "maximum|exceeded|exceeds .. message|mail|incoming size|limit"},
};

const struct class_phrases class_phrases_away = {rows, ARRAY_COUNT(rows)};
