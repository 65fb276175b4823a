package org.ganlao.socialinsurance.oldage.pension;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.record.StatedPerson;

record DeemedServiceRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Valid StatedPerson person,

        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "起始日期 · First day", examples = "1985-09-01") @NotNull
        LocalDate from,

        @Schema(description = "截止日期，当日不计 · First day no longer counted", examples = "1996-01-01") @NotNull
        LocalDate until,

        @Schema(description = "档案依据 · What in the person's file shows it", examples = "1985年9月招工审批表，档案第12页")
        @NotBlank
        @Size(max = 500)
        String evidence) {

    /** Clerks write numbers into texts; none of them gets further than here. */
    DeemedServiceRequest {
        evidence = evidence == null ? null : Masking.maskWithin(evidence);
    }
}
