package org.ganlao.laborrights.legal.reconsideration.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/** Within what a reconsideration is applied for, accepted and decided; five days are working days (第四十条). */
public enum ReconsiderationLimit implements TimeLimit {
    RECONSIDERATION_APPLICATION("labor.reconsideration.application.days", Counting.CALENDAR_DAYS, "第九条"),
    RECONSIDERATION_ACCEPTANCE("labor.reconsideration.acceptance.working-days", Counting.WORKING_DAYS, "第十七条"),
    RECONSIDERATION_DECISION("labor.reconsideration.decision.days", Counting.CALENDAR_DAYS, "第三十一条"),
    RECONSIDERATION_EXTENSION("labor.reconsideration.extension.days", Counting.CALENDAR_DAYS, "第三十一条");

    private final String parameter;
    private final Counting counting;
    private final String article;

    ReconsiderationLimit(String parameter, Counting counting, String article) {
        this.parameter = parameter;
        this.counting = counting;
        this.article = article;
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
        return "《行政复议法》（1999）" + article;
    }

    /** 《行政复议法》第四十条 refers to the civil procedure law, by which a last day of rest gives way. */
    @Override
    public boolean movesOffRestDays() {
        return true;
    }
}
