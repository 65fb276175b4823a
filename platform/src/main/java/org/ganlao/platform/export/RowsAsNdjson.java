package org.ganlao.platform.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line. */
@ApplicationScoped
class RowsAsNdjson {

    private final ObjectWriter json;

    RowsAsNdjson(ObjectMapper json) {
        this.json = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    void write(Rows<?> rows, OutputStream out) throws IOException {
        rows.each(row -> {
            json.writeValue(out, row);
            out.write('\n');
        });
    }
}
