/* Words whose first sound is not what their first letter says, for "a" and "an". */
#include "base/array.h"
#include "letter/lexicon.h"
#include "letter/lexicon_words.h"

static const struct word_row rows[] = {
	{WORD_VOWEL,
		"hour hours hour's hourly hour-long hourglass honest honestly honesty honour honor honours "
		"honors "
		"honourable honorable honoured honored honorary honorarium heir heirs heiress heirloom "
		"heirlooms "
		"mba mbas mri mris mvp mvps nda ndas ngo ngos nhs npm nlp nyc rfp rfps rfi rfq rfid rsvp rss "
		"sdk sdks sla slas sme smes sms smtp sop sops ssl ssn sre sres svp svg hr html http https "
		"hdd "
		"fbi fda fmcg fpga ftp fte ftes fyi llm llms llc lcd led lms "
		"mp mps mp3 msc mph ml mlops ms mfa mdm msp mtb nba nfl nfc npo npr nsa nsf nvq ocd rbi rpm "
		"rn rns "
		"r&d r&b s3 sap seo spf sw swe xml xls xlsx xbrl x-ray x-rays x f h l m n r s "
		"fmri ffmpeg fx lnd lpn l&d m&a mou mous m.sc mep mtf nft nfts sdr sdrs sdlc ssd ssds "
		"sso svn sss api apis ai ar iot ip os oem oems ehr emr erp esg etl eta eea "
		"ms-dos nvidia hplc h-index lgbt lgbtq lvmh npv rct rcts rna rpa rtl"},
	{WORD_CONSONANT,
		"university universities universal universally universe unicorn unicorns uniform uniforms "
		"uniformed uniformly uniformity unify unified unifying unifies unification unilateral "
		"unilaterally union unions unionised unionized unique uniquely uniqueness unit units unite "
		"united "
		"uniting unity unitary unisex unison universality unicode unix uk us usa usb ui ux uv ucl "
		"ubiquitous ubiquity ubuntu uganda ugandan ukraine ukrainian ukulele uranium uranus urine "
		"urinary "
		"urologist urology uruguay usable usability usage usages use used useful usefully usefulness "
		"useless user users user's user-friendly user-facing user-centred user-centered uses using "
		"usual "
		"usually usurp utah utensil utensils uterus utilise utilised utilising utilize utilized "
		"utilizing "
		"utilisation utilization utilities utility utopia utopian uv ufo uni unis unicef unesco "
		"one once ones one-off one-hour one-year one-to-one one-on-one one-time one-way one-day "
		"one-page "
		"one-week one-month one-person oneself one-size-fits-all once-in-a-lifetime eu europe "
		"european "
		"europeans euro euros eucalyptus eulogy euphemism euphoria euphoric eureka eurozone eurostar "
		"ewe ouija eugene eunice euclid euclidean"},
	/* People say both, so nothing is said. */
	{WORD_VOWEL | WORD_CONSONANT,
		"herb herbs herbal herbalist historic historical historian hotel "
		"hotels habitual habitually hysterical hypothesis sql faq faqs url urls lan "
		"sat sats sas stem sem uat uhd uber ubi udemy utf uml hallucination humble saas fifo "
		"lifo mooc moocs nato nasa opec yttrium ypres uae ulm unan ymca ytd yvonne "
		"ut uc un uno euler"},
};
const struct word_list sound_list = {rows, ARRAY_COUNT(rows)};
