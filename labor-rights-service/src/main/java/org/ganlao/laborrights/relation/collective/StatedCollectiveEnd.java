package org.ganlao.laborrights.relation.collective;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.collective.domain.CollectiveEndGround;

/** A collective contract ends before its term does. */
@Schema(name = "CollectiveEnd")
record StatedCollectiveEnd(
        @Schema(description = "最后生效日 · Last day on which it is in force", examples = "2007-06-30") @NotNull
        LocalDate lastDay,

        @NotNull CollectiveEndGround ground) {}
