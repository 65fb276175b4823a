package org.ganlao.platform.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.logging.Logger;

/**
 * Sends rows in the format that was agreed on. When reading fails on the way, the status has long been sent: the connection
 * is closed, so that nobody takes half a list for a whole one.
 */
@Provider
@Produces({Rows.NDJSON, Rows.CSV})
public class RowsWriter implements MessageBodyWriter<Rows<?>> {

    private static final Logger LOG = Logger.getLogger(RowsWriter.class);

    private final RowsAsNdjson ndjson;
    private final RowsAsCsv csv;
    private final CurrentVertxRequest request;

    RowsWriter(RowsAsNdjson ndjson, RowsAsCsv csv, CurrentVertxRequest request) {
        this.ndjson = ndjson;
        this.csv = csv;
        this.request = request;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Rows.class;
    }

    @Override
    public void writeTo(
            Rows<?> rows,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        try {
            if (MediaType.valueOf(Rows.CSV).isCompatible(mediaType)) {
                csv.write(rows, out);
            } else {
                ndjson.write(rows, out);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "An export was broken off");
            request.getCurrent().request().connection().close();
            throw e;
        }
    }
}
