package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.ProjectReview;
import org.ganlao.platform.personal.Masking;

/** The review speaks for a project. */
@Schema(examples = "{\"on\":\"2007-03-01\",\"opinion\":\"投资少、见效快\",\"offeredUntil\":\"2007-12-31\"}")
record StatedAcceptance(
        @Schema(description = "评审日期 · Day of the review") @NotNull
        LocalDate on,

        @Schema(description = "评审意见 · What the review found") @NotBlank @Size(max = 1000)
        String opinion,

        @Schema(description = "推介截止日 · Last day on which it is offered") @NotNull
        LocalDate offeredUntil) {

    ProjectReview review(String by) {
        return new ProjectReview(on, by, Masking.maskWithin(opinion), offeredUntil);
    }
}
