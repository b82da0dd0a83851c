# `make` alone prints the targets. On a new machine `make run` and `make test` do all the set-up.

.DEFAULT_GOAL := help
.PHONY: help setup setup-tests build run test validate lint format fuzz golden bench install clean

SWIFT ?= swift
PREFIX ?= /usr/local
BINARY := .build/release/winnow
SOURCES := Package.swift $(wildcard Sources Tests Plugins Benchmarks)

help: ## Print this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

setup: ## Install the system libraries that are missing
	@.ci/setup

setup-tests:
	@.ci/setup --tests

build: setup ## Build the release binary
	$(SWIFT) build -c release --product winnow

run: build ## Judge the items of seeds/ with rules/ and write out/records.jsonl
	@mkdir -p out
	$(BINARY) run --rules rules --output out/records.jsonl seeds/*.jsonl seeds/broken/*.jsonl
	@echo "Records: out/records.jsonl. Why one came out so: $(BINARY) explain --rules rules seeds --id ID"

test: setup-tests ## Build, run all tests, validate the records of seeds/ against the schema
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	@.ci/validate

validate: ## Validate the records of seeds/ against docs/record.schema.json
	@.ci/validate

lint: ## Check the format of all Swift files
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

format: ## Format all Swift files in place
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

fuzz: setup ## Run the fuzz tests with 200,000 cases each (set WINNOW_FUZZ_CASES for another count)
	WINNOW_FUZZ_CASES=$${WINNOW_FUZZ_CASES:-200000} $(SWIFT) test --filter Fuzz

golden: setup ## Write the golden files and generated pages anew; read the difference before you commit
	WINNOW_UPDATE_GOLDEN=1 $(SWIFT) test

bench: build ## Measure it beside its peers in a quarter of an hour (BENCH_ARGS names a part; see Benchmarks/README.md)
	$(MAKE) --no-print-directory -C Benchmarks/Peers
	$(SWIFT) run -c release --package-path Benchmarks winnow-bench $(BENCH_ARGS)

install: build ## Copy the binary to PREFIX/bin (/usr/local unless told otherwise)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/winnow"

clean: ## Remove what was built
	rm -rf .build out Benchmarks/.build
