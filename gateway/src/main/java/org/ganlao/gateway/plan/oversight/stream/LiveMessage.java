package org.ganlao.gateway.plan.oversight.stream;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.ganlao.platform.database.Row;

/**
 * A message as it goes out.
 *
 * @param id larger than that of everything that could be seen before it
 * @param kind {@code topic.what-happened}
 * @param region null: it concerns all who may listen
 * @param data JSON
 */
public record LiveMessage(
        long id,
        String kind,
        String subject,
        String region,
        Instant toldAt,
        @JsonRawValue String data) {

    static final String COLUMNS = "id, kind, subject, region, told_at, data::text as data";

    /** What the client has to read anew elsewhere: messages behind {@code asked} and up to {@code through} cannot be had any more. */
    public static LiveMessage gone(long asked, long through, Instant at) {
        return new LiveMessage(
                through,
                "stream.gone",
                "all",
                null,
                at,
                "{\"askedFor\":%d,\"goneThrough\":%d}".formatted(asked, through));
    }

    static LiveMessage of(Row row) {
        return new LiveMessage(
                row.number("id"),
                row.text("kind"),
                row.text("subject"),
                row.text("region"),
                row.instant("told_at"),
                row.text("data"));
    }
}
