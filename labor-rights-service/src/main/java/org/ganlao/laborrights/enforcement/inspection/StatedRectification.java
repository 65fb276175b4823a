package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** A violation is put right, or part of what is owed is paid. */
@Schema(name = "ViolationRectification")
record StatedRectification(
        @NotNull LocalDate on,
        @NotNull UUID violation,

        @Schema(description = "支付金额，元；不涉及金额的为 0 · Paid, yuan; 0 where it is not about money") @NotNull
        Money paid) {

    StatedRectification {
        if (paid != null && paid.isNegative()) {
            throw new Rejection(CommonRefusal.INVALID_REQUEST).at("/paid");
        }
    }
}
