package org.ganlao.socialinsurance.oldage.pension.domain;

import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.money.Money;

/**
 * A pension worked out (国发〔2005〕38号第六条). Its parts are rounded to the cent each, as they are granted and carried by
 * different money; the pension is their sum.
 *
 * @param ageReachedOn first day on which the ground's age is reached
 * @param indexToFourPlaces average contribution index, as shown
 * @param countedMonths paid and deemed
 * @param basic 基础养老金, before the reduction
 * @param account 个人账户养老金
 * @param transitional 过渡性养老金
 * @param reduction taken off the basic pension for retiring early
 * @param monthly what is due each month; zero unless the entitlement is monthly
 * @param oneOff what is paid once; zero unless the entitlement is one-off
 * @param trace every figure used, with its source, and how each part came about
 */
public record PensionWorking(
        Entitlement entitlement,
        LocalDate ageReachedOn,
        String indexToFourPlaces,
        int countedMonths,
        Money basic,
        Money account,
        Money transitional,
        Money reduction,
        Money monthly,
        Money oneOff,
        List<WorkingLine> trace) {

    public PensionWorking {
        trace = List.copyOf(trace);
    }
}
