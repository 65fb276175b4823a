package org.ganlao.laborrights.relation.collective;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.collective.domain.ClauseObjection;

/** What the review of a submitted contract came to. */
@Schema(name = "CollectiveReview")
record StatedReview(
        @Schema(description = "审查日期 · Day of the opinion", examples = "2007-02-20") @NotNull
        LocalDate on,

        @Schema(description = "异议条款；无异议则为空 · Clauses objected to; none where there is no objection")
        @NotNull
        @Size(max = 100)
        List<@Valid @NotNull StatedObjection> objections) {

    List<ClauseObjection> found() {
        return objections.stream().map(StatedObjection::objection).toList();
    }
}
