package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.ganlao.platform.job.Beside;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.JobStopped;
import org.ganlao.platform.job.Progress;

/**
 * Good rows are applied chunk by chunk, each in one transaction with its mark; bad ones are reported. While a chunk is
 * applied the next one is prepared.
 */
@ApplicationScoped
class ApplyPartially {

    private final PrepareRows preparation;
    private final ApplyChunk chunks;
    private final Staging staging;
    private final Blame blame;
    private final ImportMetrics metrics;
    private final Beside beside;

    ApplyPartially(
            PrepareRows preparation,
            ApplyChunk chunks,
            Staging staging,
            Blame blame,
            ImportMetrics metrics,
            Beside beside) {
        this.preparation = preparation;
        this.chunks = chunks;
        this.staging = staging;
        this.blame = blame;
        this.metrics = metrics;
        this.beside = beside;
    }

    <T> JobOutcome run(JobRun job, Import file, ImportHandler<T> handler) {
        ReadyRows<T> ready =
                preparation.after(file, handler, job.mark().map(Long::valueOf).orElse(0L));
        while (!ready.isEmpty()) {
            ReadyRows<T> present = ready;
            ready = beside.both(
                    () -> preparation.after(file, handler, present.lastLine()),
                    () -> apply(job, file, handler, present));
        }
        return outcome(job);
    }

    /** Rows that cannot be checked or applied together are taken in halves, so that the one at fault is found. */
    private <T> void apply(JobRun job, Import file, ImportHandler<T> handler, ReadyRows<T> ready) {
        List<StagedRow> rows = ready.rows();
        try {
            ready.requireChecked();
            step(job, file, rows, () -> chunks.apply(file, handler, ready));
        } catch (JobStopped stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            if (rows.size() > 1) {
                int half = rows.size() / 2;
                apply(job, file, handler, preparation.of(file, handler, rows.subList(0, half)));
                apply(job, file, handler, preparation.of(file, handler, rows.subList(half, rows.size())));
            } else {
                refuse(job, file, rows.get(0), failure);
            }
        }
    }

    /** What the row cannot be blamed for is left to the next attempt of the whole job. */
    private void refuse(JobRun job, Import file, StagedRow row, RuntimeException failure) {
        RowFault fault = blame.of(file.id(), row, failure).orElseThrow(() -> failure);
        step(job, file, List.of(row), () -> {
            staging.refuse(file.id(), List.of(fault));
            staging.clear(file.id(), row.line());
            return new ChunkResult(0, 0, List.of(fault));
        });
    }

    private void step(JobRun job, Import file, List<StagedRow> rows, Supplier<ChunkResult> work) {
        AtomicReference<ChunkResult> result = new AtomicReference<>();
        job.step(() -> {
            result.set(work.get());
            return new Progress(
                    String.valueOf(rows.get(rows.size() - 1).line()),
                    rows.size(),
                    result.get().faults().size());
        });
        metrics.count(file, result.get());
    }

    private static JobOutcome outcome(JobRun job) {
        long taken = job.processed() - job.rejected();
        if (job.rejected() == 0) {
            return JobOutcome.succeeded(
                    "全部 %d 条记录已导入。".formatted(taken), "All %d records were taken.".formatted(taken));
        }
        String zh = "已导入 %d 条，拒绝 %d 条。".formatted(taken, job.rejected());
        String en = "%d records were taken, %d refused.".formatted(taken, job.rejected());
        return taken > 0 ? JobOutcome.partiallySucceeded(zh, en) : JobOutcome.failed(zh, en);
    }
}
