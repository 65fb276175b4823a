package org.ganlao.laborrights.arrears;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.StatedPerson;

/** A person who is owed wages. */
record StatedOwed(
        @Valid @NotNull StatedPerson person,

        @Schema(description = "欠薪起月 · First month", examples = "2004-03") @NotNull
        YearMonth from,

        @Schema(description = "欠薪止月 · Last month", examples = "2006-12") @NotNull
        YearMonth until,

        @NotNull Money amount) {}
