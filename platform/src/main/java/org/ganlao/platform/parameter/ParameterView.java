package org.ganlao.platform.parameter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;

/** A dated value as the API shows it. */
record ParameterView(
        UUID id,
        String key,

        @Schema(description = "适用地区，通用的没有 · Region it holds for, none where it holds everywhere")
        String region,

        String value,
        String unit,
        LocalDate from,

        @Schema(description = "最后一日，未定的没有 · Last day, none until further notice")
        LocalDate to,

        String source,

        @Schema(description = "false 为尚待核实的暂用值 · False for a working figure yet to be checked")
        boolean confirmed,

        String labelZh,
        String labelEn,
        StoredValue.State state,

        @Schema(description = "随版本发布的没有 · None for values shipped with a release")
        String proposedBy,

        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        int version)
        implements Versioned {}
