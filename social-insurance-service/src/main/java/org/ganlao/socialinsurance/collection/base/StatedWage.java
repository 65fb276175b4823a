package org.ganlao.socialinsurance.collection.base;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** One person's average monthly wage. */
record StatedWage(
        @Schema(description = "人员令牌 · Token of the person") @NotNull @Pattern(regexp = "p[0-9]+_[A-Za-z0-9_-]{22,60}")
        String person,

        @Schema(description = "上年度月平均工资，元 · Average wage per month of the year before, yuan") @NotNull
        Money wage) {}
