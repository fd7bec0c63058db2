/* The style sheet and the script, at addresses that name their content. */
#ifndef TACT_WEB_ASSET_H
#define TACT_WEB_ASSET_H

enum asset { ASSET_STYLE, ASSET_SCRIPT, ASSET_COUNT };

/* "/assets/0123456789abcdef.css" */
const char *asset_path(enum asset asset);

#endif
