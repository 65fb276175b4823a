package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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

        @Schema(
                description =
                        "止月内劳动关系终止日；继续者为空 · Day in the last month on which the employment ended; none where it goes on")
        LocalDate endedOn,

        @Schema(description = "同期工资另有登记，本项确属另欠 · Owed beside what other arrears state for the same months")
        Boolean beside,

        @NotNull Money amount) {}
