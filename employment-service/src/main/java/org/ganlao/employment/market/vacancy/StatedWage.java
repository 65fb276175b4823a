package org.ganlao.employment.market.vacancy;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.vacancy.domain.Wage;
import org.ganlao.platform.money.Money;

/** The wage of a vacancy as requests state it and answers show it. */
record StatedWage(
        @Schema(description = "月工资下限（元） · The least, yuan a month") @NotNull
        Money from,

        @Schema(description = "月工资上限（元） · The most, yuan a month") @NotNull
        Money to) {

    Wage wage() {
        return new Wage(from, to);
    }

    static StatedWage from(Wage wage) {
        return new StatedWage(wage.from(), wage.to());
    }
}
