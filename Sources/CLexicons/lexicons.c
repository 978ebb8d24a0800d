// Swift has no way yet to put half a megabyte into a program without compiling each byte of it;
// C23 has.
#include "CLexicons.h"

static const unsigned char known_words[] = {
#embed "known.filter"
};

static const unsigned char personal_names[] = {
#embed "names.filter"
};

const unsigned char *wijk_known_words(void) { return known_words; }
size_t wijk_known_words_count(void) { return sizeof known_words; }
const unsigned char *wijk_personal_names(void) { return personal_names; }
size_t wijk_personal_names_count(void) { return sizeof personal_names; }
