package org.ganlao.skills.funding.subsidy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Why a claim is turned down, or what was paid is recalled. */
record SubsidyDecision(
        @Schema(description = "理由 · Why", examples = "名单与结业花名册不符") @NotBlank @Size(max = 500)
        String because) {

    SubsidyDecision {
        because = because == null ? null : Masking.maskWithin(because);
    }
}
