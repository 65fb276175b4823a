package org.ganlao.platform.imports;

import jakarta.ws.rs.core.MediaType;

/** How records follow each other in the file. */
enum ImportFormat {
    CSV("text/csv"),
    NDJSON("application/x-ndjson");

    private final String mediaType;

    ImportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static ImportFormat of(MediaType type) {
        return type.getSubtype().equals("csv") ? CSV : NDJSON;
    }
}
