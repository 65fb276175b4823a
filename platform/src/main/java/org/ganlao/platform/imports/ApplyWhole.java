package org.ganlao.platform.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.JobStopped;
import org.ganlao.platform.job.Progress;

/**
 * All rows or none. First every row is checked, chunk by chunk, and what is wrong is reported, until it is so much that
 * looking on is of no use; then all are applied in one transaction. Whatever interrupts that transaction leaves nothing,
 * and it is begun again.
 */
@ApplicationScoped
class ApplyWhole {

    private static final String CHECKED = "checked:";
    private static final String DONE = "done";

    /** Whoever has corrected so many rows sends the file again anyway. */
    private static final int ENOUGH_REFUSED = 1_000;

    private final RowCheck check;
    private final ApplyChunk chunks;
    private final Staging staging;
    private final Blame blame;
    private final ImportMetrics metrics;
    private final ImportConfig config;

    ApplyWhole(
            RowCheck check,
            ApplyChunk chunks,
            Staging staging,
            Blame blame,
            ImportMetrics metrics,
            ImportConfig config) {
        this.check = check;
        this.chunks = chunks;
        this.staging = staging;
        this.blame = blame;
        this.metrics = metrics;
        this.config = config;
    }

    <T> JobOutcome run(JobRun job, Import file, ImportHandler<T> handler) {
        checkAll(job, file, handler);
        if (job.rejected() == 0 && !job.mark().equals(Optional.of(DONE))) {
            applyAll(job, file, handler);
        }
        return outcome(job);
    }

    private static JobOutcome outcome(JobRun job) {
        if (job.rejected() == 0) {
            return JobOutcome.succeeded(
                    "全部 %d 条记录已导入。".formatted(job.processed()),
                    "All %d records were taken.".formatted(job.processed()));
        }
        if (job.rejected() < ENOUGH_REFUSED) {
            return JobOutcome.failed(
                    "%d 条记录被拒绝，全部未导入。".formatted(job.rejected()),
                    "%d records were refused, so none was taken.".formatted(job.rejected()));
        }
        return JobOutcome.failed(
                "%d 条记录被拒绝后停止检查，可能还有其他错误，全部未导入。".formatted(job.rejected()),
                "The import stopped after %d refused records, there may be more; none was taken."
                        .formatted(job.rejected()));
    }

    private <T> void checkAll(JobRun job, Import file, ImportHandler<T> handler) {
        List<StagedRow> rows = nextToCheck(job, file);
        while (!rows.isEmpty() && job.rejected() < ENOUGH_REFUSED) {
            List<StagedRow> chunk = rows;
            List<RowFault> faults = faults(file, handler, chunk);
            job.step(() -> {
                staging.refuse(file.id(), faults);
                return new Progress(CHECKED + lastLine(chunk), faults.size(), faults.size());
            });
            rows = nextToCheck(job, file);
        }
    }

    /** Rows that cannot be checked together are taken in halves, so that the one at fault is found. */
    private <T> List<RowFault> faults(Import file, ImportHandler<T> handler, List<StagedRow> rows) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> check.check(file, handler, rows).faults());
        } catch (RuntimeException failure) {
            if (rows.size() == 1) {
                return List.of(blame.of(file.id(), rows.get(0), failure).orElseThrow(() -> failure));
            }
            int half = rows.size() / 2;
            List<RowFault> faults = new ArrayList<>(faults(file, handler, rows.subList(0, half)));
            faults.addAll(faults(file, handler, rows.subList(half, rows.size())));
            return faults;
        }
    }

    private List<StagedRow> nextToCheck(JobRun job, Import file) {
        long line = job.mark()
                .map(mark -> mark.equals(DONE) ? Long.MAX_VALUE : Long.parseLong(mark.substring(CHECKED.length())))
                .orElse(0L);
        return staging.waiting(file.id(), line);
    }

    private <T> void applyAll(JobRun job, Import file, ImportHandler<T> handler) {
        AtomicReference<List<StagedRow>> inHand = new AtomicReference<>(List.of());
        List<ChunkResult> results = new ArrayList<>();
        try {
            job.step(config.allOrNothingTimeout(), () -> {
                List<RowFault> faults = new ArrayList<>();
                long records = 0;
                List<StagedRow> rows = staging.waiting(file.id(), 0);
                while (!rows.isEmpty() && faults.size() < ENOUGH_REFUSED) {
                    job.underway(records);
                    inHand.set(rows);
                    ChunkResult result = chunks.apply(file, handler, rows);
                    results.add(result);
                    faults.addAll(result.faults());
                    records += rows.size();
                    rows = staging.waiting(file.id(), lastLine(rows));
                }
                if (!faults.isEmpty()) {
                    throw new RowsRefused(faults);
                }
                return new Progress(DONE, records, 0);
            });
            results.forEach(result -> metrics.count(file, result));
        } catch (JobStopped stopped) {
            throw stopped;
        } catch (KeyTaken taken) { // no row is to blame, and the next time it is passed over
            applyAll(job, file, handler);
        } catch (RowsRefused refused) {
            report(job, file, refused.faults());
        } catch (RuntimeException failure) {
            report(job, file, List.of(culprit(file, handler, inHand.get()).orElseThrow(() -> failure)));
        }
    }

    private void report(JobRun job, Import file, List<RowFault> faults) {
        job.step(() -> {
            staging.refuse(file.id(), faults);
            return new Progress(DONE, faults.size(), faults.size());
        });
        metrics.count(file, new ChunkResult(0, 0, faults));
    }

    /** Does it all once more, without keeping it, and row by row where it failed, to name the row that is at fault. */
    private <T> Optional<RowFault> culprit(Import file, ImportHandler<T> handler, List<StagedRow> suspects) {
        AtomicReference<RowFault> found = new AtomicReference<>();
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions()
                .timeout(Math.toIntExact(config.allOrNothingTimeout().toSeconds())));
        try {
            applyBefore(suspects.get(0).line(), file, handler);
            for (StagedRow suspect : suspects) {
                try {
                    chunks.apply(file, handler, List.of(suspect));
                } catch (RuntimeException failure) {
                    blame.of(file.id(), suspect, failure).ifPresent(found::set);
                    break;
                }
            }
        } finally {
            QuarkusTransaction.rollback();
        }
        return Optional.ofNullable(found.get());
    }

    private <T> void applyBefore(long line, Import file, ImportHandler<T> handler) {
        List<StagedRow> rows = staging.waiting(file.id(), 0);
        while (!rows.isEmpty() && rows.get(0).line() < line) {
            chunks.apply(file, handler, rows);
            rows = staging.waiting(file.id(), lastLine(rows));
        }
    }

    private static long lastLine(List<StagedRow> rows) {
        return rows.get(rows.size() - 1).line();
    }

    /** Undoes what was applied when rows turn out to be refused. */
    private static final class RowsRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<RowFault> faults;

        RowsRefused(List<RowFault> faults) {
            super(faults.size() + " rows were refused");
            this.faults = faults;
        }

        List<RowFault> faults() {
            return faults;
        }
    }
}
