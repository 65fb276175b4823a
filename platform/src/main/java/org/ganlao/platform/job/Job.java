package org.ganlao.platform.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Row;

/**
 * Long work that someone asked for. Waits QUEUED, is RUNNING in the instance that holds its lease, and ends once:
 * SUCCEEDED, PARTIALLY_SUCCEEDED, FAILED or CANCELLED.
 *
 * @param number in the order in which jobs were submitted
 * @param total how many items there are to process, null while unknown
 * @param underway items of a long step that is not yet committed
 * @param mark up to where the work is done, in the handler's own terms; null before the first step
 */
record Job(
        UUID id,
        long number,
        String kind,
        JobState state,
        String input,
        Starter starter,
        Long total,
        long processed,
        long rejected,
        long underway,
        String mark,
        String messageZh,
        String messageEn,
        boolean cancelRequested,
        Instant submittedAt,
        Instant startedAt,
        Instant finishedAt,
        long attempts) {

    /** On whose behalf the job runs: the caller's subject, client, roles and regions at the time. */
    record Starter(String subject, String client, List<String> roles, List<String> regions) {}

    static final String COLUMNS = """
            id, number, kind, state, input, started_by, client, roles, regions, total, processed, rejected, underway, mark,
            message_zh, message_en, cancel_requested, submitted_at, started_at, finished_at, attempts
            """;

    static Job from(Row row) {
        return new Job(
                row.uuid("id"),
                row.number("number"),
                row.text("kind"),
                JobState.valueOf(row.text("state")),
                row.text("input"),
                new Starter(row.text("started_by"), row.text("client"), row.texts("roles"), row.texts("regions")),
                row.numberOrNull("total"),
                row.number("processed"),
                row.number("rejected"),
                row.number("underway"),
                row.text("mark"),
                row.text("message_zh"),
                row.text("message_en"),
                row.flag("cancel_requested"),
                row.instant("submitted_at"),
                row.instant("started_at"),
                row.instant("finished_at"),
                row.number("attempts"));
    }
}
