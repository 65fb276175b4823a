package org.ganlao.employment.aid.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.ganlao.employment.aid.assistance.domain.AssistanceRefusal;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.aid.support.domain.AskedSupport;
import org.ganlao.employment.aid.support.domain.SupportClaim;
import org.ganlao.employment.aid.support.domain.SupportRule;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;

/** What one person receives of a kind in a year stays within the cap of the asked first day; a claim belongs to the year in which it begins. */
@ApplicationScoped
class YearlyCap implements SupportRule {

    private static final String CAP = "employment.support.yearly-cap.";

    private final Supports supports;
    private final Parameters parameters;

    YearlyCap(Supports supports, Parameters parameters) {
        this.supports = supports;
        this.parameters = parameters;
    }

    @Override
    public void check(AskedSupport asked) {
        if (asked.person() == null) {
            return;
        }
        int year = asked.from().getYear();
        Money cap = parameters.at(asked.from()).money(CAP + code(asked), asked.region());
        List<SupportClaim> ofTheYear = supports.of(asked.person()).stream()
                .filter(earlier -> earlier.kind() == asked.kind())
                .filter(earlier -> earlier.from().getYear() == year)
                .toList();
        Money together =
                Money.sum(ofTheYear.stream().map(SupportClaim::amount).toList()).plus(asked.amount());
        if (together.compareTo(cap) > 0) {
            throw new Rejection(
                    AssistanceRefusal.YEARLY_CAP_PASSED,
                    asked.amount(),
                    asked.kind(),
                    String.valueOf(year),
                    together,
                    cap,
                    ofTheYear.isEmpty()
                            ? "-"
                            : ofTheYear.get(ofTheYear.size() - 1).id());
        }
    }

    private static String code(AskedSupport asked) {
        return asked.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
