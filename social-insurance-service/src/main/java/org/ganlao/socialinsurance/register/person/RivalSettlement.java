package org.ganlao.socialinsurance.register.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** How two records of one person were brought into order. */
record RivalSettlement(
        @Schema(description = "如何处理 · How it was settled", examples = "核实后撤销重复的养老金") @NotBlank @Size(max = 500)
        String how) {

    RivalSettlement {
        how = how == null ? null : Masking.maskWithin(how);
    }
}
