package org.ganlao.laborrights.wage.deposit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When work was done, or a deposit refunded. */
@Schema(name = "WageDepositDay")
record DepositDay(@NotNull LocalDate on) {}
