package org.ganlao.gateway.plan.figure.extract;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ganlao.gateway.plan.counting.drill.ReadingView;
import org.ganlao.platform.export.CsvLines;

/** Readings as lines under a heading. */
final class CsvReadings implements ReadingFile {

    private final OutputStream out;
    private final CsvLines lines;

    CsvReadings(Path file) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
        this.lines = new CsvLines(out);
        lines.line(ReadingColumn.names());
    }

    @Override
    public void take(ReadingView reading) throws IOException {
        lines.line(List.of(
                reading.measure(),
                reading.leg(),
                reading.region(),
                reading.occurredOn().toString(),
                reading.value(),
                String.valueOf(reading.counted()),
                reading.factId().toString(),
                reading.version(),
                reading.recordedAt().toString(),
                reading.record()));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
