package org.ganlao.laborrights.settlement.mediation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** What both sides agreed in writing. */
record MediationAgreement(
        @Schema(examples = "2007-02-26") @NotNull LocalDate on,

        @Schema(description = "约定给付金额 · Yuan that the employer pays; zero where none is", examples = "3200.00") @NotNull
        Money amount) {}
