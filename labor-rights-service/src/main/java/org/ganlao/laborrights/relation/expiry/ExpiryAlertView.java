package org.ganlao.laborrights.relation.expiry;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term is about to expire. */
record ExpiryAlertView(
        UUID id,
        UUID contract,
        String employer,
        String region,

        @Schema(description = "期满日 · Last day of the term") LocalDate endsOn,

        @Schema(description = "提前天数 · Which step: days before the last day")
        int daysAhead,

        LocalDate raisedOn,

        @Schema(description = "撤回日期，仍将期满时没有 · Since when it no longer holds; none while the term is to expire")
        LocalDate withdrawnOn) {}
