package org.ganlao.socialinsurance.register.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a death was noted by mistake. */
@Schema(examples = "{\"reason\":\"同名同姓，误登\"}")
record DeathWithdrawal(
        @Schema(description = "为何撤回 · Why it was a mistake") @NotBlank @Size(max = 500)
        String reason) {}
