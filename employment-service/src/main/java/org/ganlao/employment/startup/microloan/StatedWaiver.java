package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.microloan.domain.CounterGuarantee;
import org.ganlao.platform.personal.Masking;

/** Why nobody needs to stand for a loan. */
record StatedWaiver(
        @Schema(description = "推荐借款人的信用社区 · Credit community that recommends the borrower") @NotNull
        UUID community,

        @Schema(description = "免除反担保的依据", examples = "公园街道信用社区推荐，创业培训合格") @NotBlank @Size(max = 500)
        String ground) {

    StatedWaiver {
        ground = ground == null ? null : Masking.maskWithin(ground);
    }

    /** Null without a waiver. */
    static StatedWaiver from(CounterGuarantee stated) {
        return stated.waived() ? new StatedWaiver(stated.community(), stated.ground()) : null;
    }
}
