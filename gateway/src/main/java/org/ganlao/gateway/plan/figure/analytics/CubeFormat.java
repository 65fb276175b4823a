package org.ganlao.gateway.plan.figure.analytics;

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
            if (isSdmx(wanted)) {
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

    private static boolean isSdmx(MediaType wanted) {
        return !wanted.isWildcardSubtype() && wanted.isCompatible(MediaType.valueOf(SDMX_CSV));
    }

    /** @param accepted as the request says */
    MediaType mediaType(List<MediaType> accepted) {
        if (this == CSV) {
            return accepted.stream().anyMatch(CubeFormat::isSdmx)
                    ? MediaType.valueOf(SDMX_CSV + ";charset=utf-8")
                    : MediaType.valueOf(mediaType + ";charset=utf-8;header=present");
        }
        return MediaType.valueOf(mediaType);
    }
}
