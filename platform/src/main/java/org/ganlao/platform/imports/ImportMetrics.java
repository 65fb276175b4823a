package org.ganlao.platform.imports;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Rows of imports by what became of them. */
@ApplicationScoped
class ImportMetrics {

    private final MeterRegistry registry;

    ImportMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Import file, ChunkResult result) {
        count(file, "applied", result.applied());
        count(file, "repeated", result.repeated());
        count(file, "refused", result.faults().size());
    }

    private void count(Import file, String result, long rows) {
        registry.counter("ganlao_import_rows", "kind", file.kind(), "result", result)
                .increment(rows);
    }
}
