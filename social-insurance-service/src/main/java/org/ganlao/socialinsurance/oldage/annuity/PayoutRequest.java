package org.ganlao.socialinsurance.oldage.annuity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.oldage.annuity.domain.PayoutGround;

@Schema(name = "AnnuityPayoutRequest")
record PayoutRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID plan,
        @NotNull @Valid StatedPerson person,
        @NotNull PayoutGround ground,

        @Schema(description = "支付额，可分次 · Amount, also by and by", examples = "500.00") @NotNull
        Money amount) {}
