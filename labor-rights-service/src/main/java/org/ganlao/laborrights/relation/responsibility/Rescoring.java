package org.ganlao.laborrights.relation.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityScore;

/** An assessment is scored anew, whole. */
record Rescoring(
        @Schema(examples = "2007-05-20") @NotNull LocalDate on,
        @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull StatedScore> scores) {

    List<ResponsibilityScore> stated() {
        return scores.stream().map(StatedScore::score).toList();
    }
}
