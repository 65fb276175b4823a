package org.ganlao.platform.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A posting as it stands in its book. */
public record LedgerEntry(
        UUID id,

        @Schema(description = "凭证序号 · Grows with every entry of the service")
        long number,

        String book,

        @Schema(description = "业务种类 · What happened") String kind,

        @Schema(description = "业务日期") LocalDate occurredOn,
        Instant recordedAt,

        @Schema(description = "业务记录编号 · Id of the record it was posted for")
        String subject,

        String memo,
        String postedBy,

        @Schema(description = "所冲销的分录 · The entry that this one takes back")
        UUID reverses,

        List<Line> lines) {}
