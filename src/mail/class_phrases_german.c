/* German phrases, beyond those that stand among the English ones. */
#include "base/array.h"
#include "mail/class_concept.h"

static const struct class_phrase rows[] = {
	{CONCEPT_DECLINES, "nicht in die|der|den engere|engeren|nahere|naheren|endauswahl auswahl|wahl"},
	{CONCEPT_DECLINES,
		"gegen eine|die weitere|weiteren|fortsetzung|fortfuhrung|zusammenarbeit|einstellung"},
	{CONCEPT_DECLINES, "entschieden|entscheidung gegen|nicht"},
	{CONCEPT_DECLINES, "nicht|leider ... "
			   "weiterverfolgen|weiter|berucksichtigen|berucksichtigt|anbieten|einladen|"
			   "aufnehmen|besetzen|zusagen|entsprechen|uberzeugen"},
	{CONCEPT_DECLINES,
		"keine|keinen|kein "
		"positive|positiven|passende|geeignete|passenden|zusage|erfolg|angebot|stelle|position"},
	{CONCEPT_DECLINES, "absage|absagen|abzusagen|eine|zur|ihnen erteilen|absage|absagen|mitteilen"},
	{CONCEPT_DECLINES, "nicht ?mehr im|in|am rennen|rahmen|prozess|verfahren|auswahlverfahren"},
	{CONCEPT_DECLINES, "nicht ?ganz ?optimal zu|zum|zur|unserem|den ?unserem|der ?unseren "
			   "anforderungen|profil|stelle|team|anforderungsprofil|rolle"},
	{CONCEPT_DECLINES, "bewerbung ... abgelehnt|erfolglos|ablehnen|zuruckgewiesen"},
	{CONCEPT_DECLINES, "nicht|leider die|der richtige|passende"},
	{CONCEPT_OTHERS, "andere|anderen|anderer|mitbewerber|mitbewerberin|mitbewerbern|interne|internen "
			 "?kandidat* ?bewerber* ... "
			 "entschieden|vorzug|besser|mehr|entsprechen|entspricht|passt|passen|gewahlt|"
			 "uberzeugt|vorgezogen|besetzen"},
	{CONCEPT_OTHERS,
		"fur|mit|zugunsten|an ?einen|eine|einem|einer "
		"?andere|anderen|anderer|anderem|interne|internen bewerber*|kandidat*|person|mitbewerber*"},
	{CONCEPT_OTHERS,
		"mit anderen|einem|einer ... fortzusetzen|fortsetzen|fortfahren|weiterzugehen|weiter|fort"},
	{CONCEPT_INVITES,
		"hatten|haben|hast .. zeit|lust .. gesprach|telefonat|kennenlernen|austausch|video"},
	{CONCEPT_INVITES, "neugierig gemacht"},
	{CONCEPT_OTHERS, "fiel|fallt ?sie|wahl auf ?einen|eine|jemanden"},
	{CONCEPT_INVITES, "freuen .. sie|dich ... begrussen|empfangen|kennenzulernen|treffen"},
	{CONCEPT_OTHERS, "fur jemanden|jemand anderen|mit|anderes"},
	{CONCEPT_OTHERS, "noch besser|naher|mehr|genauer"},
	{CONCEPT_OTHERS, "kandidat*|bewerber*|person mit|der|die|deren .. "
			 "mehr|besser|genauer|umfangreicher*|langjahriger|profil|erfahrung"},
	{CONCEPT_GONE, "stelle|position|rolle|vakanz|ausschreibung ... "
		       "besetzt|vergeben|zuruckgezogen|gestrichen|gestoppt|entfallt|weggefallen|nachbesetzt|"
		       "storniert"},
	{CONCEPT_GONE, "nicht|nie mehr|langer|weiter|nach "
		       "besetzt|besetzen|ausgeschrieben|verfugbar|nachbesetzt|frei"},
	{CONCEPT_GONE,
		"intern|anderweitig|bereits|inzwischen|mittlerweile|nun ?intern besetzt|vergeben|besetzen"},
	{CONCEPT_CONSOLES, "wunschen|wunsche ... "
			   "erfolg|gute|beste|zukunft|weg|suche|glueck|gluck|erfolgreich|werdegang"},
	{CONCEPT_CONSOLES, "weiteren|zukunftigen ?beruflichen|personlichen|privaten "
			   "weg|werdegang|lebensweg|zukunft|bewerbungen|suche"},
	{CONCEPT_CONSOLES, "nicht ... wertung|qualifikation|entmutigen|leicht|personlich"},
	{CONCEPT_RECEIVED, "bewerbung|unterlagen|lebenslauf ... "
			   "eingegangen|erhalten|angekommen|vorliegen|ubermittelt|gespeichert|erfasst"},
	{CONCEPT_RECEIVED, "bewerbung|eingang .. bestatigen|bestatigt|eingegangen"},
	{CONCEPT_WILL_READ, "sobald|nachdem .. gepruft|gesichtet|durchgesehen|ausgewertet"},
	{CONCEPT_WILL_READ,
		"werden|wird .. prufen|sichten|gepruft|gesichtet|auswerten|lesen|anschauen|ansehen"},
	{CONCEPT_WILL_READ, "prufung|bearbeitung|sichtung|durchsicht .. "
			    "unterlagen|bewerbung|bewerbungen|zeit|anspruch|dauert"},
	{CONCEPT_STILL, "verfahren|prozess|auswahl|auswahlprozess|auswahlverfahren|entscheidung|gesprache .. "
			"lauft|noch|andauert|dauert|steht|aus|laufen"},
	{CONCEPT_STILL,
		"noch keine|nicht|kein ... "
		"entscheidung|entschieden|abgeschlossen|ruckmeldung|ergebnis|beschluss|festgelegt|stand"},
	{CONCEPT_STILL, "weiteren|anderen kandidaten|bewerbern|kandidatinnen|bewerberinnen|gesprache"},
	{CONCEPT_STILL, "zwischenbescheid|zwischenstand|zwischennachricht|zwischeninfo"},
	{CONCEPT_STILL, "im|weiterhin|noch ?im rennen|auswahl|berucksichtigt|prozess"},
	{CONCEPT_HOLD, "entscheidung|antwort|prozess|verfahren|ruckmeldung .. "
		       "verzogert|verschoben|langer|spater|dauert|verzogern"},
	{CONCEPT_HOLD, "einstellungsstopp|stellenstopp|pausiert|pausieren|verzogerung|zuruckgestellt|"
		       "budgetfreigabe"},
	{CONCEPT_DOCUMENTS,
		"referenzen|referenz|referenzgeber|zeugnisse|nachweise|gehaltsvorstellung|"
		"gehaltsvorstellungen|eintrittstermin|kundigungsfrist|arbeitserlaubnis|fuhrungszeugnis"},
	{CONCEPT_DOCUMENTS, "fehlen|fehlende|fehlenden|nachreichen|nachzureichen|vervollstandigen"},
	{CONCEPT_DOCUMENTS,
		"fruhester|fruhestmoglicher|fruhesten|fruhestmoglichen eintritt*|start*|termin|beginn"},
	{CONCEPT_WILL_SAY, "melden|melde|meldet uns|mich .. bei|nachste|in|bis|sobald|mit|spatestens"},
	{CONCEPT_INVITES, "laden|lade|mochten|wurden|freuen .. sie|dich ... "
			  "einladen|ein|gesprach|kennenlernen|kennenzulernen|probearbeiten|"
			  "vorstellungsgesprach|einzuladen"},
	{CONCEPT_INVITES, "einladung zu|zum|fur ?einem ?unserem ?ein "
			  "vorstellungsgesprach|bewerbungsgesprach|gesprach|interview|assessment|assessment-"
			  "center|kennenlerngesprach|telefoninterview|zweitgesprach|probearbeiten"},
	{CONCEPT_INVITES,
		"nachste|nachsten|weitere|zweite|zweiten|finale runde|gesprachsrunde|gesprach|schritt"},
	{CONCEPT_INVITES, "kennenlerngesprach|vorstellungsgesprach|telefoninterview|probearbeiten|probetag|"
			  "zweitgesprach|assessment-center"},
	{CONCEPT_TEST, "bearbeiten|absolvieren|losen|erledigen|schliessen .. "
		       "aufgabe|probeaufgabe|fallstudie|test|online-test|assessment|testaufgabe|ab"},
	{CONCEPT_TEST, "test|aufgabe|fallstudie ... minuten|stunden|tagen|link"},
	{CONCEPT_SLOTS, "passt|passen|wurde|ware|konnten|geht ... "
			"uhr|termin|montag|dienstag|mittwoch|donnerstag|freitag|tag|zeit|ihnen|#"},
	{CONCEPT_SLOTS, "termine|terminvorschlage|zeitfenster|terminoptionen ?stehen .. "
			"auswahl|passt|ihnen|nennen|wahlen|folgende"},
	{CONCEPT_SLOTS, "welcher|welche|wann .. termin|termine|passt|passen|zeit|ihnen"},
	{CONCEPT_MOVES,
		"termin|gesprach|vorstellungsgesprach|interview ... "
		"verschieben|verlegen|verschoben|absagen|spater|verlegt|nicht|vorverlegen|erkrankt|krank"},
	{CONCEPT_MOVES, "verschieben|verlegen|verlegt|verschoben|umlegen|vorziehen"},
	{CONCEPT_MOVES, "erkrankt|krank|verhindert|verspatung|verspate|spater"},
	{CONCEPT_MEETING, "termin|gesprach|interview|vorstellungsgesprach ... "
			  "bestatigt|bestatigen|statt|uhr|findet|erinnern|morgen"},
	{CONCEPT_MEETING, "erinnerung|erinnern|bestatigen|bestatigung|terminbestatigung .. "
			  "gesprach|termin|vorstellungsgesprach|interview|ihr|morgen|am"},
	{CONCEPT_PRACTICAL, "empfang|parkplatze|parkplatz|einwahl|teams-link|zoom-link|personalausweis|"
			    "ausweis|anfahrtsbeschreibung|stockwerk"},
	{CONCEPT_PRACTICAL, "link ... gesprach|besprechung|meeting|gleich|termin"},
	{CONCEPT_OFFERS,
		"bieten|biete|anbieten|anzubieten ... stelle|position|vertrag|gehalt|jahresgehalt|an|rolle"},
	{CONCEPT_OFFERS, "stelle|position|rolle ... anbieten|anzubieten"},
	{CONCEPT_OFFERS, "arbeitsvertrag|anstellungsvertrag|vertragsentwurf|vertragsunterlagen|"
			 "vertragsangebot|arbeitsvertrags"},
	{CONCEPT_OFFERS, "vertrag .. unterschreiben|unterschrieben|unterzeichnen|unterzeichnet|anbei|zuruck"},
	{CONCEPT_OFFERS, "unser|unserem|das|ihr angebot"},
	{CONCEPT_OFFERS, "zusage|zusagen .. freuen|geben|stelle|position|ihnen|zu"},
	{CONCEPT_OFFERS, "fur sie entschieden"},
	{CONCEPT_OFFERS, "haben uns .. fur sie|dich"},
	{CONCEPT_OFFERS, "willkommen .. team|bord|uns|heissen|hause"},
	{CONCEPT_OFFERS, "einstellen|einzustellen"},
	{CONCEPT_AWAY,
		"bin|sind .. urlaub|buro|dienstreise|abwesend|elternzeit|erreichbar|wieder|haus|krank"},
	{CONCEPT_AWAY, "wieder|erst .. erreichbar|buro|da|zuruck|dienst"},
	{CONCEPT_AWAY, "vertretung|vertritt|vertreten .. mich|wenden|kollegin|kollege|herr|frau"},
	{CONCEPT_AUTOMATIC, "automatische|automatisierte|automatisch "
			    "antwort|nachricht|mail|erstellt|erzeugt|versendet|generierte|generiert"},
	{CONCEPT_RENT, "wohnung|mietwohnung|vermieter*|miete|mietvertrag|besichtigung|besichtigungstermin|"
		       "hausverwaltung|wg|wg-zimmer|zimmer|mietinteressent*|makler*"},
	{CONCEPT_STUDIES, "studienplatz|studiengang|studium|zulassung|hochschule|universitat|stipendium|"
			  "semester|immatrikulation|masterstudium|promotion"},
	{CONCEPT_MONEY, "kredit*|darlehen|kreditkarte|schufa|kontoauszug|ratenzahlung"},
	{CONCEPT_EVENT,
		"webinar|seminar|veranstaltung|konzert|teilnahme|ticket|tickets|tagung|eintrittskarten"},
	{CONCEPT_COLD, "profil .. gestossen|aufmerksam|gesehen|interessant|xing|linkedin"},
	{CONCEPT_COLD, "meinen|meinem|unseren|unser|mein kunden|kunde|mandanten|mandant|klienten"},
	{CONCEPT_COLD, "offen|interesse .. neue|neuen|wechsel|herausforderung"},
	{CONCEPT_COLD, "neue|neuen herausforderung|wechsel"},
	{CONCEPT_COLD, "personalvermittl*|personalberat*|headhunter*|recruiterin fur"},
	{CONCEPT_SHOP,
		"bestellung|lieferung|paket|sendung|rabatt|gutschein|warenkorb|zugestellt|versandt|prozent"},
	{CONCEPT_MEMBER, "newsletter|abmelden|abbestellen|passwort|konto|registrierung|mitgliedschaft|"
			 "abonnement|umfrage"},
	{CONCEPT_PRIVATE,
		"arzttermin|zahnarzt|friseurtermin|elternabend|geburtstag|werkstatt|sprechstunde|praxis"},
};

const struct class_phrases class_phrases_german = {rows, ARRAY_COUNT(rows)};
