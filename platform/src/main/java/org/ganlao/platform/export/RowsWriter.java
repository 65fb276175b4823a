package org.ganlao.platform.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Sends rows in the format that was agreed on. When reading fails after the status was sent, the connection is closed, so
 * that nobody takes half a list for a whole one.
 */
@Provider
@Produces({Rows.NDJSON, Rows.CSV})
public class RowsWriter implements MessageBodyWriter<Rows<?>> {

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
                ndjson.write(rows, new Unhurried(out));
            }
        } catch (RuntimeException e) {
            breakOff();
            throw e;
        }
    }

    /** While nothing was sent, the failure is answered like any other. */
    private void breakOff() {
        HttpServerRequest current = request.getCurrent().request();
        if (current.response().headWritten()) {
            current.response().reset(); // else HTTP/2 would end the stream in order while the connection goes
            current.connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }
}
