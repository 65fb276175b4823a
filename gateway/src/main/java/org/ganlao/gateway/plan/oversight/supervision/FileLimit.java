package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.ganlao.platform.http.LimitedBody;

/** Holds files, which are read into memory before anything is locked or looked up, to a limit. */
@Provider
class FileLimit implements ReaderInterceptor {

    /** Read late: what takes bodies stands before settings do. */
    private final Instance<SupervisionConfig> config;

    FileLimit(Instance<SupervisionConfig> config) {
        this.config = config;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (body.getType() == byte[].class) {
            body.setInputStream(new LimitedBody(
                    body.getInputStream(), config.get().largestFile().asLongValue()));
        }
        return body.proceed();
    }
}
