#ifndef CLEXICONS_H
#define CLEXICONS_H

#include <stddef.h>

// The bytes of a file of this folder, as they stand in the program.
const unsigned char *_Nonnull wijk_known_words(void);
size_t wijk_known_words_count(void);
const unsigned char *_Nonnull wijk_personal_names(void);
size_t wijk_personal_names_count(void);

#endif
