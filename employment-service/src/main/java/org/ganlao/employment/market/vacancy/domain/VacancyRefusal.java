package org.ganlao.employment.market.vacancy.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a vacancy, or a change of one, is refused. */
public enum VacancyRefusal implements ReasonedRefusal {
    WAGE_RANGE(
            rule("The wage goes from a positive amount up to no less.", "工资下限须大于零，上限不得低于下限。", VacancyRefusal.MARKET)),
    VACANCY_ENDS_BEFORE_START(
            rule("The vacancy opens on {0}; it cannot end before.", "该空岗自 {0} 起招聘，截止日期不得早于该日。", VacancyRefusal.MARKET)),
    VACANCY_IN_USE(conflict(
            "Persons were introduced to the vacancy; its employer and region stay, and it is closed and not annulled.",
            "已有人员推荐至该空岗，用人单位与地区不能变更，也不能撤销，只能停止招聘。",
            VacancyRefusal.MARKET)),
    VACANCY_FULL(conflict(
            "The vacancy has {0} places; {1} cannot be filled.", "该空岗共 {0} 个名额，不能有 {1} 个被占用。", VacancyRefusal.MARKET));

    private static final String MARKET = "《劳动力市场管理规定》（劳动和社会保障部令第10号，2000）：用人单位招用人员";

    private final Reason reason;

    VacancyRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
