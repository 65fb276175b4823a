package org.ganlao.gateway.plan.analytics;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ganlao.platform.export.Rows;

/** How a cube is written. */
enum CubeFormat {
    JSONSTAT(MediaType.APPLICATION_JSON),
    JSON(MediaType.APPLICATION_JSON),
    CSV(Rows.CSV),
    NDJSON(Rows.NDJSON);

    static final String SDMX_CSV = "application/vnd.sdmx.data+csv";

    private final String mediaType;

    CubeFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** What the request accepts first, in the order of its preferences. */
    static CubeFormat accepted(List<MediaType> accepted) {
        for (MediaType wanted : accepted) {
            if (wanted.isCompatible(MediaType.valueOf(SDMX_CSV)) && !wanted.isWildcardType()) {
                return CSV;
            }
            for (CubeFormat format : values()) {
                if (wanted.isCompatible(MediaType.valueOf(format.mediaType))) {
                    return format;
                }
            }
        }
        throw new NotAcceptableException();
    }

    MediaType mediaType() {
        return this == CSV
                ? MediaType.valueOf(mediaType + ";charset=utf-8;header=present")
                : MediaType.valueOf(mediaType);
    }
}
