package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.time.WorkingDays;

/** The figures of exams, each of its day. */
@ApplicationScoped
class ExamFigures {

    private static final String KEYS = "skills.exam.";

    private final Parameters parameters;
    private final WorkingDays calendar;

    ExamFigures(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    /** Points of 100 that each part needs. */
    BigDecimal passMark(LocalDate day) {
        return parameters.at(day).decimal(KEYS + "pass-mark");
    }

    /** How many examiners an exam needs. */
    int examiners(LocalDate day) {
        return parameters.at(day).integer(KEYS + "examiners");
    }

    /** The last day on which a result of this day may be appealed against. */
    LocalDate lastDayOfAppeal(LocalDate decidedOn) {
        return calendar.add(decidedOn, parameters.at(decidedOn).integer(KEYS + "appeal-working-days"));
    }

    /** The last day on which a part that was failed on this day may be made up. */
    LocalDate lastDayOfMakeUp(LocalDate decidedOn) {
        return decidedOn.plusMonths(parameters.at(decidedOn).integer(KEYS + "make-up-months"));
    }

    /** Whether the public pays a share of the fee in an occupation, in which perhaps only the certified may be employed. */
    boolean subsidises(boolean restricted, LocalDate day) {
        return restricted || parameters.at(day).integer(KEYS + "subsidised-restricted-only") == 0;
    }

    /** @param subsidised whether the public pays a share */
    Fee fee(int level, LocalDate day, String region, boolean subsidised) {
        ParameterSet figures = parameters.at(day);
        Money full = figures.money(KEYS + "fee.level-" + level, region);
        Money subsidy = subsidised ? full.times(figures.factor(KEYS + "preferential-share", region)) : Money.ZERO;
        return new Fee(full.minus(subsidy), subsidy);
    }

    /**
     * In yuan.
     *
     * @param own what the candidate pays
     * @param subsidy what the public pays
     */
    record Fee(Money own, Money subsidy) {}
}
