/* The words by which mail programs and people mark quoted text and signatures, folded: lower case, no
 * accents. */
#include "mail/reply_words.h"

#include <stddef.h>

const char *const reply_wrote_words[] = {"wrote", "writes", "schrieb", "geschrieben", "a ecrit", "escribio",
	"escribi", "ha scritto", "scrisse", "schreef", "geschreven", "skrev", "napisal", "kirjoitti",
	"escreveu", "пишет", "написал", "пише", "писал", "写道", "写了", "寫道", "wrote:", "egrapse", "yazdi",
	"pisze", "napsal", "a scris", "irta", "viet", "ecrit", "said", NULL};

const char *const reply_on_words[] = {"on ", "am ", "le ", "el ", "il ", "op ", "den ", "em ", "dnia ",
	"w dniu ", "pa ", "ons ", "man ", "tir ", "tor ", "fre ", "lor ", "son ", "mon", "tue", "wed", "thu",
	"fri", "sat", "sun", "mo", "di", "mi", "do", "fr", "sa", "so", "lun", "mar", "mer", "jeu", "ven",
	"sam", "dim", "v ", "в ", "在", "понед", "вторн", "сред", "четв", "пятн", "субб", "воскр", "- on ",
	"---- on ", "a ", "no dia ", "dne ", "pe ", "ke ", "ti ", "su ", "at ", NULL};

const char *const reply_from_fields[] = {"from", "von", "de", "da", "van", "fra", "fran", "od", "от",
	"lahettaja", "kimden", "发件人", "差出人", "frm", "expediteur", "mittente", "gonderen", "от кого",
	NULL};

const char *const reply_other_fields[] = {"sent", "to", "cc", "bcc", "subject", "date", "reply-to",
	"gesendet", "gesendet am", "an", "betreff", "datum", "envoye", "envoye le", "envoye par",
	"date d'envoi", "a", "objet", "cc", "copie", "enviado", "enviado el", "enviada em", "enviada",
	"fecha", "para", "asunto", "assunto", "data", "inviato", "oggetto", "risposta", "verzonden", "aan",
	"onderwerp", "sendt", "til", "emne", "skickat", "till", "amne", "wyslano", "do", "temat", "дата",
	"кому", "тема", "отправлено", "lahetetty", "vastaanottaja", "aihe", "gonderme", "kime", "konu",
	"发送时间", "收件人", "主题", "importance", "attachments", "cc'd", "organization", "mailed-by",
	"message-id", NULL};

const char *const reply_original_words[] = {"original message", "original mail", "original email",
	"original appointment", "forwarded message", "forwarded by", "forwarded mail",
	"begin forwarded message", "ursprungliche nachricht", "ursprungliche mail", "originalnachricht",
	"original-nachricht", "weitergeleitete nachricht", "anfang der weitergeleiteten", "urspr. nachricht",
	"message d'origine", "message original", "message transfere", "message initial", "debut du message",
	"courriel original", "mensaje original", "mensagem original", "mensaje reenviado",
	"messaggio originale", "messaggio inoltrato", "oorspronkelijk bericht", "oorspronkelijke bericht",
	"doorgestuurd bericht", "opprinnelig melding", "original meddelelse", "ursprungligt meddelande",
	"oprindelig meddelelse", "wiadomosc oryginalna", "oryginalna wiadomosc", "исходное сообщение",
	"оригинальное сообщение", "пересылаемое сообщение", "alkuperainen viesti", "orijinal ileti",
	"原始邮件", "reply message", "message from", "reply above this line", "please reply above", NULL};

const char *const reply_device_words[] = {"sent from my", "sent from mail for", "sent from outlook",
	"sent from yahoo", "sent from gmail", "sent from proton", "sent from samsung", "sent via",
	"sent with", "sent using", "sent from iphone", "sent from a mobile", "sent on the go",
	"get outlook for", "gesendet von mein", "von meinem", "von unterwegs", "gesendet mit", "gesendet aus",
	"gesendet von mail", "gesendet von outlook", "gesendet von unterwegs",
	"diese nachricht wurde von meinem", "envoye de mon", "envoye depuis", "envoye a partir",
	"envoye avec", "telecharger outlook", "obtenez outlook", "enviado desde", "enviado do meu",
	"enviado via", "inviato da", "verzonden vanaf", "verstuurd vanaf", "sendt fra min", "skickat fran",
	"wyslane z", "wyslano z", "отправлено с", "отправлено из", "lahetetty puhelimesta", "发自我的",
	"outlook fur ios", "ᐧ", "outlook fur android", "holen sie sich outlook", NULL};

const char *const reply_closings[] = {"best", "best regards", "best wishes", "kind regards",
	"kindest regards", "warm regards", "warmest regards", "warmly", "regards", "with kind regards",
	"with best regards", "sincerely", "sincerely yours", "yours sincerely", "yours faithfully",
	"yours truly", "yours ever", "yours", "many thanks", "thanks", "thanks again", "thank you",
	"thanks in advance", "thanks so much", "thank you again", "thank you very much", "thanks and regards",
	"thanks & regards", "thanks and best regards", "cheers", "all the best", "all my best",
	"respectfully", "respectfully yours", "cordially", "take care", "talk soon", "see you soon",
	"speak soon", "with thanks", "with warm regards", "with gratitude", "in appreciation", "best of luck",
	"good luck", "bye", "br", "rgds", "mit freundlichen grussen", "mit freundlichem gruss",
	"mit freundlichen grussen", "mit freundlichen gruessen", "mit besten grussen", "mit besten gruessen",
	"mit lieben grussen", "mit herzlichen grussen", "freundliche grusse", "freundliche gruesse",
	"beste grusse", "beste gruesse", "viele grusse", "viele gruesse", "liebe grusse", "liebe gruesse",
	"herzliche grusse", "herzliche gruesse", "schone grusse", "schoene gruesse", "freundlich grusst",
	"mfg", "vg", "lg", "hochachtungsvoll", "es grusst", "gruss", "grusse", "cordialement",
	"bien cordialement", "tres cordialement", "bien a vous", "sinceres salutations",
	"meilleures salutations", "salutations", "bonne journee", "bonne reception", "amicalement",
	"respectueusement", "a bientot", "bien sincerement", "merci", "merci d'avance", "saludos",
	"un saludo", "saludos cordiales", "atentamente", "cordiali saluti", "distinti saluti",
	"met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "med vanlig halsning",
	"med venlig hilsen", "med vennlig hilsen", "pozdrawiam", "с уважением", NULL};

const char *const reply_disclaimers[] = {"this email and any", "this e-mail and any",
	"this email is confidential", "this e-mail is confidential", "this message is confidential",
	"this message and any", "this email may contain", "this e-mail may contain",
	"this message may contain", "this message contains confidential", "this email contains confidential",
	"this e-mail contains confidential", "this communication is", "the information contained in this",
	"the information in this email", "the information in this e-mail", "the contents of this email",
	"the contents of this e-mail", "confidentiality notice", "confidential:", "important notice",
	"disclaimer", "privileged and confidential", "please consider the environment",
	"think before you print", "before printing this", "notice: this", "diese e-mail enthalt",
	"diese e-mail kann", "diese nachricht enthalt", "diese nachricht ist vertraulich",
	"diese mail enthalt", "der inhalt dieser e-mail", "vertraulichkeitshinweis", "ce message et toutes",
	"ce message et ses", "ce message est confidentiel", "ce courriel et", "ce courriel est",
	"les informations contenues dans ce", "avis de confidentialite", "pensez a l'environnement", NULL};
