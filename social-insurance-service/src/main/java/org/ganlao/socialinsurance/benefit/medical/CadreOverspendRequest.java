package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.medical.domain.CadrePayer;
import org.ganlao.socialinsurance.benefit.medical.domain.PayerShare;

/** An earlier year's overspend of a region's pool of retired cadres. */
record CadreOverspendRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Pattern(regexp = "[0-9]{6,12}") String region,

        @Schema(description = "超支年度 · Year of the overspend") @Min(1990) @Max(2100)
        int year,

        @NotNull @Size(min = 1, max = 4) List<@Valid @NotNull StatedShare> shares) {

    /** What one payer bears. */
    record StatedShare(@NotNull CadrePayer payer, @NotNull Money amount) {

        PayerShare share() {
            return new PayerShare(payer, amount);
        }
    }
}
