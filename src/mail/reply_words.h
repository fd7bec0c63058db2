/* The words by which mail programs and people mark quoted text and signatures, folded: lower case, no
 * accents. */
#ifndef TACT_MAIL_REPLY_WORDS_H
#define TACT_MAIL_REPLY_WORDS_H

/* Each list ends with NULL. */
extern const char *const reply_wrote_words[];    /* "wrote", "schrieb", "a ecrit" … anywhere in the line */
extern const char *const reply_on_words[];       /* "on ", "am ", "le " … at its beginning */
extern const char *const reply_from_fields[];    /* "from", "von", "de" … before a colon */
extern const char *const reply_other_fields[];   /* "sent", "to", "subject" … */
extern const char *const reply_original_words[]; /* "original message" … between dashes */
extern const char *const reply_device_words[];   /* "sent from my" … at the beginning */
extern const char *const reply_closings[];       /* "best regards" … */
extern const char *const reply_disclaimers[];    /* "this email and any" … at the beginning */

#endif
