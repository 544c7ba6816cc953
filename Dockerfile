# The command as an image: Node and the bundle. It runs as user 10001 and writes nothing outside the mounts it is given.
# The workflow `release` builds, tests and attests it; `.ci/container/try` does the first two on a Debian machine without
# any registry of images.
FROM node:24-trixie-slim AS build
WORKDIR /build
# A name on the PATH, by which help and messages call the command, and a folder that a volume takes its owner from.
RUN mkdir bin data && ln -s /opt/persist-images/dist/cli.js bin/persist-images

FROM debian:trixie-slim
LABEL org.opencontainers.image.source="https://github.com/OWNER/persist-images" \
      org.opencontainers.image.licenses="MIT"
COPY --from=build /usr/local/bin/node /usr/local/bin/node
COPY --from=build /build/bin/ /usr/local/bin/
COPY dist/ /opt/persist-images/dist/
COPY LICENSE /opt/persist-images/LICENSE
COPY --from=build --chown=10001:10001 /build/data/ /data/
# By number, so that Kubernetes can see that it is not root.
USER 10001:10001
WORKDIR /data
ENTRYPOINT ["node", "/usr/local/bin/persist-images"]
