#ifndef CLEXICONS_H
#define CLEXICONS_H

#include <stddef.h>
#include <stdint.h>

// The bytes of a file of this folder, as they stand in the program.
const unsigned char *_Nonnull wijk_known_words(void);
size_t wijk_known_words_count(void);
const unsigned char *_Nonnull wijk_personal_names(void);
size_t wijk_personal_names_count(void);

// The phrases of the lists for sentences and for headings, as `Lexicon` reads them, at a multiple of
// eight bytes. The build makes them.
const void *_Nonnull wijk_phrases_of_sentences(void);
size_t wijk_phrases_of_sentences_count(void);
const void *_Nonnull wijk_phrases_of_headings(void);
size_t wijk_phrases_of_headings_count(void);

// The words of the themes, as `ThemeWordTable` reads them, at a multiple of eight bytes.
const void *_Nonnull wijk_theme_words(void);
size_t wijk_theme_words_count(void);

// The entries of each list, as `ListTable` reads them, at a multiple of eight bytes.
const void *_Nonnull wijk_word_lists(void);
size_t wijk_word_lists_count(void);

// The verbs, as `VerbWords` reads them, at a multiple of eight bytes.
const void *_Nonnull wijk_verb_words(void);
size_t wijk_verb_words_count(void);

// The weights of words for kinds of statements, as `KindWeights` reads them, at a multiple of eight
// bytes.
const void *_Nonnull wijk_kind_weights(void);
size_t wijk_kind_weights_count(void);

// The words and patterns that keep something out, as `KeepOutLexicon` reads them, at a multiple of
// eight bytes.
const void *_Nonnull wijk_keep_out(void);
size_t wijk_keep_out_count(void);

#endif
