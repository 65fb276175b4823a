package org.ganlao.platform.job;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job as its starter sees it. */
@Schema(description = "Long work in the background")
public record JobView(
        UUID id,

        @Schema(description = "What kind of work", examples = "import")
        String kind,

        JobState state,

        @Schema(description = "Items dealt with so far, refused ones included")
        long processed,

        @Schema(description = "Items in all, null while unknown")
        Long total,

        @Schema(description = "Items that were refused") long rejected,

        @Schema(description = "Subject of the token that started it")
        String startedBy,

        Instant submittedAt,
        Instant startedAt,
        Instant finishedAt,
        @Schema(description = "How it ended, null before") Message message) {

    /** One text in both languages. */
    public record Message(String zh, String en) {}

    static JobView of(Job job) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.processed() + job.underway(),
                job.total(),
                job.rejected(),
                job.starter().subject(),
                job.submittedAt(),
                job.startedAt(),
                job.finishedAt(),
                job.messageEn() == null ? null : new Message(job.messageZh(), job.messageEn()));
    }
}
