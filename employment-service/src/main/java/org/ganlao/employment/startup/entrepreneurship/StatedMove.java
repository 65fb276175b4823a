package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tenant moves out. */
@Schema(name = "TenantMovesOut")
record StatedMove(
        @Schema(description = "迁出日期 · First day on which it is no tenant", examples = "2007-06-01") @NotNull
        LocalDate movedOutOn) {}
