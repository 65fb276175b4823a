package org.ganlao.employment.startup.microloan.domain;

import java.time.LocalDate;
import org.ganlao.platform.money.Money;

/**
 * One line of a schedule.
 *
 * @param balance principal outstanding after it
 */
public record Instalment(int number, LocalDate dueOn, Money principal, Money interest, Money balance) {

    public Money amount() {
        return principal.plus(interest);
    }
}
