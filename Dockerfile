# One image for the web server and the judge. Node itself comes with the lockfile.
FROM node:26-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM debian:bookworm-slim
RUN useradd --uid 1000 --create-home mianjin && mkdir /data && chown mianjin /data
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/problems problems
COPY --from=build /app/judge judge
COPY --from=build /app/server server
COPY --from=build /app/web/dist web/dist
ENV PATH=/app/node_modules/.bin:$PATH HOST=0.0.0.0 DATA_DIR=/data
USER mianjin
VOLUME /data
EXPOSE 3000
CMD ["node", "server/main.ts"]
