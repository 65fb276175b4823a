package org.ganlao.gateway.plan.figure.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.ganlao.platform.export.Rows;

/** What the files of an extract are. */
enum ExtractFormat {
    CSV(Rows.CSV, "csv"),
    PARQUET("application/vnd.apache.parquet", "parquet");

    private final String mediaType;
    private final String extension;

    ExtractFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    ReadingFile open(Path file) throws IOException {
        return switch (this) {
            case CSV -> new CsvReadings(file);
            case PARQUET -> new ParquetReadings(file);
        };
    }
}
