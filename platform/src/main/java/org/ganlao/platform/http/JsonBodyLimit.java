package org.ganlao.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Holds JSON bodies, which are read into memory, to a limit; imports of other media types stream past it. */
@Provider
class JsonBodyLimit implements ContainerRequestFilter, ReaderInterceptor {

    private final long limit;

    JsonBodyLimit(@ConfigProperty(name = "ganlao.http.json-limit") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    /** Refuses an announced length before anything is read. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (isJson(request.getMediaType()) && request.getLength() > limit) {
            throw LimitedBody.tooLarge(limit);
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (isJson(body.getMediaType())) {
            body.setInputStream(new LimitedBody(body.getInputStream(), limit));
        }
        return body.proceed();
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
