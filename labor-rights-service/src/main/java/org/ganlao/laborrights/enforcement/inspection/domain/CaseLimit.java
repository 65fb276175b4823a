package org.ganlao.laborrights.enforcement.inspection.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/** Limits of time of a complaint and of a case. */
public enum CaseLimit implements TimeLimit {
    /** From the receipt of a complaint until it is accepted or refused. */
    ACCEPTANCE("inspection.acceptance.working-days", Counting.WORKING_DAYS, "劳动和社会保障部令第25号第十八条"),
    /** From the opening of a case that came of no complaint until it is filed. */
    FILING("labor.inspection.filing.working-days", Counting.WORKING_DAYS, "劳动和社会保障部令第25号第十八条"),
    /** From the filing of a case, which for a complaint is its acceptance, until the investigation is concluded. */
    INVESTIGATION("inspection.investigation.working-days", Counting.WORKING_DAYS, CaseLimit.REGULATION + "第十七条"),
    /** More time for it, once, by approval of another person. */
    INVESTIGATION_EXTENSION(
            "labor.inspection.extension.working-days", Counting.WORKING_DAYS, CaseLimit.REGULATION + "第十七条"),
    /** From the conclusion until an order, a decision or the closure. */
    DECISION("labor.inspection.decision.working-days", Counting.WORKING_DAYS, "劳动和社会保障部令第25号第三十七条"),
    /** The last day that an order sets: what is not put right by then, the inspectorate goes on about. */
    ORDER("", Counting.CALENDAR_DAYS, CaseLimit.REGULATION + "第十八条"),
    /** From the notice of a penalty, for the employer: reckoned, but never begun, since it is no duty of the inspectorate. */
    HEARING_REQUEST("labor.inspection.hearing-request.days", Counting.CALENDAR_DAYS, CaseLimit.PENALTY_LAW + "第四十二条"),
    SERVICE("labor.inspection.service.days", Counting.CALENDAR_DAYS, CaseLimit.PENALTY_LAW + "第四十条"),
    /** From the service of a decision with a fine, for the employer; what passes is brought before the court. */
    PAYMENT("labor.inspection.payment.days", Counting.CALENDAR_DAYS, CaseLimit.PENALTY_LAW + "第四十六条"),
    /** Since nothing stands of what was handed to an assigned case, until somebody decides whether the case goes on. */
    CAUSE_REVIEW("labor.inspection.cause-review.working-days", Counting.WORKING_DAYS, CaseLimit.REGULATION + "第十八条");

    private static final String REGULATION = "《劳动保障监察条例》（国务院令第423号）";
    private static final String PENALTY_LAW = "《行政处罚法》（1996）";

    private final String parameter;
    private final Counting counting;
    private final String legalSource;

    CaseLimit(String parameter, Counting counting, String legalSource) {
        this.parameter = parameter;
        this.counting = counting;
        this.legalSource = legalSource;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public Counting counting() {
        return counting;
    }

    @Override
    public String legalSource() {
        return legalSource;
    }
}
