package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;

/** The job of every import. */
@ApplicationScoped
class ApplyImport implements JobHandler {

    static final String KIND = "import";

    private final ImportRepository imports;
    private final ImportHandlers handlers;
    private final ApplyPartially partially;
    private final ApplyWhole whole;

    ApplyImport(ImportRepository imports, ImportHandlers handlers, ApplyPartially partially, ApplyWhole whole) {
        this.imports = imports;
        this.handlers = handlers;
        this.partially = partially;
        this.whole = whole;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        Import file = imports.find(job.id()).orElseThrow();
        ImportHandler<?> handler = handlers.of(file.kind());
        return switch (file.mode()) {
            case PARTIAL -> partially.run(job, file, handler);
            case ALL_OR_NOTHING -> whole.run(job, file, handler);
        };
    }
}
