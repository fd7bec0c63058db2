/* French phrases, beyond those that stand among the English ones. */
#include "base/array.h"
#include "mail/class_concept.h"

static const struct class_phrase rows[] = {
	{CONCEPT_DECLINES,
		"pas|ne ... "
		"poursuivre|poursuivrons|poursuivra|retenir|retenu|retenue|retiendrons|suite|favorable|"
		"favorablement|proposer|selectionne*|abouti|donner|aboutir|correspond|continuer|avancer"},
	{CONCEPT_DECLINES,
		"ne poursuivrons|retiendrons|donnerons|pouvons|sommes|avons|pourrons|souhaitons .. pas"},
	{CONCEPT_DECLINES, "pas en mesure de"},
	{CONCEPT_DECLINES,
		"candidature|dossier|profil ... pas|non retenu|retenue|correspond*|ete|selectionne*|abouti"},
	{CONCEPT_DECLINES, "reponse|suite|avis negative|defavorable|negatif"},
	{CONCEPT_DECLINES, "regret|regrettons ... informer|annoncer|retenir|retenue|pouvoir|refuser"},
	{CONCEPT_DECLINES, "decide|choisi|decision de|d .. ne|pas|mettre .. pas|fin|terme|donner|poursuivre"},
	{CONCEPT_OTHERS, "autre|autres|d ?autre|autres candidat*|profil*|personne*|candidature*"},
	{CONCEPT_OTHERS,
		"choisi|retenu|prefere|opte|selectionne ?pour une|un ?autre personne|candidat*|profil"},
	{CONCEPT_CONSOLES, "bonne chance pour|dans"},
	{CONCEPT_INVITES, "profil|parcours|candidature|cv nous|a .. plait|interesse|seduit|convaincus"},
	{CONCEPT_INVITES, "venir nous|a .. voir|rencontrer|bureaux|entretien"},
	{CONCEPT_OTHERS, "autre|autres candidat*|profil*|personne*|candidature*"},
	{CONCEPT_OTHERS, "candidat|candidate|candidats|profil|profils ... "
			 "davantage|mieux|plus|experience|adequation|correspondent|correspond"},
	{CONCEPT_OTHERS, "plus|davantage .. adequation|proche*|experimente*|attentes|besoins|correspond*"},
	{CONCEPT_GONE, "poste|offre|recrutement ... "
		       "pourvu|pourvue|attribue|annule|annulee|supprime|ferme|cloture|cloturee|abandonne"},
	{CONCEPT_GONE, "deja|finalement ?ete pourvu|attribue|choisi"},
	{CONCEPT_CONSOLES, "souhaitons|souhaite ... "
			   "reussite|succes|continuation|chance|recherches|projets|meilleur|avenir"},
	{CONCEPT_CONSOLES, "bonne|belle|plein* continuation|chance|reussite|succes"},
	{CONCEPT_CONSOLES, "conserver|conserverons|conservons|garderons|gardons|garder ... "
			   "cv|profil|dossier|candidature|coordonnees|vivier|base"},
	{CONCEPT_CONSOLES, "ne .. remet|remettent|doute|remise|question"},
	{CONCEPT_RECEIVED, "bien|avons|a .. recu|recue|reception|enregistre|enregistree|parvenue"},
	{CONCEPT_RECEIVED, "candidature|dossier|cv ... "
			   "recu|recue|enregistre|enregistree|transmis|transmise|envoyee|parvenue|prise"},
	{CONCEPT_RECEIVED, "accuse|accusons ?de|bonne ?bonne reception"},
	{CONCEPT_WILL_READ, "etudierons|etudier|examinerons|examiner|etudions|examinons|analyser|etudiera|"
			    "examinera|etudie|etudiee .. attention|dossier|candidature|soin|profil"},
	{CONCEPT_WILL_READ, "apres|suite .. examen|etude|analyse .. dossier|candidature|cv"},
	{CONCEPT_IF_FITTING, "sans reponse|nouvelles|retour .. part|sous|dans"},
	{CONCEPT_IF_FITTING, "considerer que .. pas|retenue|candidature"},
	{CONCEPT_IF_FITTING, "si .. profil|candidature|parcours .. "
			     "correspond|retient|retenue|interesse|contacterons|retenu"},
	{CONCEPT_STILL, "recrutement|processus|procedure|selection|decision|examen ... "
			"cours|prise|pas|encore|longtemps|arretee|termine*"},
	{CONCEPT_STILL,
		"aucune|pas|encore decision|encore .. prise|decision|pris|tranche|arretee|cours|decide"},
	{CONCEPT_STILL, "rencontrons|rencontrer|voyons|recevons .. encore|autres .. candidats|personnes"},
	{CONCEPT_STILL, "toujours|encore .. cours|lice|etude|examen|course"},
	{CONCEPT_HOLD, "poste|recrutement|processus|embauches ... "
		       "gele|geles|gelees|suspendu|suspendues|pause|longtemps|retard|attente|report*"},
	{CONCEPT_DOCUMENTS, "references|referents|justificatif*|diplomes|diplome|pretentions|preavis|"
			    "bulletins|attestation*"},
	{CONCEPT_DOCUMENTS, "envoyer|transmettre|fournir|communiquer|adresser .. "
			    "references|documents|pieces|copie|diplomes|pretentions|coordonnees|cv"},
	{CONCEPT_WILL_SAY, "donnerons|reviendrons|reviens|tiendrons|communiquerons|informerons .. "
			   "decision|reponse|retour|vous|courant|semaine"},
	{CONCEPT_INVITES, "aimerions|souhaitons|souhaiterions|serions|voudrions|propose|proposons|heureux|"
			  "aimerais ... rencontrer|entretien|echanger|convier|inviter|recevoir|connaissance"},
	{CONCEPT_INVITES, "convie|conviee|convoque|convoquee|invite|invitee|convions|invitons ... "
			  "entretien|rencontrer|echange|selection|journee"},
	{CONCEPT_INVITES, "retenu|attire notre|toute attention"},
	{CONCEPT_INVITES, "premier|deuxieme|second|dernier|prochain entretien|echange|tour"},
	{CONCEPT_INVITES, "entretien telephonique|video|visio|technique|rh|individuel"},
	{CONCEPT_INVITES, "passer|acceder .. etape|entretien|suivante"},
	{CONCEPT_TEST, "test|exercice|evaluation|etude ?de ?technique ... "
		       "realiser|effectuer|cas|avant|ligne|minutes|lien|completer|technique"},
	{CONCEPT_TEST, "realiser|effectuer|completer|passer .. test|exercice|evaluation|cas|questionnaire"},
	{CONCEPT_SLOTS, "seriez|etes|serez .. disponible|libre"},
	{CONCEPT_SLOTS, "creneau|creneaux|disponibilites|disponibilite|horaire|horaires"},
	{CONCEPT_SLOTS, "quand|quel|quels|quelles .. "
			"conviendrait|convient|conviendraient|disponible|disponibilites|creneaux"},
	{CONCEPT_MOVES, "reporter|decaler|deplacer|repousser|avancer|reprogrammer|annuler ... "
			"entretien|rendez-vous|rdv|rencontre|heure|lundi|mardi|mercredi|jeudi|vendredi"},
	{CONCEPT_MOVES, "entretien|rendez-vous|rdv ... reporte|decale|deplace|repousse|reporter|annule"},
	{CONCEPT_MOVES, "imprevu|empechement|souffrant|malade|retard"},
	{CONCEPT_MEETING,
		"confirmons|confirme|confirmer|rappel|rappelons ... entretien|rendez-vous|rdv|presence"},
	{CONCEPT_MEETING, "entretien|rendez-vous|rdv ... "
			  "lieu|confirme|prevu|demain|#|lundi|mardi|mercredi|jeudi|vendredi"},
	{CONCEPT_PRACTICAL, "visio|visioconference|accueil|badge|stationnement|parking"},
	{CONCEPT_PRACTICAL, "lien .. visio|reunion|connexion|teams|zoom|entretien"},
	{CONCEPT_OFFERS,
		"proposer|proposons|offrir|offrons ... poste|contrat|cdi|cdd|rejoindre|embauche|salaire"},
	{CONCEPT_OFFERS, "promesse|proposition|lettre|contrat d|de ?embauche ?travail ?engagement"},
	{CONCEPT_OFFERS, "plaisir|heureux|ravis|ravi|ravie|heureuse ... "
			 "proposer|offrir|accueillir|compter|annoncer|rejoigniez"},
	{CONCEPT_OFFERS, "accueillir .. equipe|parmi|sein"},
	{CONCEPT_OFFERS, "rejoindre .. equipe|rangs|entreprise"},
	{CONCEPT_OFFERS, "embauche|embaucher|recruter .. vous|ci-joint|signer"},
	{CONCEPT_OFFERS, "choisi|retenu|retenir|retenons votre|de ?retenir ?votre candidature"},
	{CONCEPT_AWAY, "absent|absente|absence|conges|conge ... "
		       "retour|jusqu|bureau|du|actuellement|bureau|repondrai|au|reviens|maternite"},
	{CONCEPT_AWAY,
		"actuellement|suis .. absent|absente|conges|deplacement|vacances|indisponible|formation"},
	{CONCEPT_AWAY, "repondrai|reviendrai .. retour|message|mail"},
	{CONCEPT_AWAY, "a|des|de mon retour"},
	{CONCEPT_AUTOMATIC, "reponse|message automatique|automatiquement"},
	{CONCEPT_RENT, "appartement|logement|loyer|locataire*|bail|proprietaire|bailleur|studio|location|"
		       "colocation"},
	{CONCEPT_STUDIES,
		"master|licence|admission|formation|etudes|bourse|etudiant*|scolarite|commission|parcoursup"},
	{CONCEPT_MONEY, "pret|credit|bancaire|virement|prelevement"},
	{CONCEPT_MONEY, "facture .. disponible|echeance|joint"},
	{CONCEPT_EVENT, "webinaire|atelier|concert|billets|billet|spectacle|salon|inscription"},
	{CONCEPT_SHOP, "colis|commande|livraison|soldes|promo|panier|remise|facture"},
	{CONCEPT_MEMBER, "newsletter|desabonner|desinscrire|mot|identifiant ?de ?passe"},
	{CONCEPT_COLD, "profil .. linkedin|attention|interesse|vu|trouve|decouvert"},
	{CONCEPT_COLD, "mon|notre|nos|mes client|clients"},
	{CONCEPT_COLD, "ecoute|ouvert|ouverte ?du|a|au .. marche|opportunites|nouvelles|nouveau"},
	{CONCEPT_COLD, "cabinet de recrutement"},
	{CONCEPT_ALERT, "offres|annonces d .. emploi|correspondant|criteres"},
	{CONCEPT_PRIVATE, "dentiste|medecin|coiffeur|garage|docteur"},
};

const struct class_phrases class_phrases_french = {rows, ARRAY_COUNT(rows)};
