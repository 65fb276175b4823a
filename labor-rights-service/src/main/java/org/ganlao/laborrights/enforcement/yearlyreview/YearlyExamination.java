package org.ganlao.laborrights.enforcement.yearlyreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReviewResult;
import org.ganlao.platform.personal.Masking;

/** What another person finds in what was handed in. */
@Schema(
        examples =
                "{\"on\":\"2007-05-10\",\"result\":\"to-rectify\",\"submitBy\":\"2007-06-10\",\"words\":\"10名职工未参保，限期整改\"}")
record YearlyExamination(
        @NotNull LocalDate on,
        @NotNull YearlyReviewResult result,

        @Schema(description = "限期整改的，重新报送期限 · Last day to hand in anew what is put right")
        LocalDate submitBy,

        @Schema(description = "审查意见 · What was found") @NotBlank @Size(max = 1000)
        String words) {

    YearlyExamination {
        words = words == null ? null : Masking.maskWithin(words);
    }
}
