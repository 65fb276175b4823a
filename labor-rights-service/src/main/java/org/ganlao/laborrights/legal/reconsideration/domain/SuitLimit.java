package org.ganlao.laborrights.legal.reconsideration.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/** Within what a department answers a lawsuit and a judgment of the first instance is appealed against; in calendar days. */
public enum SuitLimit implements TimeLimit {
    SUIT_ANSWER("labor.suit.answer.days", "第四十三条"),
    /** The right of either side: it is reckoned, and never runs as a duty. */
    SUIT_APPEAL("labor.suit.appeal.days", "第五十八条");

    private final String parameter;
    private final String article;

    SuitLimit(String parameter, String article) {
        this.parameter = parameter;
        this.article = article;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public Counting counting() {
        return Counting.CALENDAR_DAYS;
    }

    @Override
    public String legalSource() {
        return "《行政诉讼法》（1989）" + article;
    }

    /** By the civil procedure law, to which courts turn for what this law leaves open (法释〔2000〕8号第九十七条). */
    @Override
    public boolean movesOffRestDays() {
        return true;
    }
}
