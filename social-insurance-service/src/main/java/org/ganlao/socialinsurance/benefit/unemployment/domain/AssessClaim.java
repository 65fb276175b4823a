package org.ganlao.socialinsurance.benefit.unemployment.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.trace.domain.Trace;

/** Works out what a claim comes to, by 《失业保险条例》（国务院令第258号）第十四条至第二十一条. */
public record AssessClaim(BenefitTerms terms, BenefitRate rate, Trace figures) {

    public Assessment of(Loss loss, Circumstances known) {
        Trace trace = figures.and("paid", known.paidMonths(), "months");
        return known.contractFarmer() ? lumpSum(loss, known, trace) : monthly(loss, known, trace);
    }

    private Assessment lumpSum(Loss loss, Circumstances known, Trace trace) {
        List<Unmet> unmet = terms.isFullYear(known.paidMonths()) ? List.of() : List.of(Unmet.FULL_YEAR_PAID);
        int months = terms.farmerMonths(known.paidMonths());
        Money amount = unmet.isEmpty() ? rate.amount().times(months) : Money.ZERO;
        return new Assessment(
                ClaimKind.LUMP_SUM,
                unmet,
                known.paidMonths(),
                0,
                null,
                amount,
                trace.and("lump sum for", months, "months"));
    }

    private Assessment monthly(Loss loss, Circumstances known, Trace trace) {
        List<Unmet> unmet = unmet(loss, known);
        int months = terms.months(known.paidMonths(), known.unusedMonths());
        return new Assessment(
                ClaimKind.MONTHLY,
                unmet,
                known.paidMonths(),
                unmet.isEmpty() ? months : 0,
                unmet.isEmpty() ? dueFrom(loss, known) : null,
                unmet.isEmpty() ? rate.amount() : Money.ZERO,
                trace.and("unused before", known.unusedMonths(), "months").and("due", months, "months"));
    }

    /** Who did not use up an earlier benefit and is out of work again within a year goes on with it. */
    private List<Unmet> unmet(Loss loss, Circumstances known) {
        List<Unmet> unmet = new ArrayList<>();
        if (!terms.isFullYear(known.paidMonths()) && known.unusedMonths() == 0) {
            unmet.add(Unmet.FULL_YEAR_PAID);
        }
        if (!loss.cause().isAgainstOnesWill()) {
            unmet.add(Unmet.LOST_AGAINST_ONES_WILL);
        }
        if (known.registeredOn() == null) {
            unmet.add(Unmet.REGISTERED_AND_SEEKING);
        }
        if (ChronoUnit.DAYS.between(loss.separatedOn(), loss.claimedOn()) > terms.claimDays()) {
            unmet.add(Unmet.CLAIMED_IN_TIME);
        }
        if (known.workedOn() != null) {
            unmet.add(Unmet.OUT_OF_WORK);
        }
        return unmet;
    }

    /** The benefit is reckoned from the registration (第十六条), never before the loss and never twice for a month. */
    private LocalDate dueFrom(Loss loss, Circumstances known) {
        LocalDate registered =
                known.registeredOn().isBefore(loss.separatedOn()) ? loss.separatedOn() : known.registeredOn();
        LocalDate first = registered.withDayOfMonth(1).plusMonths(terms.waitMonths());
        LocalDate before = known.paidUntil();
        return before != null && before.isAfter(first) ? before : first;
    }
}
