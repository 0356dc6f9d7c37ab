# reprint with the Java it needs, for any user:
#
#   mvn -q -DskipTests package
#   docker build -t reprint .
#   docker run --rm -u "$(id -u):$(id -g)" -v "$PWD:/src:ro" reprint check
FROM eclipse-temurin:17-jdk AS release
WORKDIR /release
COPY target/reprint-*.zip target/reprint-*.zip.sha256 ./
RUN sha256sum -c ./*.sha256 \
    && jar xf reprint-*.zip \
    && rm ./*.zip ./*.sha256 \
    && mv reprint-* reprint \
    && chmod 755 reprint/bin/reprint reprint/lib/make-archive

FROM eclipse-temurin:17-jre
COPY --from=release /release/reprint /opt/reprint
# Make the class-data archive for this Java and this folder. It halves the start, and no user has to write one.
RUN ln -s /opt/reprint/bin/reprint /usr/local/bin/reprint \
    && version=$(sed -n 's/^JAVA_VERSION="\(.*\)"$/\1/p' "$JAVA_HOME/release") \
    && /opt/reprint/lib/make-archive "$JAVA_HOME/bin/java" "/opt/reprint/lib/reprint-$version.jsa"
USER 65532:65532
WORKDIR /src
ENTRYPOINT ["reprint"]
CMD ["check"]
