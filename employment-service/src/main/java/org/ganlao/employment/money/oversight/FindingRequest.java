package org.ganlao.employment.money.oversight;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.money.oversight.domain.InspectionFinding;
import org.ganlao.platform.personal.Masking;

record FindingRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID inspection,

        @Schema(description = "问题所在地区 · Region where it was found", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "所涉样本申请 · Claim of the sample that it concerns")
        UUID claim,

        @Schema(examples = "2007-06-30") @NotNull LocalDate foundOn,

        @Schema(description = "问题", examples = "见习协议未签字") @NotBlank @Size(max = 500)
        String what,

        @Schema(description = "扣分，满分100 · Points that it costs of the region's hundred") @Min(0) @Max(100)
        int deduction) {

    FindingRequest {
        what = what == null ? null : Masking.maskWithin(what);
    }

    InspectionFinding.Found found() {
        return new InspectionFinding.Found(region, claim, foundOn, what, deduction);
    }
}
