package org.ganlao.platform.export;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Sends rows in the format that was agreed on. */
@Provider
@Produces({Rows.NDJSON, Rows.CSV})
public class RowsWriter implements MessageBodyWriter<Rows<?>> {

    private final RowsAsNdjson ndjson;
    private final RowsAsCsv csv;

    RowsWriter(RowsAsNdjson ndjson, RowsAsCsv csv) {
        this.ndjson = ndjson;
        this.csv = csv;
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
        if (MediaType.valueOf(Rows.CSV).isCompatible(mediaType)) {
            csv.write(rows, out);
        } else {
            ndjson.write(rows, out);
        }
    }
}
