# docker build -t keyboard-designer . && docker run --read-only --tmpfs /tmp -p 8080:8080 keyboard-designer
FROM node:20-slim AS build
WORKDIR /designer
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npx vite build && node scripts/nginx.mjs /designer > nginx.conf

FROM nginx:1.29-alpine-slim
COPY --from=build /designer/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /designer/dist /designer
# Nobody's files: the server may read them and nothing else.
USER 101:101
EXPOSE 8080
ENTRYPOINT ["nginx", "-g", "daemon off;"]
