package org.ganlao.skills.provider.baseproject;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.skills.provider.baseproject.domain.BaseFunding;
import org.ganlao.skills.provider.baseproject.domain.Funders;

/** A funding as requests state it and answers show it. */
record StatedFunding(
        @NotNull Funders funders,

        @Schema(description = "总投资 · What the base costs") @NotNull
        Money total,

        @Schema(description = "省级出资") @NotNull Money provinceShare,
        @Schema(description = "市（县）出资") @NotNull Money localShare) {

    BaseFunding funding() {
        return new BaseFunding(funders, total, provinceShare, localShare);
    }

    static StatedFunding from(BaseFunding funding) {
        return new StatedFunding(funding.funders(), funding.total(), funding.provinceShare(), funding.localShare());
    }
}
