package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.benefit.unemployment.domain.StopReason;

/** Why a benefit stops. */
@Schema(name = "UnemploymentBenefitStop", examples = "{\"on\":\"2007-05-14\",\"reason\":\"military-service\"}")
record StatedStop(
        @Schema(description = "事由发生日，次月起停发 · Day of the reason; its month is still due") @NotNull
        LocalDate on,

        @NotNull StopReason reason) {}
