# make run                                        the main job on the sample company that the project carries
# make run TARGET=acme.com ROLE="Data Engineer"   the main job on a real site
# make test | check | cases | bench               tests | lint, types, floors of the house | small cases that must all hold | measured quality against its floors
# make speed                                      how fast it is, as ratios in one run, into docs/speed.md; ARGS="--against REV" measures another commit beside it
# make faults                                     what sites, networks and proxies may do, played against the command; writes docs/reliability.md
# make fast                                       the quick tests of what differs from main, and the laws of the house: half a minute
# make test DAY=2028-02-29T23:55 ZONE=Pacific/Kiritimati   tests as they go on that day, at that hour, there
# make fuzz MINUTES=10                            hostile input for every reader, so long for each
# make soak MINUTES=30                            batches over faulty sites, killed, with a database restarted: is anything lost, does anything grow
# make audit                                      known weaknesses of what the lock files name
# make wheel                                      the wheel, built twice to the same bytes, installed and tried
# make docs                                       write anew what is written from the code, and build docs/ into site/; a link that leads nowhere ends it
# make pictures                                   make the pictures of the docs anew, in a real browser, from the sample company
# make install                                    only build .venv, tools included; every other target does it when needed
# make lock                                       write the lock files anew from the ranges in pyproject.toml

PYTHON ?= python3
TARGET ?=
ROLE   ?=
ARGS   ?=
BENCH  ?= ../shared/bench
CASES  ?= ../shared/cases
DAY    ?=
MINUTES ?= 10
ZONE   ?=

BIN   := .venv/bin
READY := .venv/.ready
TOOLS := .venv/.tools
PIP   := PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/python -m pip install --quiet

export PATH := $(PATH):/usr/sbin:/sbin# runuser, by which tests that root starts give PostgreSQL a user of its own

.PHONY: help run test fast check cases bench faults speed fuzz soak audit wheel docs pictures install lock clean
.DEFAULT_GOAL := help

help:
	@sed -n 's/^# \(make \)/\1/p' $(firstword $(MAKEFILE_LIST))

run: $(READY)
ifeq ($(strip $(TARGET)),)
	@$(BIN)/python -m tests.sample_site.demo $(if $(ROLE),--role "$(ROLE)") $(ARGS)
else
	@$(BIN)/research company "$(TARGET)" $(if $(ROLE),--role "$(ROLE)") $(ARGS)
endif

test: $(TOOLS)
	$(if $(DAY),DAY="$(DAY)") $(if $(ZONE),TZ="$(ZONE)") $(BIN)/python -m pytest $(ARGS)

check: $(TOOLS)
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fast: $(TOOLS)
	$(BIN)/python -m pytest -m "not slow" $$($(BIN)/python -m tests.changed) $(ARGS)

cases: $(READY)
	$(BIN)/python -m tests.quality.cases --cases "$(CASES)" $(ARGS)

bench: $(READY)
	$(BIN)/python -m tests.quality.gate --bench "$(BENCH)" $(ARGS)

speed: $(READY)
	$(BIN)/python -m tests.quality.speed --bench "$(BENCH)" $(ARGS)

faults: $(TOOLS)
	$(BIN)/python -m tests.faults $(ARGS)

fuzz: $(TOOLS)
	$(BIN)/python -m tests.fuzz --minutes "$(MINUTES)" $(ARGS)

soak: $(TOOLS)
	$(BIN)/python -m tests.soak --minutes "$(MINUTES)"

audit: $(TOOLS)
	$(BIN)/python -m tests.audit

PACKED := research spiders pyproject.toml README.md LICENSE NOTICE

wheel: $(READY)
	@rm -rf build/wheel && for time in first second; do mkdir -p build/wheel/$$time && git archive HEAD $(PACKED) | tar -x -C build/wheel/$$time \
	  && chmod -R u=rwX,go=rX build/wheel/$$time && (cd build/wheel/$$time && umask 022 && SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) \
	  $(abspath $(BIN))/python -c 'import setuptools; setuptools.setup()' -q bdist_wheel >/dev/null) || exit 1; done
	cmp build/wheel/first/dist/*.whl build/wheel/second/dist/*.whl
	@$(PYTHON) -m venv build/wheel/venv && build/wheel/venv/bin/python -m pip install --quiet --require-hashes -r requirements.lock
	@build/wheel/venv/bin/python -m pip install --quiet --no-deps build/wheel/first/dist/*.whl
	cd build/wheel && venv/bin/research --version && venv/bin/research rank --help >/dev/null && sha256sum first/dist/*.whl

docs: $(TOOLS)
	$(BIN)/python -m tests.reference
	$(BIN)/zensical build --strict --config-file .mkdocs.yml

pictures: $(TOOLS)
	$(BIN)/python -m tests.pictures

install: $(TOOLS)

# Debian's python3 comes without ensurepip unless python3-venv is installed: there the machine's own pip fetches one for the new environment.
$(READY): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "research needs Python 3.11 or newer, this is " + sys.version.split()[0] + "; name another: make PYTHON=python3.12")'
	@echo "Building .venv (once, about half a minute)"
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv .venv >/dev/null 2>&1 || { $(PYTHON) -m venv --clear --without-pip .venv \
	  && $(PYTHON) -m pip install --quiet --target "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')" pip; }
	@$(PIP) --require-hashes -r requirements.lock
	@PYTHONWARNINGS=ignore $(PIP) --no-deps --no-build-isolation --config-settings editable_mode=compat --editable .
	@touch $@

$(TOOLS): $(READY) requirements-dev.lock
	@echo "Adding the tools for tests and checks to .venv"
	@$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@

COMPILE = .venv-lock/bin/uv pip compile pyproject.toml --universal --python-version 3.11 --upgrade --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --quiet

lock:
	@$(PYTHON) -m venv .venv-lock && .venv-lock/bin/python -m pip install --quiet uv
	$(COMPILE) --extra build --output-file requirements.lock
	$(COMPILE) --extra build --extra dev --extra queue --extra browser --extra docs --constraint requirements.lock --output-file requirements-dev.lock
	@rm -rf .venv-lock

clean:
	rm -rf .venv .venv-lock .bench .scrapy .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build site *.egg-info
