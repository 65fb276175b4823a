package org.ganlao.employment.aid.mergedrail;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.mergedrail.domain.SettlementKind;

/** The labour contract with the former employer is settled. */
@Schema(examples = "{\"on\":\"2007-03-20\",\"how\":\"terminated\"}")
record StatedSettlement(@NotNull LocalDate on, @NotNull SettlementKind how) {}
