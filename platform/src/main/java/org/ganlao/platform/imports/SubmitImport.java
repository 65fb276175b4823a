package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.job.Jobs;

/** Hands a file that has arrived to a job, unless its content was taken before. */
@ApplicationScoped
class SubmitImport {

    private final ImportRepository imports;
    private final Jobs jobs;
    private final Audit audit;

    SubmitImport(ImportRepository imports, Jobs jobs, Audit audit) {
        this.imports = imports;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** The id of the import that applies this content. */
    @Transactional
    UUID submit(Import file, byte[] contentHash, long records, Instant now) {
        imports.lock(file, contentHash);
        Optional<UUID> earlier = imports.earlier(file, contentHash);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        imports.complete(file, contentHash, records, now);
        jobs.submit(file.id(), ApplyImport.KIND, Map.of("import", file.kind()), records);
        audit.record(
                "import.submitted",
                "import",
                file.id().toString(),
                Map.of("kind", file.kind(), "mode", file.mode().name(), "records", records));
        return file.id();
    }
}
