package org.ganlao.laborrights.legal.casereview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.casereview.domain.ReviewedOfficer;

record CaseReviewRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "被评查的执法人员 · Subject of the officer who decided", examples = "zhang-wei")
        @NotBlank
        @Size(max = 100)
        String officer,

        @Schema(description = "办结日期起", examples = "2007-01-01") @NotNull
        LocalDate from,

        @Schema(description = "办结日期止", examples = "2007-05-31") @NotNull
        LocalDate until,

        @Schema(description = "抽取件数 · Cases to draw, or all where there are fewer", examples = "5")
        @NotNull
        @Min(1)
        @Max(100)
        Integer size) {

    ReviewedOfficer reviewed() {
        return new ReviewedOfficer(region, officer, from, until);
    }
}
