package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The money went out. */
record SettlementPaid(@NotNull LocalDate on) {}
