package org.ganlao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Tells faults of the request's JSON from those of JSON that the service itself reads. */
@Provider
class BodyReading implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
        } catch (JsonProcessingException fault) {
            throw new UnreadableBody(fault);
        } catch (WebApplicationException refused) {
            if (refused.getCause() instanceof JsonProcessingException fault) {
                throw new UnreadableBody(fault);
            }
            throw refused;
        }
    }
}
