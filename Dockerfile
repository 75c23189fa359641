# syntax=docker/dockerfile:1
# One image for every part: `serve` takes requests, `work` does the work behind, `start` does both.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The only script is our own build, which wants the sources.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# What browsers load is built, then what only building and testing needs is taken away.
RUN npm run build && npm prune --omit=dev --ignore-scripts && rm -rf node_modules/.cache/parley/template test bench

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data PORT=3000
WORKDIR /app
RUN mkdir /data && chown node:node /data
# Owned by root and run as another: nothing that gets in can change what runs.
COPY --from=build /app ./
USER node
VOLUME /data
EXPOSE 3000
# `ready`, so that a load balancer waits until it can take a turn. What degrades does not make it unready.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/parley.js", "start"]
