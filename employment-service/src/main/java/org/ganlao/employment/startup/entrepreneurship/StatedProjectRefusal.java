package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.ProjectReview;
import org.ganlao.platform.personal.Masking;

/** The review speaks against a project. */
@Schema(examples = "{\"on\":\"2007-03-01\",\"opinion\":\"市场已饱和\"}")
record StatedProjectRefusal(
        @Schema(description = "评审日期 · Day of the review") @NotNull
        LocalDate on,

        @Schema(description = "评审意见 · What the review found") @NotBlank @Size(max = 1000)
        String opinion) {

    ProjectReview review(String by) {
        return new ProjectReview(on, by, Masking.maskWithin(opinion), null);
    }
}
