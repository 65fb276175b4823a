package org.ganlao.skills.commendation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when a nomination is public. */
@Schema(name = "CommendationPublicity")
record Publicity(
        @Schema(description = "公示起始日 · First day of the publicity", examples = "2007-06-18") @NotNull
        LocalDate from) {}
