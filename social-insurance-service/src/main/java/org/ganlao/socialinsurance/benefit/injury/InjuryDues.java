package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryBenefit;

/** What the monthly benefits of injuries have in common: the lines of approved awards. */
@ApplicationScoped
class InjuryDues {

    private static final String DUE = """
            select l.id as ground, l.person, l.region, l.amount
              from (select cast(? as date) as month, cast(? as text) as regions) asked
              join injury_award_line l on l.region like asked.regions and l.due_from <= asked.month
                   and (l.due_until is null or l.due_until > asked.month)
              join injury_award a on a.id = l.award
             where l.benefit = '%s' and l.payer = 'FUND' and a.annul_reason is null""";

    private final Parameters parameters;

    InjuryDues(Parameters parameters) {
        this.parameters = parameters;
    }

    static String code(InjuryBenefit benefit) {
        return "injury-" + benefit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    LocalDate dueOn(YearMonth month, String region) {
        int day = parameters.at(month.atDay(1)).integer(InjuryFigures.KEY + "pay-day", region);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    String select(InjuryBenefit benefit) {
        return DUE.formatted(benefit.name());
    }
}
