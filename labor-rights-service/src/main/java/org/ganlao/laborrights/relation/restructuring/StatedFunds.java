package org.ganlao.laborrights.relation.restructuring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.restructuring.domain.PlacementFunds;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** The funds of a plan, as requests state them and answers show them. */
record StatedFunds(
        @Schema(description = "安置费用所需 · What the placement costs") @NotNull
        Money needed,

        @Schema(description = "已落实 · What of it is secured") @NotNull
        Money secured,

        @Schema(description = "资金来源 · Where that comes from", examples = "土地处置收益、财政补助") @NotBlank @Size(max = 200)
        String source) {

    StatedFunds {
        source = source == null ? null : Masking.maskWithin(source);
    }

    PlacementFunds funds() {
        return new PlacementFunds(needed, secured, source);
    }

    static StatedFunds from(PlacementFunds funds) {
        return new StatedFunds(funds.needed(), funds.secured(), funds.source());
    }
}
