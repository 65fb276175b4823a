package org.ganlao.skills.provider.baseproject;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A base was opened. */
record BaseOpening(
        @Schema(examples = "2007-06-01") @NotNull LocalDate on,

        @Schema(description = "承办机构，须为公共实训基地 · The institution that runs it, a public training base") @NotNull
        UUID institution) {}
