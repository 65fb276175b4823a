package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;
import org.ganlao.socialinsurance.treasury.supervision.domain.FindingKind;

@Schema(name = "SupervisionFindingRequest")
record FindingRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "监督事项编号 · The case that found it") @NotNull
        UUID ofCase,

        @NotNull FindingKind kind,

        @Schema(description = "发现日期", examples = "2007-03-20") @NotNull
        LocalDate foundOn,

        @Schema(description = "问题 · What is not in order") @NotBlank @Size(max = 500)
        String what,

        @Schema(description = "涉及金额，没有的不填 · Money at stake") Money amount) {

    FindingRequest {
        what = what == null ? null : Masking.maskWithin(what);
    }
}
