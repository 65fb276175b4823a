package org.ganlao.laborrights.petition.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/** Limits of the regulations on petitions, in calendar days. */
public enum PetitionLimit implements TimeLimit {
    /** Accepted, forwarded or declined, and the petitioner told. */
    PETITION_ACCEPTANCE("第二十二条"),
    PETITION_ANSWER("第三十三条"),
    PETITION_EXTENSION("第三十三条"),
    PETITION_REVIEW("第三十四条"),
    PETITION_RE_REVIEW("第三十五条");

    private final String article;

    PetitionLimit(String article) {
        this.article = article;
    }

    @Override
    public String parameter() {
        return "labor." + code().replaceFirst("-", ".") + ".days";
    }

    @Override
    public Counting counting() {
        return Counting.CALENDAR_DAYS;
    }

    @Override
    public String legalSource() {
        return "《信访条例》（国务院令第431号）" + article;
    }
}
