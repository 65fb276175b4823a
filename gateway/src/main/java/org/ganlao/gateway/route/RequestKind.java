package org.ganlao.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.Set;

/** Kinds of requests that differ in how long a service may take before its answer begins. */
enum RequestKind {
    READ,
    WRITE,
    EXPORT,
    IMPORT;

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    static RequestKind of(HttpMethod method, ServicePath path) {
        if (path.isExport()) {
            return EXPORT;
        }
        if (SAFE.contains(method)) {
            return READ;
        }
        return path.isImport() ? IMPORT : WRITE;
    }

    Duration patience(FrontDoorConfig.Patience config) {
        return switch (this) {
            case READ -> config.reads();
            case WRITE -> config.writes();
            case EXPORT -> config.exports();
            case IMPORT -> config.imports();
        };
    }
}
